import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { AuditService } from "../../audit/audit.service.js";
import { ConversationsService } from "../conversations.service.js";
import { ImportTooLargeError } from "../errors/import-too-large.error.js";
import { ConversationViews } from "../views/conversation-views.js";
import { ConversationExporter } from "./conversation-exporter.js";
import { ConversationImporter } from "./conversation-importer.js";
import { EXPORT_MEDIA, writeExport } from "./export-format.js";
import { readTransfer } from "./read-transfer.js";
import { MOST_MESSAGES } from "./transfer-limits.js";

// dist/modules/conversations/transfer/transfer.service.js
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
var TransferService = class {
	constructor(conversations, views, exporter, importer, audit) {
		this.conversations = conversations;
		this.views = views;
		this.exporter = exporter;
		this.importer = importer;
		this.audit = audit;
	}
	/** @throws ConversationNotFoundError unless the caller may read the conversation. */ async export(caller, reference, format) {
		const conversation = await this.conversations.readable(caller, reference);
		const content = writeExport([await this.exporter.export(conversation, null)], format);
		return {
			name: `conversation-${conversation.id}.${format}`,
			mediaType: EXPORT_MEDIA[format],
			content
		};
	}
	/**
	* Makes all conversations of a file the caller's, or none. Owners that the file names are ignored.
	*
	* @throws InvalidInputError naming the fields at fault; ImportTooLargeError over 10,000 messages.
	*/ async import(caller, document) {
		const { conversations } = readTransfer(document);
		const messageCount = conversations.reduce((sum, { messages }) => sum + messages.length, 0);
		if (messageCount > 1e4) throw new ImportTooLargeError(MOST_MESSAGES);
		const owned = conversations.map((conversation) => ({
			ownerId: caller.userId,
			conversation
		}));
		const imported = await this.importer.import(owned);
		await this.audit.record({
			actor: caller.userId,
			action: "conversation.imported",
			subject: `user:${caller.userId}`,
			details: {
				conversations: imported.length,
				messages: messageCount
			}
		});
		return this.views.of(caller, imported);
	}
};
TransferService = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof ConversationsService === "undefined" ? Object : ConversationsService,
		typeof ConversationViews === "undefined" ? Object : ConversationViews,
		typeof ConversationExporter === "undefined" ? Object : ConversationExporter,
		typeof ConversationImporter === "undefined" ? Object : ConversationImporter,
		typeof AuditService === "undefined" ? Object : AuditService
	])
], TransferService);

export { TransferService };