import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/common/throttling/memory-window-counter.js
const SWEEP_EVERY_HITS = 1e4;
/** Counts in this process: one number a key, whatever the number of hits; windows that have ended are swept now and then. */ var MemoryWindowCounter = class {
	/** @param clock milliseconds; it need not be the time of day. */ constructor(clock = () => performance.now()) {
		this.clock = clock;
		this.windows = /* @__PURE__ */ new Map();
		this.hitsSinceSweep = 0;
	}
	get size() {
		return this.windows.size;
	}
	async hit(key, windowMilliseconds) {
		const at = this.clock();
		this.sweepNowAndThen(at);
		const running = this.windows.get(key);
		const window = running && running.endsAt > at ? running : {
			hits: 0,
			endsAt: at + windowMilliseconds
		};
		window.hits += 1;
		this.windows.set(key, window);
		return {
			hits: window.hits,
			remainingMilliseconds: window.endsAt - at
		};
	}
	sweepNowAndThen(at) {
		this.hitsSinceSweep += 1;
		if (this.hitsSinceSweep < SWEEP_EVERY_HITS) return;
		this.hitsSinceSweep = 0;
		for (const [key, window] of this.windows) if (window.endsAt <= at) this.windows.delete(key);
	}
};

export { MemoryWindowCounter };