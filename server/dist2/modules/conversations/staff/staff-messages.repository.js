import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Q as InjectDataSource, Sn as init_common, cr as init_injectable_decorator, sr as Injectable, tt as DataSource } from "../../../chunks/packages-CEiAl99H.js";
import { now } from "../../../common/clock.js";
import { statementOf, writeAtomically } from "../../../database/transactions/write-atomically.js";
import { ConversationsRepository } from "../conversations.repository.js";
import { Message } from "../entities/message.entity.js";
import { MessageSeal } from "../message-seal.js";
import { WordIndex } from "../search/word-index.js";
import { NEXT_PARENT } from "../tree/next-parent.js";
import { randomUUID } from "node:crypto";

// dist/modules/conversations/staff/staff-messages.repository.js
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
var StaffMessagesRepository = class {
	constructor(dataSource, conversations, seal, words) {
		this.dataSource = dataSource;
		this.conversations = conversations;
		this.seal = seal;
		this.words = words;
		this.rows = dataSource.getRepository(Message);
	}
	/** Adds a message where the conversation goes on. @throws StaleWriteError when the conversation is gone. */ async add({ id: conversationId }, content) {
		const runId = randomUUID();
		const insertion = this.rows.createQueryBuilder().insert();
		const row = {
			...MESSAGE_OF_STAFF,
			conversationId,
			runId,
			parentId: () => NEXT_PARENT,
			createdAt: now()
		};
		await writeAtomically(this.dataSource, [
			this.conversations.touch(conversationId),
			statementOf(insertion.values({
				...row,
				content: this.seal.content(content)
			}).setParameters({ conversationId })),
			this.conversations.continueAfter(conversationId, null),
			...this.words.ofRun(runId, content)
		]);
		return this.seal.open(await this.rows.findOneByOrFail({ runId }));
	}
};
StaffMessagesRepository = _ts_decorate([
	Injectable(),
	_ts_param(0, InjectDataSource()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof DataSource === "undefined" ? Object : DataSource,
		typeof ConversationsRepository === "undefined" ? Object : ConversationsRepository,
		typeof MessageSeal === "undefined" ? Object : MessageSeal,
		typeof WordIndex === "undefined" ? Object : WordIndex
	])
], StaffMessagesRepository);
const MESSAGE_OF_STAFF = {
	sender: "staff",
	agentType: null,
	isPending: false,
	reaction: null,
	reactionComment: null,
	metadata: null,
	turn: null
};

export { StaffMessagesRepository };