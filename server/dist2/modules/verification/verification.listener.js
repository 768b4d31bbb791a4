import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, ln as OnEvent, sr as Injectable } from "../../chunks/packages-CEiAl99H.js";
import { SessionEndedEvent } from "../auth/events/session-ended.event.js";
import { UserErasedEvent } from "../users/events/user-erased.event.js";
import { VerificationService } from "./verification.service.js";

// dist/modules/verification/verification.listener.js
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
var VerificationListener = class {
	constructor(verification) {
		this.verification = verification;
	}
	async forgetConversation(event) {
		await this.verification.forget(event.conversationId);
	}
	async forgetAccount(event) {
		await this.verification.forgetAccount(event.userId);
	}
	async forgetSession(event) {
		await this.verification.forgetSession(event.sessionId);
	}
};
_ts_decorate([
	OnEvent("ConversationDeletedEvent"),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [Object]),
	_ts_metadata("design:returntype", Promise)
], VerificationListener.prototype, "forgetConversation", null);
_ts_decorate([
	OnEvent(UserErasedEvent.name),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof UserErasedEvent === "undefined" ? Object : UserErasedEvent]),
	_ts_metadata("design:returntype", Promise)
], VerificationListener.prototype, "forgetAccount", null);
_ts_decorate([
	OnEvent(SessionEndedEvent.name),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof SessionEndedEvent === "undefined" ? Object : SessionEndedEvent]),
	_ts_metadata("design:returntype", Promise)
], VerificationListener.prototype, "forgetSession", null);
VerificationListener = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof VerificationService === "undefined" ? Object : VerificationService])
], VerificationListener);

export { VerificationListener };