import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Q as InjectDataSource, Sn as init_common, cr as init_injectable_decorator, rt as In, sr as Injectable, tt as DataSource } from "../../../chunks/packages-CEiAl99H.js";
import { chunksOf } from "../../../common/chunks.js";
import { now } from "../../../common/clock.js";
import { statementOf, writeAtomically } from "../../../database/transactions/write-atomically.js";
import { ConversationTitles } from "../conversation-titles.js";
import { Conversation } from "../entities/conversation.entity.js";
import { Message } from "../entities/message.entity.js";
import { MessageSeal } from "../message-seal.js";
import { WordIndex } from "../search/word-index.js";
import { toFacts, toTurn } from "./transfer-message.js";
import { randomBytes } from "node:crypto";
import { setImmediate } from "node:timers/promises";

// dist/modules/conversations/transfer/import-writer.repository.js
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
function _ts_param(paramIndex, decorator) {
	return function(target, key) {
		decorator(target, key, paramIndex);
	};
}
/** Messages that are sealed before others get their turn. */ const SEALED_AT_ONCE = 100;
const VALUES_PER_QUERY = 500;
var ImportWriter = class {
	constructor(dataSource, titles, seal, words) {
		this.dataSource = dataSource;
		this.titles = titles;
		this.seal = seal;
		this.words = words;
	}
	/**
	* Writes all in one transaction. A conversation of the same owner and thread that holds no messages is filled.
	*
	* @throws StaleWriteError when one of the threads is taken; nothing is written then.
	*/ async write(imports) {
		const statements = [];
		for (const owned of imports) statements.push(...await this.statementsFor(owned));
		await writeAtomically(this.dataSource, statements);
	}
	/** Which of the threads are in use, by whomever, other than as an empty conversation of the owner. */ async findTaken(imports) {
		const owners = new Map(imports.map(({ ownerId, conversation }) => [conversation.thread_id, ownerId]));
		const taken = /* @__PURE__ */ new Set();
		for (const threadIds of chunksOf([...owners.keys()], VALUES_PER_QUERY)) for (const { threadId, userId, messageCount } of await this.findUse(threadIds)) if (owners.get(threadId) !== userId || Number(messageCount) > 0) taken.add(threadId);
		return taken;
	}
	async findUse(threadIds) {
		return this.dataSource.getRepository(Conversation).createQueryBuilder("conversation").select("conversation.thread_id", "threadId").addSelect("conversation.user_id", "userId").addSelect("(SELECT COUNT(*) FROM messages said WHERE said.conversation_id = conversation.id)", "messageCount").where({ threadId: In([...threadIds]) }).getRawMany();
	}
	async statementsFor({ ownerId, conversation }) {
		const token = randomBytes(12).toString("hex");
		const threadId = conversation.thread_id;
		const statements = [...this.conversationRow(ownerId, conversation)];
		for (const [index, message] of conversation.messages.entries()) {
			statements.push(this.messageRow(threadId, token, message), ...this.words.ofRun(runIdOf(token, message.id), message.content));
			if (index % SEALED_AT_ONCE === 0) await setImmediate();
		}
		return [...statements, this.release(threadId)];
	}
	/** The row, made or found empty, with what the file says of it. */ conversationRow(userId, conversation) {
		const threadId = conversation.thread_id;
		const values = {
			title: this.titles.seal(conversation.title),
			isArchived: conversation.is_archived,
			createdAt: conversation.created_at,
			updatedAt: conversation.updated_at,
			importedAt: now()
		};
		const update = this.dataSource.createQueryBuilder().update(Conversation).set(values);
		return [
			statementOf(this.insert(Conversation).values({
				...values,
				threadId,
				userId
			}).orIgnore()),
			statementOf(update.where({
				threadId,
				userId
			}).andWhere(HAS_NO_MESSAGES), { mustChange: true }),
			...this.words.titleOfThread(threadId, conversation.title)
		];
	}
	/** Until all are written, a message is known by a made-up run: its own number is the database's to choose. */ messageRow(threadId, token, message) {
		const [facts, turn] = [toFacts(message.answer), toTurn(message.answer)];
		const parent = message.parent_id;
		const row = {
			conversationId: () => CONVERSATION_OF_THREAD,
			parentId: parent === null ? null : () => MESSAGE_OF_RUN,
			runId: runIdOf(token, message.id),
			sender: message.sender,
			content: this.seal.content(message.content),
			agentType: message.agent_type,
			isPending: false,
			reaction: message.reaction,
			reactionComment: this.seal.comment(message.reaction_comment),
			metadata: facts === null ? null : this.seal.facts(facts),
			turn: turn === null ? null : this.seal.turn(turn),
			createdAt: message.timestamp
		};
		const parameters = {
			threadId,
			...parent === null ? {} : { parentRunId: runIdOf(token, parent) }
		};
		return statementOf(this.insert(Message).values(row).setParameters(parameters));
	}
	release(threadId) {
		const update = this.dataSource.createQueryBuilder().update(Message).set({ runId: null });
		return statementOf(update.where(`conversation_id = ${CONVERSATION_OF_THREAD}`, { threadId }));
	}
	insert(entity) {
		return this.dataSource.createQueryBuilder().insert().into(entity);
	}
};
ImportWriter = _ts_decorate([
	Injectable(),
	_ts_param(0, InjectDataSource()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof DataSource === "undefined" ? Object : DataSource,
		typeof ConversationTitles === "undefined" ? Object : ConversationTitles,
		typeof MessageSeal === "undefined" ? Object : MessageSeal,
		typeof WordIndex === "undefined" ? Object : WordIndex
	])
], ImportWriter);
function runIdOf(token, messageId) {
	return `${token}:${messageId}`;
}
const CONVERSATION_OF_THREAD = "(SELECT owner.id FROM conversations owner WHERE owner.thread_id = :threadId)";
const MESSAGE_OF_RUN = "(SELECT parent.id FROM messages parent WHERE parent.run_id = :parentRunId)";
const HAS_NO_MESSAGES = "NOT EXISTS (SELECT 1 FROM messages said WHERE said.conversation_id = conversations.id)";

export { ImportWriter };