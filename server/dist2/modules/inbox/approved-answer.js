import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../chunks/packages-CEiAl99H.js";
import { TurnRunner } from "../agents/graph/turn.contract.js";
import { TurnIntake } from "../chat/turns/turn-intake.js";
import { RunsRepository } from "../conversations/runs/runs.repository.js";

// dist/modules/inbox/approved-answer.js
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
var ApprovedAnswer = class {
	constructor(runs, intake, runner) {
		this.runs = runs;
		this.intake = intake;
		this.runner = runner;
	}
	/** Answers the question once more that was asked before the first of the waits; nothing happens when nothing waits. */ async answerWhatWaits(conversation) {
		const waiting = await this.runs.findWaiting(conversation.id);
		const asked = waiting === null ? null : await this.runs.findOne(waiting.waitId);
		if (waiting === null || asked === null) return;
		await this.runs.endWaits(conversation.id);
		await this.runner.forget(waiting.waitId);
		const { caller, mode, language } = asked.request;
		const options = {
			claimedCustomer: null,
			mode,
			language
		};
		await this.intake.repeat({
			caller,
			conversation,
			options,
			messageId: asked.userMessageId
		});
	}
};
ApprovedAnswer = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof RunsRepository === "undefined" ? Object : RunsRepository,
		typeof TurnIntake === "undefined" ? Object : TurnIntake,
		typeof TurnRunner === "undefined" ? Object : TurnRunner
	])
], ApprovedAnswer);

export { ApprovedAnswer };