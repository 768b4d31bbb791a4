import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Q as InjectDataSource, Sn as init_common, cr as init_injectable_decorator, sr as Injectable, tt as DataSource } from "../../../chunks/packages-CEiAl99H.js";
import { writeAtomically } from "../../../database/transactions/write-atomically.js";
import { ConversationsRepository } from "../conversations.repository.js";
import { MessagesRepository } from "../messages.repository.js";
import { TITLE_SOURCE, WordIndex } from "./word-index.js";

// dist/modules/conversations/search/word-index-renewal.js
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
var WordIndexRenewal = class {
	constructor(dataSource, conversations, messages, words) {
		this.dataSource = dataSource;
		this.conversations = conversations;
		this.messages = messages;
		this.words = words;
	}
	/** Yields how many conversations are done. Each is found by its old words or by its new ones, never by half of them. */ async *run() {
		let done = 0;
		for (let last = 0;;) {
			const batch = await this.conversations.findBatch(last, {});
			for (const { id, title } of batch) {
				await writeAtomically(this.dataSource, await this.writesFor(id, title));
				yield done += 1;
			}
			const newest = batch.at(-1)?.id;
			if (newest === void 0) return;
			last = newest;
		}
	}
	async writesFor(id, title) {
		const writes = [this.words.titleRemoval(id), this.words.messagesRemoval(id)];
		writes.push(...this.words.additions(id, 0, title));
		for await (const message of this.messages.all(id)) writes.push(...this.words.additions(id, message.id, message.content));
		return writes;
	}
};
WordIndexRenewal = _ts_decorate([
	Injectable(),
	_ts_param(0, InjectDataSource()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof DataSource === "undefined" ? Object : DataSource,
		typeof ConversationsRepository === "undefined" ? Object : ConversationsRepository,
		typeof MessagesRepository === "undefined" ? Object : MessagesRepository,
		typeof WordIndex === "undefined" ? Object : WordIndex
	])
], WordIndexRenewal);

export { WordIndexRenewal };