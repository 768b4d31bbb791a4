import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../chunks/packages-CEiAl99H.js";
import { Page } from "../../common/http/page.js";
import { ConversationsService } from "./conversations.service.js";
import { MessageNotFoundError } from "./errors/message-not-found.error.js";
import { MessagesRepository } from "./messages.repository.js";

// dist/modules/conversations/messages.service.js
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
const NEWEST_SHOWN = 500;
var MessagesService = class {
	constructor(messages, conversations) {
		this.messages = messages;
		this.conversations = conversations;
	}
	/** A conversation with its newest 500 messages, oldest first; null in their place when they are not wanted. */ async readConversation(caller, reference, withMessages) {
		const view = await this.conversations.read(caller, reference);
		if (!withMessages) return {
			view,
			messages: null
		};
		const skip = Math.max(0, view.messageCount - NEWEST_SHOWN);
		const [messages] = await this.messages.findPage(view.conversation.id, {
			skip,
			take: NEWEST_SHOWN
		});
		return {
			view,
			messages
		};
	}
	/**
	* Messages of all branches in the order of time, or of one branch from its start.
	*
	* @throws MessageNotFoundError when the branch ends with a message of another conversation.
	*/ async list(caller, reference, query) {
		const conversation = await this.conversations.readable(caller, reference);
		if (query.branch !== void 0) return this.listBranch(conversation, query.branch, query);
		const stretch = {
			skip: query.offset,
			take: query.limit
		};
		const [messages, count] = await this.messages.findPage(conversation.id, stretch);
		return new Page(messages, count, query);
	}
	/** @throws MessageNotFoundError unless the message is in a conversation of the caller. */ async react(caller, id, reaction, comment) {
		const message = await this.findOwn(caller, id);
		await this.messages.setReaction(message, reaction, reaction === null ? null : comment);
		return this.findOwn(caller, id);
	}
	async findOwn(caller, id) {
		const message = await this.messages.findOneByOwner({ ownerId: caller.userId }, id);
		if (message === null) throw new MessageNotFoundError();
		return message;
	}
	async listBranch(conversation, leafId, query) {
		const stretch = {
			skip: query.offset,
			take: query.limit
		};
		const [messages, count] = await this.messages.findBranchPage(conversation.id, leafId, stretch);
		if (count === 0) throw new MessageNotFoundError();
		return new Page(messages, count, query);
	}
};
MessagesService = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof MessagesRepository === "undefined" ? Object : MessagesRepository, typeof ConversationsService === "undefined" ? Object : ConversationsService])
], MessagesService);

export { MessagesService };