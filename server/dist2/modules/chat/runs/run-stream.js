import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { MessagesRepository } from "../../conversations/messages.repository.js";
import { RunEventsRepository } from "../../conversations/runs/run-events.repository.js";
import { isFinished } from "../../conversations/runs/run.record.js";
import { RunsRepository } from "../../conversations/runs/runs.repository.js";
import { endNumber, startNumber, toEventId } from "../events/event-number.js";
import { LiveRuns } from "./live-runs.js";
import { endEvents, startEvent } from "./run-ending.js";

// dist/modules/chat/runs/run-stream.js
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
/** How often a run that another process works on is looked at. */ const LOOK_MILLISECONDS = 150;
var RunStream = class {
	constructor(live, runs, events, messages) {
		this.live = live;
		this.runs = runs;
		this.events = events;
		this.messages = messages;
	}
	/**
	* The events after a number until the run ends, the conversation is deleted, or `signal` aborts.
	*
	* @param after number of the last event the reader has; -1 for all.
	*/ async *follow(run, threadId, after, signal) {
		let last = after;
		while (!signal.aborted) {
			if (yield* this.readOnce(run.id, threadId, last, signal, (number) => last = number)) return;
			await this.live.whenOpened(run.id, LOOK_MILLISECONDS, signal);
		}
	}
	/** Waits for the end of a run and returns it as it ended; null when it was deleted meanwhile. */ async whenFinished(runId, signal) {
		for (;;) {
			await this.live.find(runId)?.ended;
			const run = await this.runs.findOne(runId);
			if (run === null || isFinished(run) || signal.aborted) return run;
			await this.live.whenOpened(runId, LOOK_MILLISECONDS, signal);
		}
	}
	/** Whether nothing is left to tell after a number. */ isExhausted(run, after) {
		return isFinished(run) && after >= endNumber(run);
	}
	async *readOnce(runId, threadId, after, signal, keep) {
		const live = this.live.find(runId);
		const run = live?.run ?? await this.runs.findOne(runId);
		if (run === null) return true;
		const source = live?.follow(after, signal) ?? this.stored(run, threadId, after);
		let last = after;
		for await (const { number, name, data } of source) {
			last = number;
			keep(number);
			yield {
				id: toEventId(run, number),
				name,
				data
			};
		}
		return last >= endNumber(run);
	}
	async *stored(run, threadId, after) {
		if (run.epoch === 0 && !isFinished(run)) return;
		const { name, data } = startEvent(run, threadId);
		const start = {
			number: startNumber(run),
			name,
			data: JSON.stringify(data)
		};
		const told = await this.events.findAfter(run.id, Math.max(after, start.number));
		const last = isFinished(run) ? await this.ending(run) : [];
		for (const event of [
			start,
			...told,
			...last
		]) if (event.number > after) yield event;
	}
	async ending(run) {
		const message = await this.messages.findOneInConversation(run.conversationId, run.answerMessageId);
		return message === null ? [] : endEvents(run, run.status, message);
	}
};
RunStream = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof LiveRuns === "undefined" ? Object : LiveRuns,
		typeof RunsRepository === "undefined" ? Object : RunsRepository,
		typeof RunEventsRepository === "undefined" ? Object : RunEventsRepository,
		typeof MessagesRepository === "undefined" ? Object : MessagesRepository
	])
], RunStream);

export { RunStream };