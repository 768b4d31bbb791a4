import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { PersonalData } from "../../auth/account/personal-data.js";
import { ConversationsRepository } from "../conversations.repository.js";
import { ConversationExporter } from "../transfer/conversation-exporter.js";
import { toTransferDocument } from "../transfer/transfer-document.js";

// dist/modules/conversations/personal-data/conversations-data.js
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
var ConversationsData = class {
	constructor(personalData, conversations, exporter) {
		this.personalData = personalData;
		this.conversations = conversations;
		this.exporter = exporter;
		this.section = "conversations";
	}
	onModuleInit() {
		this.personalData.register(this);
	}
	/** A file that can be imported again as it is. */ async contribute(userId) {
		const exported = [];
		for (const conversation of await this.conversations.findAllByOwner(userId)) exported.push(await this.exporter.export(conversation, null));
		return toTransferDocument(exported);
	}
};
ConversationsData = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof PersonalData === "undefined" ? Object : PersonalData,
		typeof ConversationsRepository === "undefined" ? Object : ConversationsRepository,
		typeof ConversationExporter === "undefined" ? Object : ConversationExporter
	])
], ConversationsData);

export { ConversationsData };