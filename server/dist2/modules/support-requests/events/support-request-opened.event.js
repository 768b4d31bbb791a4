import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/support-requests/events/support-request-opened.event.js
/** A new request for a person was recorded. */ var SupportRequestOpenedEvent = class {
	constructor(requestId, userId, conversationId, kind) {
		this.requestId = requestId;
		this.userId = userId;
		this.conversationId = conversationId;
		this.kind = kind;
	}
};

export { SupportRequestOpenedEvent };