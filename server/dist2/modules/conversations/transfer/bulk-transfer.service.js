import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { AuditService } from "../../audit/audit.service.js";
import { UsersService } from "../../users/users.service.js";
import { ConversationsService } from "../conversations.service.js";
import { UnknownOwnerError } from "../errors/unknown-owner.error.js";
import { ConversationExporter } from "./conversation-exporter.js";
import { ConversationImporter } from "./conversation-importer.js";
import { readTransfer } from "./read-transfer.js";

// dist/modules/conversations/transfer/bulk-transfer.service.js
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
var BulkTransferService = class {
	constructor(conversations, exporter, importer, users, audit) {
		this.conversations = conversations;
		this.exporter = exporter;
		this.importer = importer;
		this.users = users;
		this.audit = audit;
	}
	/** The selected conversations, each with the user name of its owner; null when the account is gone. */ async *export(selection) {
		const names = /* @__PURE__ */ new Map();
		for await (const conversation of this.conversations.all(selection)) {
			const { userId } = conversation;
			if (!names.has(userId)) names.set(userId, (await this.users.find(userId))?.username ?? null);
			yield this.exporter.export(conversation, names.get(userId) ?? null);
		}
	}
	/**
	* Gives every conversation of a file back to its owner, or all of them to one account.
	*
	* @param ownerId who gets all of them; null for the owners that the file names.
	* @returns how many there were.
	* @throws InvalidInputError for a file of another form; UnknownOwnerError. Nothing is taken in then.
	*/ async import(document, ownerId) {
		const { conversations } = readTransfer(document);
		const owners = ownerId === null ? await this.ownersOf(conversations) : /* @__PURE__ */ new Map();
		const imported = await this.importer.import(conversations.map((conversation) => {
			const owner = ownerId ?? owners.get(conversation.owner);
			if (owner === void 0) throw new UnknownOwnerError(conversation.owner);
			return {
				ownerId: owner,
				conversation
			};
		}));
		const details = { conversations: imported.length };
		await this.audit.record({
			actor: "system",
			action: "conversation.imported",
			subject: "conversation:many",
			details
		});
		return imported.length;
	}
	async ownersOf(conversations) {
		const owners = /* @__PURE__ */ new Map();
		for (const name of new Set(conversations.map(({ owner }) => owner))) {
			const user = name === null ? null : await this.users.findByLogin(name);
			if (user !== null) owners.set(name, user.id);
		}
		return owners;
	}
};
BulkTransferService = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof ConversationsService === "undefined" ? Object : ConversationsService,
		typeof ConversationExporter === "undefined" ? Object : ConversationExporter,
		typeof ConversationImporter === "undefined" ? Object : ConversationImporter,
		typeof UsersService === "undefined" ? Object : UsersService,
		typeof AuditService === "undefined" ? Object : AuditService
	])
], BulkTransferService);

export { BulkTransferService };