import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../chunks/packages-CEiAl99H.js";
import { ConversationsService } from "../conversations/conversations.service.js";
import { MessageNotFoundError } from "../conversations/errors/message-not-found.error.js";
import { MessagesRepository } from "../conversations/messages.repository.js";
import { RunsRepository } from "../conversations/runs/runs.repository.js";
import { NotAnAnswerError } from "./errors/not-an-answer.error.js";
import { Idempotency } from "./turns/idempotency.js";
import { toMessageText } from "./turns/message-text.js";
import { TurnIntake } from "./turns/turn-intake.js";
import { randomBytes } from "node:crypto";

// dist/modules/chat/chat.service.js
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
var ChatService = class {
	constructor(conversations, messages, runs, intake, idempotency) {
		this.conversations = conversations;
		this.messages = messages;
		this.runs = runs;
		this.intake = intake;
		this.idempotency = idempotency;
	}
	/**
	* Stores the message and its run. While the conversation waits for the person, a code or an identifier answers that.
	*
	* @param key value of the header `Idempotency-Key`.
	* @throws ConversationNotFoundError for a thread of somebody else, MessageNotFoundError for a parent that is not in it,
	* MessageTooLongError, TooManyTurnsError, KeyReusedError, InvalidKeyError.
	*/ async send(caller, sent, key) {
		const text = toMessageText(sent.message);
		const claimedKey = this.claimKey(caller, sent, key);
		const earlier = await this.findEarlier(caller, await this.idempotency.findRun(caller.userId, claimedKey));
		if (earlier !== null) return earlier;
		await this.intake.checkRoom(caller.userId);
		const conversation = await this.conversationFor(caller, sent, claimedKey);
		const { options, parentId } = sent;
		const after = parentId === void 0 ? "newest" : parentId;
		const meaning = parentId === void 0 ? "either" : "question";
		return {
			run: await this.intake.accept({
				caller,
				conversation,
				text,
				after,
				options,
				key: claimedKey,
				meaning
			}),
			threadId: conversation.threadId
		};
	}
	/**
	* Answers what the conversation waits for.
	*
	* @throws NothingPendingError when it waits for nothing; otherwise as `send`.
	*/ async reply(caller, threadId, message, options, key) {
		const text = toMessageText(message);
		const conversation = await this.conversations.own(caller, threadId);
		const turn = {
			caller,
			conversation,
			text,
			after: "newest",
			options,
			key: this.idempotency.keyOf(caller.userId, key, {
				threadId: conversation.threadId,
				reply: text
			}),
			meaning: "reply"
		};
		return {
			run: await this.intake.accept(turn),
			threadId: conversation.threadId
		};
	}
	/**
	* Answers the question of an answer once more; the new answer stands beside the old one.
	*
	* @throws MessageNotFoundError, NotAnAnswerError, TooManyTurnsError.
	*/ async regenerate(caller, threadId, messageId, options) {
		const conversation = await this.conversations.own(caller, threadId);
		const answer = await this.findMessage(conversation, messageId);
		if (answer.sender !== "assistant" || answer.parentId === null) throw new NotAnAnswerError();
		return {
			run: await this.intake.repeat({
				caller,
				conversation,
				options,
				messageId: answer.parentId
			}),
			threadId: conversation.threadId
		};
	}
	async findEarlier(caller, runId) {
		const run = runId === null ? null : await this.runs.findOne(runId);
		if (run === null) return null;
		const { threadId } = await this.conversations.own(caller, String(run.conversationId));
		return {
			run,
			threadId
		};
	}
	claimKey(caller, sent, key) {
		const { message, threadId, parentId, options } = sent;
		const { claimedCustomer, mode } = options;
		return this.idempotency.keyOf(caller.userId, key, {
			message,
			threadId,
			parentId,
			claimedCustomer,
			mode
		});
	}
	/** The thread to send into: only a message without a parent may start one. */ async conversationFor(caller, sent, key) {
		const { threadId, parentId } = sent;
		if (typeof parentId !== "number") return this.conversations.findOrStart(caller, threadId ?? newThreadId(key));
		if (threadId === void 0) throw new MessageNotFoundError();
		const conversation = await this.conversations.own(caller, threadId);
		await this.findMessage(conversation, parentId);
		return conversation;
	}
	async findMessage(conversation, id) {
		const message = await this.messages.findOneInConversation(conversation.id, id);
		if (message === null) throw new MessageNotFoundError();
		return message;
	}
};
ChatService = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof ConversationsService === "undefined" ? Object : ConversationsService,
		typeof MessagesRepository === "undefined" ? Object : MessagesRepository,
		typeof RunsRepository === "undefined" ? Object : RunsRepository,
		typeof TurnIntake === "undefined" ? Object : TurnIntake,
		typeof Idempotency === "undefined" ? Object : Idempotency
	])
], ChatService);
/** A thread id of the server's; a request under a key has the same one however often it comes. */ function newThreadId(key) {
	return `thread_${key === null ? randomBytes(16).toString("hex") : key.keyHash.slice(0, 32)}`;
}

export { ChatService };