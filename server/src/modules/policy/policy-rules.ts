import type { Caller } from '../../common/caller.js';

/** The scope of an API key that may state which store customer it acts for. */
export const ACT_AS_SCOPE = 'customers:act_as';
/** The scope of an API key that may read the metrics. */
export const METRICS_SCOPE = 'metrics:read';

/** What a rule is asked about. A rule that needs a field refuses when it is not given. */
export interface PolicyResource {
  /** The account the thing belongs to. */
  readonly ownerId?: number;
  /** The store customer the data is about. */
  readonly customerId?: number;
  /** The store customer proven for the conversation at hand, however it was proven. */
  readonly provenCustomerId?: number | null;
}

type Rule = (caller: Caller, resource: PolicyResource) => boolean;

const isOwner: Rule = (caller, { ownerId }) => ownerId !== undefined && ownerId === caller.userId;
/**
 * The roles count for a person who is signed in. An API key is the ordinary person its owner would be without a role: it
 * reaches what is their own, and more only where a scope says so.
 */
const isStaff: Rule = ({ role, via }) => via !== 'api_key' && (role === 'staff' || role === 'admin');
const isAdmin: Rule = ({ role, via }) => via !== 'api_key' && role === 'admin';
const isOwnerOrStaff: Rule = (caller, resource) => isOwner(caller, resource) || isStaff(caller, resource);

/** A store customer's private data goes to whom the proof speaks for, and to nobody because of a role alone. */
const isProvenCustomer: Rule = (caller, { customerId, provenCustomerId }) =>
  customerId !== undefined && (customerId === provenCustomerId || customerId === caller.customerId);

const mayActAs: Rule = (caller, resource) => isStaff(caller, resource) || caller.scopes.includes(ACT_AS_SCOPE);

/**
 * Every action the product knows, each with the one answer to who may do it. An action that is not listed here does not
 * exist; a caller that no rule speaks for is refused.
 */
export const POLICY_RULES = {
  /** See a conversation with its messages, runs and events. */
  'conversation:read': isOwnerOrStaff,
  /** Send into a conversation, stop it, rename it, archive it, react in it. */
  'conversation:write': isOwner,
  /** Erase a conversation or its history. */
  'conversation:delete': isOwner,
  /** Read a store customer's orders and profile. */
  'customer-data:read': isProvenCustomer,
  /** State a customer and be believed. */
  'customer:act-as': mayActAs,
  /** See and work on requests for a person. */
  'inbox:work': isStaff,
  /** Read or write a support request of one's own, or of anybody as staff. */
  'support-request:read': isOwnerOrStaff,
  /** Read the state of models, agents, tools and the store. */
  'system:read': isStaff,
  /** Change models, agents, tools and the store. */
  'system:change': isAdmin,
  /** See other people's accounts. */
  'user:read': isOwnerOrStaff,
  /** Make, change, switch off and delete other people's accounts. */
  'user:administer': isAdmin,
  /** Read the audit trail and the outbox. */
  'audit:read': isAdmin,
  /** Read the metrics through an API key or as staff. */
  'metrics:read': (caller, resource) => isStaff(caller, resource) || caller.scopes.includes(METRICS_SCOPE),
} satisfies Record<string, Rule>;

/** The name of an action, `thing:verb`. */
export type PolicyAction = keyof typeof POLICY_RULES;
