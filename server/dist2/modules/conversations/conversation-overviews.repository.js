import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Q as InjectDataSource, Sn as init_common, cr as init_injectable_decorator, sr as Injectable, tt as DataSource } from "../../chunks/packages-CEiAl99H.js";
import { StatementReader, marks } from "../../database/reading/statement-reader.js";
import { MessageSeal } from "./message-seal.js";
import { parseSender } from "./message.record.js";

// dist/modules/conversations/conversation-overviews.repository.js
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
var ConversationOverviewsRepository = class {
	constructor(dataSource, seal) {
		this.seal = seal;
		this.counts = new StatementReader(dataSource);
		this.newest = new StatementReader(dataSource);
	}
	/** One overview for each of the ids; empty ones for conversations without messages. */ async findByConversations(ids) {
		const counts = ids.length === 0 ? [] : await this.countByAgent(ids);
		const newest = await this.findNewest(ids, counts);
		return new Map(ids.map((id) => [id, overviewOf(counts.filter((row) => row.conversationId === id), newest.get(id))]));
	}
	async countByAgent(ids) {
		return this.counts.read(countByAgent(ids), [...ids, false]);
	}
	async findNewest(ids, counts) {
		const newestIds = ids.flatMap((id) => {
			const own = counts.filter((row) => row.conversationId === id).map((row) => row.newestId);
			return own.length === 0 ? [] : [Math.max(...own)];
		});
		const rows = newestIds.length === 0 ? [] : await this.newest.read(withIds(newestIds), newestIds);
		return new Map(rows.map((row) => [row.conversationId, this.toLastMessage(row)]));
	}
	toLastMessage(row) {
		const { id, createdAt } = row;
		return {
			id,
			sender: parseSender(row.sender),
			content: this.seal.openContent(row.content),
			createdAt
		};
	}
};
ConversationOverviewsRepository = _ts_decorate([
	Injectable(),
	_ts_param(0, InjectDataSource()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof DataSource === "undefined" ? Object : DataSource, typeof MessageSeal === "undefined" ? Object : MessageSeal])
], ConversationOverviewsRepository);
function overviewOf(counts, lastMessage) {
	return {
		messageCount: counts.reduce((sum, row) => sum + Number(row.count), 0),
		agentsUsed: counts.flatMap((row) => row.agentType === null ? [] : [row.agentType]).sort(),
		lastMessage: lastMessage ?? null
	};
}
const countByAgent = (ids) => `
  SELECT conversation_id AS "conversationId", agent_type AS "agentType", COUNT(*) AS "count", MAX(id) AS "newestId"
  FROM messages
  WHERE conversation_id IN (${marks(ids)}) AND is_pending = ?
  GROUP BY conversation_id, agent_type`;
const withIds = (ids) => `
  SELECT id, conversation_id AS "conversationId", sender, content, created_at AS "createdAt"
  FROM messages
  WHERE id IN (${marks(ids)})`;

export { ConversationOverviewsRepository };