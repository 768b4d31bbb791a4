import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable, xn as EventEmitter2 } from "../../chunks/packages-CEiAl99H.js";
import { Page, offsetOf } from "../../common/http/page.js";
import { Policy } from "../policy/policy.js";
import { ForbiddenError } from "../policy/errors/forbidden.error.js";
import { VerificationService } from "../verification/verification.service.js";
import { parseConversationReference } from "./conversation-reference.js";
import { ConversationsRepository } from "./conversations.repository.js";
import { ConversationNotFoundError } from "./errors/conversation-not-found.error.js";
import { ThreadTakenError } from "./errors/thread-taken.error.js";
import { ConversationClearedEvent } from "./events/conversation-cleared.event.js";
import { ConversationDeletedEvent } from "./events/conversation-deleted.event.js";
import { RunsRepository } from "./runs/runs.repository.js";
import { ConversationViews } from "./views/conversation-views.js";
import { randomBytes } from "node:crypto";

// dist/modules/conversations/conversations.service.js
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
var ConversationsService = class {
	constructor(conversations, runs, views, verification, policy, events) {
		this.conversations = conversations;
		this.runs = runs;
		this.views = views;
		this.verification = verification;
		this.policy = policy;
		this.events = events;
	}
	/** @throws ForbiddenError when somebody who is not on the staff asks for another account's conversations. */ async list(caller, filter, query) {
		const scope = this.readScope(caller);
		if (scope !== "everyone" && filter.userId !== void 0 && filter.userId !== caller.userId) throw new ForbiddenError();
		const stretch = {
			skip: offsetOf(query),
			take: query.limit
		};
		const [rows, count] = await this.conversations.findPageByOwner(scope, filter, stretch);
		return new Page(await this.views.of(caller, rows), count, query);
	}
	async create(caller, title) {
		const threadId = `thread_${randomBytes(16).toString("hex")}`;
		const conversation = await this.conversations.insert(caller.userId, threadId, title);
		if (conversation === null) throw new ThreadTakenError();
		return this.views.ofOne(caller, conversation);
	}
	/**
	* The caller's conversation of a thread, started when there is none. A new one is on the disk with its first message.
	*
	* @throws ConversationNotFoundError when the thread is somebody else's.
	*/ async findOrStart(caller, threadId) {
		const known = await this.conversations.findOneByOwner({ ownerId: caller.userId }, { threadId });
		if (known !== null) return known;
		return await this.conversations.insert(caller.userId, threadId, "", "crash") ?? this.own(caller, threadId);
	}
	async read(caller, reference) {
		return this.views.ofOne(caller, await this.readable(caller, reference));
	}
	async change(caller, reference, changes) {
		const conversation = await this.own(caller, reference);
		if (changes.title !== void 0) await this.conversations.rename(conversation, changes.title);
		if (changes.isArchived !== void 0) await this.conversations.setArchived(conversation, changes.isArchived);
		return this.read(caller, reference);
	}
	async delete(caller, reference) {
		await this.erase(await this.own(caller, reference));
	}
	/** Erases everything an account ever said here. */ async deleteAllOf(userId) {
		for await (const _count of this.deleteAll({ userId })) continue;
	}
	/** Erases the selected conversations, whoever owns them, and yields after each how many are gone. */ async *deleteAll(selection) {
		let count = 0;
		for await (const conversation of this.all(selection)) {
			await this.erase(conversation);
			yield count += 1;
		}
	}
	/** The selected conversations, whoever owns them; for the command line alone. */ async *all(selection) {
		for (let last = 0;;) {
			const batch = await this.conversations.findBatch(last, selection);
			yield* batch;
			const newest = batch.at(-1);
			if (newest === void 0) return;
			last = newest.id;
		}
	}
	async clearHistory(caller, reference) {
		const conversation = await this.own(caller, reference);
		const runIds = await this.runs.findIdsByConversation(conversation.id);
		await this.conversations.clear(conversation);
		const event = new ConversationClearedEvent(conversation.id, conversation.userId, runIds);
		await this.events.emitAsync(ConversationClearedEvent.name, event);
	}
	async forgetVerification(caller, reference) {
		await this.verification.forget((await this.own(caller, reference)).id);
	}
	/** Lets the next message that names no parent follow this one. */ async continueAfter(conversation, messageId) {
		await this.conversations.chooseNext(conversation, messageId);
	}
	/** The conversation, when the caller may read it. @throws ConversationNotFoundError. */ async readable(caller, reference) {
		return this.find(this.readScope(caller), reference);
	}
	/**
	* The conversation of a thread, when the caller may read it; null when no conversation has the thread yet.
	*
	* @throws ConversationNotFoundError for a thread of somebody else, or a text that can name none.
	*/ async readableOrNew(caller, threadId) {
		const reference = parseConversationReference(threadId);
		if (reference === null || "id" in reference) return this.readable(caller, threadId);
		return await this.conversations.findOneByOwner("everyone", reference) === null ? null : this.readable(caller, threadId);
	}
	/** The conversation, when it is the caller's own. @throws ConversationNotFoundError. */ async own(caller, reference) {
		return this.find({ ownerId: caller.userId }, reference);
	}
	async find(scope, text) {
		const reference = parseConversationReference(text);
		const conversation = reference === null ? null : await this.conversations.findOneByOwner(scope, reference);
		if (conversation === null) throw new ConversationNotFoundError();
		return conversation;
	}
	readScope(caller) {
		return this.policy.may(caller, "conversation:read", { ownerId: EVERYBODY }) ? "everyone" : { ownerId: caller.userId };
	}
	async erase(conversation) {
		const runIds = await this.runs.findIdsByConversation(conversation.id);
		await this.conversations.delete(conversation);
		const event = new ConversationDeletedEvent(conversation.id, conversation.userId, runIds);
		await this.events.emitAsync(ConversationDeletedEvent.name, event);
	}
};
ConversationsService = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof ConversationsRepository === "undefined" ? Object : ConversationsRepository,
		typeof RunsRepository === "undefined" ? Object : RunsRepository,
		typeof ConversationViews === "undefined" ? Object : ConversationViews,
		typeof VerificationService === "undefined" ? Object : VerificationService,
		typeof Policy === "undefined" ? Object : Policy,
		typeof EventEmitter2 === "undefined" ? Object : EventEmitter2
	])
], ConversationsService);
/** An account nobody has: who may read its conversations may read everybody's. */ const EVERYBODY = 0;

export { ConversationsService };