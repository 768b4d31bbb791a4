import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/verification/events/identity-proven.event.js
/** A conversation's person was proven to be a store customer. */ var IdentityProvenEvent = class {
	constructor(conversationId, userId, customerId, method) {
		this.conversationId = conversationId;
		this.userId = userId;
		this.customerId = customerId;
		this.method = method;
	}
};

export { IdentityProvenEvent };