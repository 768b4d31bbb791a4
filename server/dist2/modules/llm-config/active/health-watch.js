import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/llm-config/active/health-watch.js
/** Milliseconds for which what was found last is not asked again. */ const FRESH_MS = 5e3;
/** The same while a model is being loaded: people wait for it. */ const FRESH_WHILE_LOADING_MS = 500;
const NOT_CHECKED = {
	state: "none",
	model: null,
	reason: "not_checked"
};
const DISABLED = {
	state: "none",
	model: null,
	reason: "disabled"
};
/** The first of some connections that is ready, as found by the last look. Looking again never keeps anybody waiting. */ var HealthWatch = class {
	constructor(candidates) {
		this.candidates = candidates;
		/** True when one was ready at some look. */ this.seenReady = false;
		this.checkedAt = -Infinity;
		this.looking = null;
		this.chosen = candidates[0] ?? null;
		this.known = candidates.length === 0 ? DISABLED : NOT_CHECKED;
	}
	/** What the last look found. */ get health() {
		return this.known;
	}
	/** Starts a look in the background unless one runs or what is known is fresh. */ refresh() {
		const fresh = this.known.state === "loading" ? FRESH_WHILE_LOADING_MS : FRESH_MS;
		if (this.looking === null && performance.now() - this.checkedAt >= fresh) this.look();
	}
	/** Looks now, or waits for the look that runs. Never fails. */ look() {
		this.looking ??= this.askAll().finally(() => {
			this.looking = null;
			this.checkedAt = performance.now();
		});
		return this.looking;
	}
	/** Takes note that the server is gone, so that the next turn does not try it. */ noteGone() {
		this.known = {
			state: "none",
			model: null,
			reason: "not_running"
		};
		this.checkedAt = performance.now();
	}
	/** A ready one wins; one that is loading is better than one that is missing. */ async askAll() {
		const answers = [];
		for (const candidate of this.candidates) {
			const health = await candidate.connection.health();
			answers.push({
				candidate,
				health
			});
			if (health.state === "ready") break;
		}
		const best = answers.find(({ health }) => health.state === "ready") ?? answers.find(({ health }) => health.state === "loading") ?? answers[0];
		this.known = best?.health ?? DISABLED;
		this.chosen = best?.candidate ?? null;
		this.seenReady ||= this.known.state === "ready";
	}
};

export { HealthWatch };