import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable, tt as DataSource } from "../../chunks/packages-CEiAl99H.js";
import { Conversation } from "../conversations/entities/conversation.entity.js";
import { Message } from "../conversations/entities/message.entity.js";

// dist/modules/analytics/conversation-counts.repository.js
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
var ConversationCountsRepository = class {
	constructor(dataSource) {
		this.dataSource = dataSource;
	}
	/** @param userId whose; everybody's when left out. */ async countConversations(since, userId) {
		const query = this.dataSource.getRepository(Conversation).createQueryBuilder("conversation").where("conversation.createdAt >= :since", { since });
		if (userId !== void 0) query.andWhere("conversation.userId = :userId", { userId });
		return query.getCount();
	}
	/** @param userId whose conversations; everybody's when left out. */ async countMessages(since, userId) {
		const query = this.dataSource.getRepository(Message).createQueryBuilder("message").where("message.createdAt >= :since AND message.isPending = :isPending", {
			since,
			isPending: false
		});
		if (userId !== void 0) query.innerJoin(Conversation, "conversation", "conversation.id = message.conversationId").andWhere("conversation.userId = :userId", { userId });
		return query.getCount();
	}
};
ConversationCountsRepository = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof DataSource === "undefined" ? Object : DataSource])
], ConversationCountsRepository);

export { ConversationCountsRepository };