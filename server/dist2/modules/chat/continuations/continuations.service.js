import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { ConversationsService } from "../../conversations/conversations.service.js";
import { MessageNotFoundError } from "../../conversations/errors/message-not-found.error.js";
import { MessagesRepository } from "../../conversations/messages.repository.js";
import { ChatService } from "../chat.service.js";

// dist/modules/chat/continuations/continuations.service.js
init_common();
function _ts_decorate(decorators, target, key, desc) {
	var c = arguments.length;
	var r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc;
	var d;
	if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
	else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
	return c > 3 && r && Object.defineProperty(target, key, r), r;
}
function _ts_metadata(metadataKey, metadataValue) {
	if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(metadataKey, metadataValue);
}
var ContinuationsService = class {
	constructor(conversations, messages, chat) {
		this.conversations = conversations;
		this.messages = messages;
		this.chat = chat;
	}
	/**
	* @param message what to say there; undefined leaves it to the next message that names no parent.
	* @throws MessageNotFoundError for a message of another conversation; otherwise as `ChatService.send`.
	*/ async start(caller, reference, messageId, message, options) {
		const conversation = await this.conversations.own(caller, reference);
		const { id: conversationId, threadId } = conversation;
		if (await this.messages.findOneInConversation(conversationId, messageId) === null) throw new MessageNotFoundError();
		if (message === void 0) {
			await this.conversations.continueAfter(conversation, messageId);
			return {
				threadId,
				conversationId,
				messageId,
				turn: null
			};
		}
		return {
			threadId,
			conversationId,
			messageId,
			turn: await this.chat.send(caller, {
				message,
				threadId,
				parentId: messageId,
				options
			}, void 0)
		};
	}
};
ContinuationsService = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof ConversationsService === "undefined" ? Object : ConversationsService,
		typeof MessagesRepository === "undefined" ? Object : MessagesRepository,
		typeof ChatService === "undefined" ? Object : ChatService
	])
], ContinuationsService);

export { ContinuationsService };