import type { components } from './schema.generated';

type Schemas = components['schemas'];

/** The signed-in person. */
export type Me = Schemas['AccountDto'];
/** A conversation in the list. */
export type Conversation = Schemas['ConversationDto'];
/** One way through a conversation, named by its last message. */
export type Branch = Schemas['BranchDto'];
/** Rows of a list and how many there are in all. */
export interface Page<Row> {
  readonly count: number;
  readonly results: readonly Row[];
}
/** One page of the list of conversations. */
export type ConversationPage = Schemas['ConversationPage'];

/** What everyone may know about an agent; `colour` is `#rrggbb`. */
export type Agent = Pick<Schemas['AgentDto'], 'name' | 'label' | 'colour'>;
/** The store as a page greets with it. */
export type Storefront = Schemas['StorefrontDto'];
