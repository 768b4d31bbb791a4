import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Dn as Logger, On as init_logger_service, Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { TurnRunner } from "../../agents/graph/turn.contract.js";
import { ConversationsRepository } from "../../conversations/conversations.repository.js";
import { RunEventsRepository } from "../../conversations/runs/run-events.repository.js";
import { RunsRepository } from "../../conversations/runs/runs.repository.js";
import { startNumber } from "../events/event-number.js";
import { toWireEvent } from "../events/wire-event.js";
import { toBrokenOutcome, toKeptOutcome } from "../turns/finished-turn.js";
import { spokenAfter } from "../turns/spoken-text.js";
import { TurnAnswerer } from "../turns/turn-answerer.js";
import { EventSaver } from "./event-saver.js";
import { LiveRuns } from "./live-runs.js";
import { startEvent } from "./run-ending.js";
import { RunFinisher } from "./run-finisher.js";
import { setTimeout as setTimeout$1 } from "node:timers/promises";

// dist/modules/chat/runs/run-executor.js
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
/** How long a stopped turn may take to come to its own end before it is ended without it. */ const STOP_GRACE_MILLISECONDS = 800;
/** No turn holds its conversation longer: agents end theirs earlier, at 120 s. */ const LONGEST_TURN_MILLISECONDS = 13e4;
var RunExecutor = class RunExecutor {
	constructor(live, answerer, finisher, conversations, events, runs, runner) {
		this.live = live;
		this.answerer = answerer;
		this.finisher = finisher;
		this.conversations = conversations;
		this.events = events;
		this.runs = runs;
		this.runner = runner;
		this.logger = new Logger(RunExecutor.name);
	}
	/** Resolves when the run has ended here; never rejects. */ async execute(run) {
		try {
			const conversation = await this.conversations.findOneByOwner("everyone", { id: run.conversationId });
			const question = await this.answerer.questionOf(run);
			if (conversation === null || question === null) return;
			if (run.epoch > 1) await this.events.deleteBefore(run.id, startNumber(run));
			await this.perform(this.live.open(run, startEvent(run, conversation.threadId)), question);
		} catch (error) {
			this.logger.error(`Run ${run.id} could not be worked on`, error instanceof Error ? error.stack : void 0);
		}
	}
	async perform(live, question) {
		const saver = new EventSaver(live, this.events);
		const execution = {
			live,
			saver,
			question,
			startedAt: performance.now(),
			spoken: ""
		};
		try {
			if ((await this.runs.findOne(live.run.id))?.stopRequested) live.abort.abort();
			const replaced = await this.runs.findWaiting(live.run.conversationId);
			const kept = await this.answer(execution);
			if (live.hasEnded) return;
			if (await this.finisher.finish(live, saver, kept, question.content) && kept.isWaiting && replaced !== null) await this.forgetWait(replaced, live.run);
		} finally {
			this.live.close(live);
		}
	}
	async answer(execution) {
		const { live, startedAt } = execution;
		try {
			const outcome = await this.outcomeOf(execution);
			const latency = Math.round(performance.now() - startedAt);
			if (outcome === null) return await this.finisher.cutOutcome(live.run);
			return outcome === "stopped" ? toBrokenOutcome("stopped", execution.spoken, latency) : toKeptOutcome(outcome, latency);
		} catch (error) {
			this.logger.error(`Run ${live.run.id} failed`, error instanceof Error ? error.stack : void 0);
			return toBrokenOutcome("failed", withApology(execution.spoken), Math.round(performance.now() - startedAt));
		}
	}
	/** What the agents come to, or `stopped` when a stopped turn does not end by itself in time. */ async outcomeOf(execution) {
		const { live, question } = execution;
		if (live.abort.signal.aborted) return "stopped";
		const emit = (told) => this.tell(execution, told);
		const { signal } = live.abort;
		const limit = setTimeout(() => live.abort.abort(), LONGEST_TURN_MILLISECONDS);
		try {
			return await Promise.race([this.answerer.answer(live.run, question, {
				signal,
				emit
			}), afterGrace(signal)]);
		} finally {
			clearTimeout(limit);
		}
	}
	tell(execution, told) {
		execution.spoken = spokenAfter(execution.spoken, told);
		execution.live.tell(toWireEvent(told));
		execution.saver.schedule();
	}
	/** A newer question took the place of an older one: the older one's state is of no use any more. */ async forgetWait(replaced, by) {
		if (replaced.waitId !== by.waitId) await this.runner.forget(replaced.waitId);
	}
};
RunExecutor = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof LiveRuns === "undefined" ? Object : LiveRuns,
		typeof TurnAnswerer === "undefined" ? Object : TurnAnswerer,
		typeof RunFinisher === "undefined" ? Object : RunFinisher,
		typeof ConversationsRepository === "undefined" ? Object : ConversationsRepository,
		typeof RunEventsRepository === "undefined" ? Object : RunEventsRepository,
		typeof RunsRepository === "undefined" ? Object : RunsRepository,
		typeof TurnRunner === "undefined" ? Object : TurnRunner
	])
], RunExecutor);
async function afterGrace(signal) {
	await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
	await setTimeout$1(STOP_GRACE_MILLISECONDS, void 0, { ref: false });
	return "stopped";
}
function withApology(spoken) {
	return [spoken, APOLOGY].filter((part) => part !== "").join("\n\n");
}
const APOLOGY = "Sorry, something went wrong on our side before this was answered. Please ask again; you can ask about artists, albums, songs and your orders.";

export { RunExecutor };