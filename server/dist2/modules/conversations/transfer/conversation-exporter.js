import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { MessagesRepository } from "../messages.repository.js";
import { toTransferMessage } from "./transfer-message.js";

// dist/modules/conversations/transfer/conversation-exporter.js
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
var ConversationExporter = class {
	constructor(messages) {
		this.messages = messages;
	}
	/** @param owner user name of the owner, for imports that give conversations back; null leaves it out. */ async export(conversation, owner) {
		const { threadId, title, isArchived, createdAt, updatedAt } = conversation;
		const messages = [];
		for await (const message of this.messages.all(conversation.id)) messages.push(toTransferMessage(message));
		return {
			thread_id: threadId,
			owner,
			title,
			is_archived: isArchived,
			created_at: createdAt,
			updated_at: updatedAt,
			messages
		};
	}
};
ConversationExporter = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof MessagesRepository === "undefined" ? Object : MessagesRepository])
], ConversationExporter);

export { ConversationExporter };