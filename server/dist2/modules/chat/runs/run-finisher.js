import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Dn as Logger, On as init_logger_service, Sn as init_common, cr as init_injectable_decorator, sr as Injectable, xn as EventEmitter2 } from "../../../chunks/packages-CEiAl99H.js";
import { StaleWriteError } from "../../../database/transactions/stale-write.error.js";
import { MessagesRepository } from "../../conversations/messages.repository.js";
import { RunEventsRepository } from "../../conversations/runs/run-events.repository.js";
import { RunsRepository } from "../../conversations/runs/runs.repository.js";
import { TurnsRepository } from "../../conversations/runs/turns.repository.js";
import { toBrokenOutcome } from "../turns/finished-turn.js";
import { spokenIn } from "../turns/spoken-text.js";
import { endEvents } from "./run-ending.js";
import { TurnFinishedEvent } from "./turn-finished.event.js";
import { setTimeout } from "node:timers/promises";

// dist/modules/chat/runs/run-finisher.js
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
/** Pauses before the end of a run is written once more, for as long as the database does not take it. */ const RETRY_MILLISECONDS = [
	200,
	500,
	1e3,
	2e3,
	5e3,
	1e4
];
var RunFinisher = class RunFinisher {
	constructor(turns, runs, events, messages, news) {
		this.turns = turns;
		this.runs = runs;
		this.events = events;
		this.messages = messages;
		this.news = news;
		this.logger = new Logger(RunFinisher.name);
	}
	/** Ends a run of this process. False when another process has it by now, or the conversation is gone. */ async finish(live, saver, kept, said) {
		const events = await saver.finish();
		if (!await this.store(live.run, {
			...kept,
			events,
			said
		})) return false;
		this.news.emit(TurnFinishedEvent.name, new TurnFinishedEvent(live.run, kept));
		const message = await this.messages.findOneInConversation(live.run.conversationId, live.run.answerMessageId);
		live.end(message === null ? [] : endEvents(live.run, kept.status, message));
		return true;
	}
	/** Ends a run that its process left: what it said stays, marked as cut, and a code it carried is asked for again. */ async cut(run) {
		return this.store(run, {
			...await this.cutOutcome(run),
			events: [],
			said: ""
		});
	}
	/** What is kept of a run that cannot go on. */ async cutOutcome(run) {
		const spoken = spokenIn(await this.events.findAfter(run.id, 0));
		const kept = toBrokenOutcome("cut", spoken, 0);
		const interrupt = (run.answersRunId === null ? null : await this.runs.findOne(run.answersRunId))?.interrupt ?? null;
		return interrupt === null ? kept : {
			...kept,
			isWaiting: true,
			interrupt,
			content: interrupt.prompt
		};
	}
	async store(run, finished) {
		for (const pause of [...RETRY_MILLISECONDS, null]) try {
			await this.turns.finish(run, finished);
			return true;
		} catch (error) {
			if (error instanceof StaleWriteError) return false;
			if (pause === null) throw error;
			this.logger.warn(`The end of run ${run.id} is not stored yet`);
			await setTimeout(pause, void 0, { ref: false });
		}
		return false;
	}
};
RunFinisher = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof TurnsRepository === "undefined" ? Object : TurnsRepository,
		typeof RunsRepository === "undefined" ? Object : RunsRepository,
		typeof RunEventsRepository === "undefined" ? Object : RunEventsRepository,
		typeof MessagesRepository === "undefined" ? Object : MessagesRepository,
		typeof EventEmitter2 === "undefined" ? Object : EventEmitter2
	])
], RunFinisher);

export { RunFinisher };