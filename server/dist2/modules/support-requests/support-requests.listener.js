import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, ln as OnEvent, sr as Injectable } from "../../chunks/packages-CEiAl99H.js";
import { UserErasedEvent } from "../users/events/user-erased.event.js";
import { SupportRequestsService } from "./support-requests.service.js";

// dist/modules/support-requests/support-requests.listener.js
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
var SupportRequestsListener = class {
	constructor(requests) {
		this.requests = requests;
	}
	async detachFromConversation(event) {
		await this.requests.detachFromConversation(event.conversationId);
	}
	async openForClaim(event) {
		await this.requests.openForClaim(event.userId, event.conversationId);
	}
	async settleClaim(event) {
		await this.requests.settleClaim(event.conversationId);
	}
	async removeOfAccount(event) {
		await this.requests.removeByUser(event.userId);
	}
};
_ts_decorate([
	OnEvent("ConversationDeletedEvent"),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [Object]),
	_ts_metadata("design:returntype", Promise)
], SupportRequestsListener.prototype, "detachFromConversation", null);
_ts_decorate([
	OnEvent("IdentityClaimedEvent"),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [Object]),
	_ts_metadata("design:returntype", Promise)
], SupportRequestsListener.prototype, "openForClaim", null);
_ts_decorate([
	OnEvent("IdentityProvenEvent"),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [Object]),
	_ts_metadata("design:returntype", Promise)
], SupportRequestsListener.prototype, "settleClaim", null);
_ts_decorate([
	OnEvent(UserErasedEvent.name),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof UserErasedEvent === "undefined" ? Object : UserErasedEvent]),
	_ts_metadata("design:returntype", Promise)
], SupportRequestsListener.prototype, "removeOfAccount", null);
SupportRequestsListener = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof SupportRequestsService === "undefined" ? Object : SupportRequestsService])
], SupportRequestsListener);

export { SupportRequestsListener };