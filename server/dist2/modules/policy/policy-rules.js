import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/policy/policy-rules.js
/** The scope of an API key that may state which store customer it acts for. */ const ACT_AS_SCOPE = "customers:act_as";
/** The scope of an API key that may read the metrics. */ const METRICS_SCOPE = "metrics:read";
const isOwner = (caller, { ownerId }) => ownerId !== void 0 && ownerId === caller.userId;
/**
* The roles count for a person who is signed in. An API key is the ordinary person its owner would be without a role: it
* reaches what is their own, and more only where a scope says so.
*/ const isStaff = ({ role, via }) => via !== "api_key" && (role === "staff" || role === "admin");
const isAdmin = ({ role, via }) => via !== "api_key" && role === "admin";
const isOwnerOrStaff = (caller, resource) => isOwner(caller, resource) || isStaff(caller, resource);
/** A store customer's private data goes to whom the proof speaks for, and to nobody because of a role alone. */ const isProvenCustomer = (caller, { customerId, provenCustomerId }) => customerId !== void 0 && (customerId === provenCustomerId || customerId === caller.customerId);
const mayActAs = (caller, resource) => isStaff(caller, resource) || caller.scopes.includes("customers:act_as");
/**
* Every action the product knows, each with the one answer to who may do it. An action that is not listed here does not
* exist; a caller that no rule speaks for is refused.
*/ const POLICY_RULES = {
	/** See a conversation with its messages, runs and events. */ "conversation:read": isOwnerOrStaff,
	/** Send into a conversation, stop it, rename it, archive it, react in it. */ "conversation:write": isOwner,
	/** Erase a conversation or its history. */ "conversation:delete": isOwner,
	/** Read a store customer's orders and profile. */ "customer-data:read": isProvenCustomer,
	/** State a customer and be believed. */ "customer:act-as": mayActAs,
	/** See and work on requests for a person. */ "inbox:work": isStaff,
	/** Read or write a support request of one's own, or of anybody as staff. */ "support-request:read": isOwnerOrStaff,
	/** Read the state of models, agents, tools and the store. */ "system:read": isStaff,
	/** Change models, agents, tools and the store. */ "system:change": isAdmin,
	/** See other people's accounts. */ "user:read": isOwnerOrStaff,
	/** Make, change, switch off and delete other people's accounts. */ "user:administer": isAdmin,
	/** Read the audit trail and the outbox. */ "audit:read": isAdmin,
	/** Read the metrics through an API key or as staff. */ "metrics:read": (caller, resource) => isStaff(caller, resource) || caller.scopes.includes("metrics:read")
};

export { ACT_AS_SCOPE, METRICS_SCOPE, POLICY_RULES };