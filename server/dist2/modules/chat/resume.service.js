import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../chunks/packages-CEiAl99H.js";
import { ChatService } from "./chat.service.js";
import { RunControlService } from "./run-control.service.js";

// dist/modules/chat/resume.service.js
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
var ResumeService = class {
	constructor(chat, control) {
		this.chat = chat;
		this.control = control;
	}
	/** @throws NothingPendingError when nothing waits for the reply, or nothing is new. */ async resume(caller, threadId, { message, last_message_id: lastMessageId }, options, key) {
		if (message === void 0) return this.control.takeUp(caller, threadId, lastMessageId);
		return this.chat.reply(caller, threadId, message, options, key);
	}
};
ResumeService = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof ChatService === "undefined" ? Object : ChatService, typeof RunControlService === "undefined" ? Object : RunControlService])
], ResumeService);

export { ResumeService };