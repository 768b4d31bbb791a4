import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Q as InjectDataSource, Sn as init_common, cr as init_injectable_decorator, sr as Injectable, tt as DataSource } from "../../../chunks/packages-CEiAl99H.js";
import { Cipher } from "../../../common/encryption/cipher.js";
import { statementOf } from "../../../database/transactions/write-atomically.js";
import { ConversationWord } from "../entities/conversation-word.entity.js";
import { foldWords } from "./fold-words.js";
import { ADD_OF_RUN_ON_POSTGRES, ADD_OF_RUN_ON_SQLITE, ADD_OF_THREAD_ON_POSTGRES, ADD_OF_THREAD_ON_SQLITE, ADD_ON_POSTGRES, ADD_ON_SQLITE, REMOVE_OF_THREAD_ON_POSTGRES, REMOVE_OF_THREAD_ON_SQLITE } from "./word-index.sql.js";

// dist/modules/conversations/search/word-index.js
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
/** The `source` of the words of a title. */ const TITLE_SOURCE = 0;
const HASH_LENGTH = 22;
const MAXIMUM_WORDS = 2e3;
var WordIndex = class {
	constructor(dataSource, cipher) {
		this.dataSource = dataSource;
		this.cipher = cipher;
	}
	/** The hashes a search for `text` must all find; empty when it holds no word. */ hashesOf(text) {
		return foldWords(text).slice(0, MAXIMUM_WORDS).map((word) => this.hash(word));
	}
	/**
	* The writes that add a text, for a batch with the text's own row.
	*
	* @param source the message's id, or `TITLE_SOURCE`.
	*/ additions(conversationId, source, text) {
		const words = this.hashesOf(text);
		if (words.length === 0) return [];
		return [{
			sql: this.dataSource.options.type === "postgres" ? ADD_ON_POSTGRES : ADD_ON_SQLITE,
			parameters: [
				conversationId,
				source,
				JSON.stringify(words)
			]
		}];
	}
	/** The same for the one message that a run stored, whose number is not known before the batch. */ ofRun(runId, text) {
		const words = this.hashesOf(text);
		if (words.length === 0) return [];
		return [{
			sql: this.dataSource.options.type === "postgres" ? ADD_OF_RUN_ON_POSTGRES : ADD_OF_RUN_ON_SQLITE,
			parameters: [JSON.stringify(words), runId]
		}];
	}
	/** The writes that give the conversation of a thread the words of another title. */ titleOfThread(threadId, title) {
		const isPostgres = this.dataSource.options.type === "postgres";
		return [{
			sql: isPostgres ? REMOVE_OF_THREAD_ON_POSTGRES : REMOVE_OF_THREAD_ON_SQLITE,
			parameters: [threadId]
		}, {
			sql: isPostgres ? ADD_OF_THREAD_ON_POSTGRES : ADD_OF_THREAD_ON_SQLITE,
			parameters: [JSON.stringify(this.hashesOf(title)), threadId]
		}];
	}
	/** The write that takes the words of a title out. */ titleRemoval(conversationId) {
		return statementOf(this.dataSource.createQueryBuilder().delete().from(ConversationWord).where("conversation_id = :conversationId AND source = :source", {
			conversationId,
			source: 0
		}));
	}
	/** The write that takes the words of all messages out, and leaves those of the title. */ messagesRemoval(conversationId) {
		return statementOf(this.dataSource.createQueryBuilder().delete().from(ConversationWord).where("conversation_id = :conversationId AND source <> :source", {
			conversationId,
			source: 0
		}));
	}
	hash(word) {
		return this.cipher.keyedHash("conversations.words", word).slice(0, HASH_LENGTH);
	}
};
WordIndex = _ts_decorate([
	Injectable(),
	_ts_param(0, InjectDataSource()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof DataSource === "undefined" ? Object : DataSource, typeof Cipher === "undefined" ? Object : Cipher])
], WordIndex);

export { TITLE_SOURCE, WordIndex };