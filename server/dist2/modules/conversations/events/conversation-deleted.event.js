import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/conversations/events/conversation-deleted.event.js
/** A conversation is gone for good; whoever kept something of it drops it. */ var ConversationDeletedEvent = class {
	constructor(conversationId, userId, runIds) {
		this.conversationId = conversationId;
		this.userId = userId;
		this.runIds = runIds;
	}
};

export { ConversationDeletedEvent };