import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { dt as PrimaryColumn, it as Index, nt as Entity } from "../../../chunks/packages-CEiAl99H.js";

// dist/modules/conversations/entities/conversation-word.entity.js
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
var ConversationWord = class {};
_ts_decorate([PrimaryColumn({
	name: "conversation_id",
	type: "integer"
}), _ts_metadata("design:type", Number)], ConversationWord.prototype, "conversationId", void 0);
_ts_decorate([PrimaryColumn({
	type: "varchar",
	length: 22
}), _ts_metadata("design:type", String)], ConversationWord.prototype, "word", void 0);
_ts_decorate([PrimaryColumn({ type: "integer" }), _ts_metadata("design:type", Number)], ConversationWord.prototype, "source", void 0);
ConversationWord = _ts_decorate([Entity("conversation_words"), Index("conversation_words_word", ["word", "conversationId"])], ConversationWord);

export { ConversationWord };