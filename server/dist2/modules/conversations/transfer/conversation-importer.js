import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { StaleWriteError } from "../../../database/transactions/stale-write.error.js";
import { ConversationsRepository } from "../conversations.repository.js";
import { ImportWriter } from "./import-writer.repository.js";
import { randomBytes } from "node:crypto";

// dist/modules/conversations/transfer/conversation-importer.js
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
/** Somebody else may take a thread this often before it is given up. */ const MOST_TRIES = 5;
var ConversationImporter = class {
	constructor(writer, conversations) {
		this.writer = writer;
		this.conversations = conversations;
	}
	/**
	* All of them, or none. Each keeps its thread id when that is free, or names an empty conversation of its owner;
	* otherwise it gets a new one. Nobody is proven in them.
	*
	* @returns the conversations in the order they came.
	*/ async import(imports) {
		for (let attempt = 1;; attempt += 1) {
			const placed = await this.place(imports);
			try {
				await this.writer.write(placed);
				return await this.find(placed);
			} catch (error) {
				if (!(error instanceof StaleWriteError) || attempt === MOST_TRIES) throw error;
			}
		}
	}
	async place(imports) {
		const taken = await this.writer.findTaken(imports);
		return imports.map(({ ownerId, conversation }) => {
			const isTaken = taken.has(conversation.thread_id);
			taken.add(conversation.thread_id);
			return {
				ownerId,
				conversation: isTaken ? {
					...conversation,
					thread_id: newThreadId()
				} : conversation
			};
		});
	}
	async find(placed) {
		const threads = placed.map(({ conversation }) => conversation.thread_id);
		const found = await this.conversations.findByThreads(threads);
		return threads.flatMap((threadId) => found.find((record) => record.threadId === threadId) ?? []);
	}
};
ConversationImporter = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof ImportWriter === "undefined" ? Object : ImportWriter, typeof ConversationsRepository === "undefined" ? Object : ConversationsRepository])
], ConversationImporter);
function newThreadId() {
	return `thread_${randomBytes(16).toString("hex")}`;
}

export { ConversationImporter };