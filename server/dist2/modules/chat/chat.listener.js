import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, ln as OnEvent, sr as Injectable } from "../../chunks/packages-CEiAl99H.js";
import { TurnRunner } from "../agents/graph/turn.contract.js";
import { ConversationClearedEvent } from "../conversations/events/conversation-cleared.event.js";
import { ConversationDeletedEvent } from "../conversations/events/conversation-deleted.event.js";
import { LiveRuns } from "./runs/live-runs.js";

// dist/modules/chat/chat.listener.js
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
var ChatListener = class {
	constructor(live, runner) {
		this.live = live;
		this.runner = runner;
	}
	async forgetRuns({ runIds }) {
		for (const runId of runIds) {
			this.live.find(runId)?.abort.abort();
			await this.runner.forget(runId);
		}
	}
};
_ts_decorate([
	OnEvent(ConversationDeletedEvent.name),
	OnEvent(ConversationClearedEvent.name),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [Object]),
	_ts_metadata("design:returntype", Promise)
], ChatListener.prototype, "forgetRuns", null);
ChatListener = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof LiveRuns === "undefined" ? Object : LiveRuns, typeof TurnRunner === "undefined" ? Object : TurnRunner])
], ChatListener);

export { ChatListener };