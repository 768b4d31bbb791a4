import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/verification/events/identity-claimed.event.js
/** Somebody said who they are, and nothing proves it yet. Told whether or not the store knows such a customer. */ var IdentityClaimedEvent = class {
	constructor(conversationId, userId) {
		this.conversationId = conversationId;
		this.userId = userId;
	}
};

export { IdentityClaimedEvent };