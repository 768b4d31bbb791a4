import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Q as InjectDataSource, Sn as init_common, cr as init_injectable_decorator, ct as MoreThan, ot as LessThan, rt as In, sr as Injectable, tt as DataSource } from "../../chunks/packages-CEiAl99H.js";
import { chunksOf } from "../../common/chunks.js";
import { now } from "../../common/clock.js";
import { RowReader } from "../../database/reading/row-reader.js";
import { statementOf, writeAtomically } from "../../database/transactions/write-atomically.js";
import { conditionsOf, conditionsOfOne } from "./conversation-conditions.js";
import { ConversationTitles } from "./conversation-titles.js";
import { Conversation } from "./entities/conversation.entity.js";
import { Message } from "./entities/message.entity.js";
import { TITLE_SOURCE, WordIndex } from "./search/word-index.js";

// dist/modules/conversations/conversations.repository.js
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
const VALUES_PER_QUERY = 500;
var ConversationsRepository = class {
	constructor(dataSource, titles, words) {
		this.dataSource = dataSource;
		this.titles = titles;
		this.words = words;
		this.rows = dataSource.getRepository(Conversation);
		this.reader = new RowReader(dataSource, Conversation, "conversation");
	}
	/**
	* Starts a conversation; null when the thread id is taken, by whomever.
	*
	* @param safeFrom `crash` for one that nobody is told of before a message in it is stored.
	*/ async insert(ownerId, threadId, title, safeFrom = "powerLoss") {
		const createdAt = now();
		const row = {
			threadId,
			userId: ownerId,
			title: this.titles.seal(title),
			isArchived: false,
			createdAt,
			updatedAt: createdAt
		};
		const insertion = statementOf(this.rows.createQueryBuilder().insert().values(row).orIgnore());
		await writeAtomically(this.dataSource, [insertion], safeFrom);
		const inserted = await this.rows.findOneBy({
			threadId,
			userId: ownerId,
			title: row.title
		});
		if (inserted === null) return null;
		if (title !== "") await writeAtomically(this.dataSource, this.words.additions(inserted.id, 0, title));
		return this.open(inserted);
	}
	async findOneByOwner(scope, reference) {
		const { where, values } = conditionsOfOne(scope, reference);
		const row = await this.reader.findOne(where, values);
		return row === null ? null : this.open(row);
	}
	async findAllByOwner(ownerId) {
		return (await this.rows.findBy({ userId: ownerId })).map((row) => this.open(row));
	}
	/** The next conversations by number, for work on many of them; narrowed to one owner, or to those quiet since a moment. */ async findBatch(afterId, { userId, quietSince }) {
		const where = {
			id: MoreThan(afterId),
			...userId === void 0 ? {} : { userId },
			...quietSince === void 0 ? {} : { updatedAt: LessThan(quietSince) }
		};
		return (await this.rows.find({
			where,
			order: { id: "ASC" },
			take: VALUES_PER_QUERY
		})).map((row) => this.open(row));
	}
	async findByIds(ids) {
		if (ids.length === 0) return [];
		return (await this.rows.findBy({ id: In([...ids]) })).map((row) => this.open(row));
	}
	async findByThreads(threadIds) {
		const rows = [];
		for (const chunk of chunksOf(threadIds, VALUES_PER_QUERY)) rows.push(...await this.rows.findBy({ threadId: In(chunk) }));
		return rows.map((row) => this.open(row));
	}
	/** One page of the owner's conversations that fit the filter, and the number of all that do. */ async findPageByOwner(scope, filter, page) {
		const hashes = filter.search === void 0 ? [] : this.words.hashesOf(filter.search);
		const { where, values } = conditionsOf(scope, filter, hashes);
		const order = `ORDER BY conversation.${COLUMNS[filter.orderBy]} ${filter.direction}, conversation.id ${filter.direction}`;
		const [rows, count] = await this.reader.findPage({
			where,
			order
		}, values, page);
		return [rows.map((row) => this.open(row)), count];
	}
	async rename(conversation, title) {
		const { id } = conversation;
		const values = {
			title: this.titles.seal(title),
			updatedAt: now()
		};
		await writeAtomically(this.dataSource, [
			statementOf(this.rows.createQueryBuilder().update().set(values).where({ id }), { mustChange: true }),
			this.words.titleRemoval(id),
			...this.words.additions(id, 0, title)
		]);
	}
	/** The writes that give a conversation without messages its title; of two first messages at once, the first names it. */ firstTitle(conversationId, title) {
		const update = this.rows.createQueryBuilder().update().set({ title: this.titles.seal(title) });
		return [statementOf(update.where({ id: conversationId }).andWhere(HAS_NO_MESSAGES, { conversationId })), ...this.words.additions(conversationId, 0, title)];
	}
	async setArchived(conversation, isArchived) {
		await this.rows.update({ id: conversation.id }, {
			isArchived,
			updatedAt: now()
		});
	}
	/** Has a person on the staff answer from now on, or the agents again with null. */ async setTakenOver(conversation, staffId) {
		await this.rows.update({ id: conversation.id }, {
			takenOverById: staffId,
			updatedAt: now()
		});
	}
	/** Deletes the conversation with all that hangs on it: messages, runs, their events, keys and words. */ async delete(conversation) {
		await this.rows.delete({ id: conversation.id });
	}
	/** Deletes the messages with their runs, events, keys and words; the conversation and its title stay. */ async clear(conversation) {
		const conversationId = conversation.id;
		const messages = this.dataSource.createQueryBuilder().delete().from(Message).where({ conversationId });
		await writeAtomically(this.dataSource, [
			this.touch(conversationId),
			this.continueAfter(conversationId, null),
			statementOf(messages),
			this.words.messagesRemoval(conversationId)
		]);
	}
	/** The write that marks a conversation as changed now; on PostgreSQL it also holds its row until the batch ends. */ touch(conversationId) {
		const update = this.rows.createQueryBuilder().update().set({ updatedAt: now() }).where({ id: conversationId });
		return statementOf(update, { mustChange: true });
	}
	/** The write that chooses the message the next one follows; null for the newest. */ continueAfter(conversationId, messageId) {
		const update = this.rows.createQueryBuilder().update().set({ continuesAfterId: messageId });
		return statementOf(update.where({ id: conversationId }));
	}
	async chooseNext(conversation, messageId) {
		await writeAtomically(this.dataSource, [this.continueAfter(conversation.id, messageId)]);
	}
	open(row) {
		return {
			...row,
			title: this.titles.open(row.title)
		};
	}
};
ConversationsRepository = _ts_decorate([
	Injectable(),
	_ts_param(0, InjectDataSource()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof DataSource === "undefined" ? Object : DataSource,
		typeof ConversationTitles === "undefined" ? Object : ConversationTitles,
		typeof WordIndex === "undefined" ? Object : WordIndex
	])
], ConversationsRepository);
const HAS_NO_MESSAGES = "NOT EXISTS (SELECT 1 FROM messages said WHERE said.conversation_id = :conversationId)";
const COLUMNS = {
	createdAt: "created_at",
	updatedAt: "updated_at"
};

export { ConversationsRepository };