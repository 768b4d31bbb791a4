import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../chunks/packages-CEiAl99H.js";
import { Cipher } from "../../common/encryption/cipher.js";
import { parseFacts, parseReaction, parseSender, parseTurn } from "./message.record.js";

// dist/modules/conversations/message-seal.js
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
const CONTENT = "messages.content";
const METADATA = "messages.metadata";
const TURN = "messages.turn";
const COMMENT = "messages.reaction_comment";
var MessageSeal = class {
	constructor(cipher) {
		this.cipher = cipher;
	}
	open(row) {
		return {
			id: row.id,
			conversationId: row.conversationId,
			parentId: row.parentId,
			sender: parseSender(row.sender),
			content: this.openContent(row.content),
			agentType: row.agentType,
			isPending: row.isPending,
			reaction: parseReaction(row.reaction),
			reactionComment: this.openOptional(COMMENT, row.reactionComment),
			facts: row.metadata === null ? null : parseFacts(this.cipher.open(METADATA, row.metadata)),
			turn: this.openTurn(row.turn),
			createdAt: row.createdAt
		};
	}
	/** Only what later questions lean on: opening costs more than reading. */ openSaid(row) {
		return {
			sender: parseSender(row.sender),
			content: this.openContent(row.content),
			turn: this.openTurn(row.turn)
		};
	}
	openContent(sealed) {
		return this.cipher.open(CONTENT, sealed);
	}
	content(text) {
		return this.cipher.seal(CONTENT, text);
	}
	facts(facts) {
		return this.cipher.seal(METADATA, JSON.stringify(facts));
	}
	turn(turn) {
		return this.cipher.seal(TURN, JSON.stringify(turn));
	}
	comment(text) {
		return text === null ? null : this.cipher.seal(COMMENT, text);
	}
	openTurn(sealed) {
		return sealed === null ? null : parseTurn(this.cipher.open(TURN, sealed));
	}
	openOptional(purpose, sealed) {
		return sealed === null ? null : this.cipher.open(purpose, sealed);
	}
};
MessageSeal = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof Cipher === "undefined" ? Object : Cipher])
], MessageSeal);

export { MessageSeal };