import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { LiveRun } from "./live-run.js";

// dist/modules/chat/runs/live-runs.js
init_common();
function _ts_decorate(decorators, target, key, desc) {
	var c = arguments.length;
	var r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc;
	var d;
	if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
	else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
	return c > 3 && r && Object.defineProperty(target, key, r), r;
}
var LiveRuns = class {
	get size() {
		return this.runs.size;
	}
	all() {
		return [...this.runs.values()];
	}
	find(runId) {
		return this.runs.get(runId);
	}
	open(run, start) {
		const live = new LiveRun(run, start);
		this.runs.set(run.id, live);
		for (const waiter of this.waiters.get(run.id) ?? []) waiter();
		return live;
	}
	/** Takes the run off the list; listeners that are still reading keep what they read. */ close(live) {
		live.end([]);
		if (this.runs.get(live.run.id) === live) this.runs.delete(live.run.id);
	}
	/** Waits until the run is worked on here, but no longer than `milliseconds` or until `signal` aborts. */ async whenOpened(runId, milliseconds, signal) {
		if (this.runs.has(runId) || signal.aborted) return;
		const waiters = this.waiters.get(runId) ?? /* @__PURE__ */ new Set();
		this.waiters.set(runId, waiters);
		await new Promise((resolve) => {
			const done = () => {
				clearTimeout(timer);
				signal.removeEventListener("abort", done);
				waiters.delete(done);
				if (waiters.size === 0) this.waiters.delete(runId);
				resolve();
			};
			const timer = setTimeout(done, milliseconds);
			waiters.add(done);
			signal.addEventListener("abort", done);
		});
	}
	constructor() {
		this.runs = /* @__PURE__ */ new Map();
		this.waiters = /* @__PURE__ */ new Map();
	}
};
LiveRuns = _ts_decorate([Injectable()], LiveRuns);

export { LiveRuns };