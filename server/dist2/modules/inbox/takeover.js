import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../chunks/packages-CEiAl99H.js";
import { AuditService } from "../audit/audit.service.js";
import { RunControlService } from "../chat/run-control.service.js";
import { ConversationsRepository } from "../conversations/conversations.repository.js";

// dist/modules/inbox/takeover.js
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
var Takeover = class {
	constructor(conversations, control, audit) {
		this.conversations = conversations;
		this.control = control;
		this.audit = audit;
	}
	/** Silences the agents: what they are saying ends, and what is asked from now on waits for the person. */ async takeOver(staff, conversation) {
		await this.conversations.setTakenOver(conversation, staff.userId);
		await this.control.stopAll(conversation.id);
		await this.record(staff, "conversation.taken_over", conversation.id);
	}
	/** Lets the agents answer the next message; nothing happens when they do already. */ async handBack(staff, conversationId) {
		const [conversation] = await this.conversations.findByIds([conversationId]);
		if (conversation === void 0 || conversation.takenOverById === null) return;
		await this.conversations.setTakenOver(conversation, null);
		await this.record(staff, "conversation.handed_back", conversationId);
	}
	async record(staff, action, conversationId) {
		await this.audit.record({
			actor: staff.userId,
			action,
			subject: `conversation:${conversationId}`
		});
	}
};
Takeover = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof ConversationsRepository === "undefined" ? Object : ConversationsRepository,
		typeof RunControlService === "undefined" ? Object : RunControlService,
		typeof AuditService === "undefined" ? Object : AuditService
	])
], Takeover);

export { Takeover };