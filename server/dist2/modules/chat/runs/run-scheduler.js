import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Dn as Logger, On as init_logger_service, Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { secondsFrom } from "../../../common/clock.js";
import { InjectSettings } from "../../../config/settings.js";
import { RunsRepository } from "../../conversations/runs/runs.repository.js";
import { LiveRuns } from "./live-runs.js";
import { RunExecutor } from "./run-executor.js";
import { RunFinisher } from "./run-finisher.js";
import { RUNNING_PER_USER } from "./turn-limits.js";
import { randomUUID } from "node:crypto";
import { setTimeout } from "node:timers/promises";

// dist/modules/chat/runs/run-scheduler.js
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
function _ts_param(paramIndex, decorator) {
	return function(target, key) {
		decorator(target, key, paramIndex);
	};
}
const TICK_MILLISECONDS = 500;
const TICKS_PER_HEARTBEAT = 4;
/** A run whose process ended this often while working on it is not tried again by itself. */ const MOST_ATTEMPTS = 3;
const SHUTDOWN_GRACE_MILLISECONDS = 2e4;
/** Later than every time there is. */ const ALL_TIMES = "9999-12-31T23:59:59.999Z";
var RunScheduler = class RunScheduler {
	constructor(runs, executor, finisher, live, settings) {
		this.runs = runs;
		this.executor = executor;
		this.finisher = finisher;
		this.live = live;
		this.logger = new Logger(RunScheduler.name);
		this.holder = randomUUID();
		/** The runs in the hands of this process. */ this.working = /* @__PURE__ */ new Set();
		this.ticks = 0;
		this.draining = null;
		this.isWoken = false;
		this.isStopping = false;
		this.isAlone = settings.DATABASE.kind === "sqlite";
	}
	async onApplicationBootstrap() {
		await this.takeUpSilent(this.isAlone ? ALL_TIMES : secondsFrom(-8));
		this.timer = setInterval(() => void this.tick(), TICK_MILLISECONDS).unref();
		this.wake();
	}
	/** Lets running turns end; what is still running after a grace of 20 s goes back into the queue for the next start. */ async stop(graceMilliseconds = SHUTDOWN_GRACE_MILLISECONDS) {
		this.isStopping = true;
		clearInterval(this.timer);
		await this.draining;
		const ends = Promise.all(this.live.all().map((live) => live.ended));
		await Promise.race([ends, setTimeout(graceMilliseconds, void 0, { ref: false })]);
		await Promise.all(this.live.all().map((live) => this.park(live.run)));
	}
	/** A run was queued, or one has ended: looks for runs that may start. */ wake() {
		this.isWoken = true;
		if (this.draining !== null || this.isStopping) return;
		this.draining = this.drain().finally(() => {
			this.draining = null;
			if (this.isWoken) this.wake();
		});
	}
	async drain() {
		this.isWoken = false;
		try {
			for (;;) {
				const run = this.isStopping ? null : await this.runs.claimNext(this.holder, 2);
				if (run === null) return;
				this.work(run);
			}
		} catch (error) {
			this.logger.warn(`Queued runs cannot be read (${error instanceof Error ? error.name : "unknown"})`);
		}
	}
	async work(run) {
		this.working.add(run.id);
		await this.executor.execute(run);
		this.working.delete(run.id);
		this.wake();
	}
	async tick() {
		this.ticks += 1;
		try {
			if (this.working.size > 0) await this.obeyStops();
			if (this.ticks % TICKS_PER_HEARTBEAT !== 0) return;
			if (this.working.size > 0) await this.runs.heartbeat([...this.working]);
			await this.takeUpSilent(secondsFrom(-8));
			this.wake();
		} catch (error) {
			this.logger.warn(`The queue of runs cannot be looked after (${error instanceof Error ? error.name : "unknown"})`);
		}
	}
	/** Stops that came in at another process. */ async obeyStops() {
		for (const id of await this.runs.findStopRequests(this.holder)) this.live.find(id)?.abort.abort();
	}
	async takeUpSilent(since) {
		const silent = await this.runs.findSilent(since);
		for (const run of silent) if (!this.working.has(run.id)) await this.takeUp(run);
	}
	/**
	* A run that was cut off is answered again from its stored question: every tool only reads, or does its work once. One
	* that has cut its process off again and again, or came with a code that is kept nowhere, ends as cut.
	*/ async takeUp(run) {
		const isHopeless = run.epoch >= MOST_ATTEMPTS || run.request.holdsSecret;
		this.logger.warn(`Run ${run.id} was cut off in attempt ${run.epoch}; it is ${isHopeless ? "ended" : "tried again"}`);
		await (isHopeless ? this.finisher.cut(run) : this.runs.requeue(run));
	}
	async park(run) {
		await (run.request.holdsSecret ? this.finisher.cut(run) : this.runs.requeue(run));
		const live = this.live.find(run.id);
		live?.abort.abort();
		live?.end([]);
	}
};
RunScheduler = _ts_decorate([
	Injectable(),
	_ts_param(4, InjectSettings()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof RunsRepository === "undefined" ? Object : RunsRepository,
		typeof RunExecutor === "undefined" ? Object : RunExecutor,
		typeof RunFinisher === "undefined" ? Object : RunFinisher,
		typeof LiveRuns === "undefined" ? Object : LiveRuns,
		typeof Settings === "undefined" ? Object : Settings
	])
], RunScheduler);

export { RunScheduler };