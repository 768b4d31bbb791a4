import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/conversations/events/conversation-cleared.event.js
/** The messages of a conversation are gone for good, the conversation itself stays. */ var ConversationClearedEvent = class {
	constructor(conversationId, userId, runIds) {
		this.conversationId = conversationId;
		this.userId = userId;
		this.runIds = runIds;
	}
};

export { ConversationClearedEvent };