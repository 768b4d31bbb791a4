import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Dn as Logger, On as init_logger_service, Sn as init_common } from "../../../chunks/packages-CEiAl99H.js";
import { ActiveModel } from "../chat-model.contract.js";
import { ModelUnavailableError } from "../errors/model-unavailable.error.js";
import { modelLimits } from "../limits/model-limits.js";
import { withTimeLimits } from "../limits/with-time-limits.js";
import { HealthWatch } from "./health-watch.js";
import { ModelBreaker } from "./model-breaker.js";
import { ModelQueue } from "./model-queue.js";
import { toTrouble } from "./model-trouble.js";
import { whole } from "./whole-answer.js";

// dist/modules/llm-config/active/guarded-model.js
init_common();
/** The first of some connections that is ready, behind a queue, time limits and a breaker. */ var GuardedModel = class GuardedModel extends ActiveModel {
	/** @param meant true when somebody has set one of the candidates up. */ constructor(candidates, meant) {
		super(), this.candidates = candidates, this.meant = meant, this.logger = new Logger(GuardedModel.name), this.breaker = new ModelBreaker(), this.calls = 0, this.idle = () => void 0, this.lastTrouble = null;
		this.watch = new HealthWatch(candidates.map((candidate) => ({
			...candidate,
			queue: new ModelQueue(candidate.connection.parallel)
		})));
	}
	/** Looks who is ready and has its model loaded in the background. Takes 2 s at most for each candidate. */ async start() {
		await this.watch.look();
		if (this.watch.health.state === "ready") this.watch.chosen?.connection.warmUp();
	}
	/** Waits for a model that is being loaded, and looks again. Bounded by what loading takes. */ async settle() {
		if (this.watch.health.state !== "loading") return;
		await this.watch.chosen?.connection.warmUp();
		await this.watch.look();
	}
	/** Frees what the connections hold, once the calls that run or wait have ended. */ async close() {
		if (this.calls > 0) await new Promise((resolve) => this.idle = resolve);
		await Promise.all(this.candidates.map(({ connection }) => connection.close()));
	}
	get health() {
		const { health } = this.watch;
		if (health.state !== "ready" || !this.breaker.resting) this.watch.refresh();
		return health;
	}
	get expected() {
		return this.meant || this.watch.seenReady;
	}
	get contextSize() {
		return this.watch.chosen?.connection.contextSize ?? 0;
	}
	get callsTools() {
		return this.watch.chosen?.connection.callsTools ?? false;
	}
	get trouble() {
		return this.lastTrouble === null ? null : {
			...this.lastTrouble,
			resting: this.breaker.resting
		};
	}
	/** What the model in force was made from; null while none is chosen. */ get settings() {
		return this.watch.chosen?.settings ?? null;
	}
	async countTokens(messages) {
		return await this.watch.chosen?.connection.countTokens(messages) ?? null;
	}
	async *stream(messages, options) {
		const { chosen } = this.watch;
		if (chosen === null) throw new ModelUnavailableError("disabled");
		this.calls += 1;
		try {
			yield* this.queued(chosen, messages, options);
		} catch (error) {
			if (!options.signal.aborted) this.note(error);
			throw error;
		} finally {
			this.calls -= 1;
			if (this.calls === 0) this.idle();
		}
	}
	async *queued(chosen, messages, options) {
		const release = await chosen.queue.enter(options.signal, options.onQueued);
		try {
			const pieces = this.breaker.guard(() => limited(chosen, messages, options));
			for await (const piece of chosen.settings.streams ? pieces : whole(pieces)) {
				this.lastTrouble = null;
				yield piece;
			}
		} finally {
			release();
		}
	}
	note(error) {
		if (error instanceof ModelUnavailableError && error.reason === "not_running") this.watch.noteGone();
		this.lastTrouble = toTrouble(error) ?? this.lastTrouble;
		if (error instanceof Error) this.logger.warn(`A model call ended early: ${error.name} ${this.trouble?.reason ?? ""}`);
	}
};
function limited({ settings, connection }, messages, options) {
	const start = (signal) => connection.stream(messages, {
		...options,
		signal,
		temperature: settings.temperature ?? options.temperature,
		maximumTokens: Math.min(options.maximumTokens, settings.maximumTokens ?? Infinity)
	});
	return withTimeLimits(start, modelLimits(settings.timeoutSeconds), options.signal);
}

export { GuardedModel };