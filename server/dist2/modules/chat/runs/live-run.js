import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { startNumber } from "../events/event-number.js";

// dist/modules/chat/runs/live-run.js
/** A run this process works on: what it has told so far, who listens, and the way to stop it. */ var LiveRun = class {
	constructor(run, start) {
		this.run = run;
		/** Ends the work of the turn, models included. */ this.abort = new AbortController();
		this.events = [];
		this.listeners = /* @__PURE__ */ new Set();
		this.markEnded = () => void 0;
		this.isOver = false;
		this.savedCount = 0;
		this.lastNumber = startNumber(run);
		this.ended = new Promise((resolve) => this.markEnded = resolve);
		this.events.push(numbered(this.lastNumber, start));
		this.savedCount = 1;
	}
	/** Whether somebody else has ended or parked the run: its outcome is of no use any more. */ get hasEnded() {
		return this.isOver;
	}
	/** Tells one more event to everyone who listens. */ tell(event) {
		if (this.isOver) return;
		this.lastNumber += 1;
		this.events.push(numbered(this.lastNumber, event));
		this.notify();
	}
	/** Tells the last events and lets the listeners go; without any, they look for the run elsewhere. */ end(last) {
		if (this.isOver) return;
		this.isOver = true;
		this.events.push(...last);
		this.markEnded();
		this.notify();
	}
	/** The events that are not on the disk yet; they count as saved from now on, until `unsave`. */ takeUnsaved() {
		const unsaved = this.events.slice(this.savedCount);
		this.savedCount = this.events.length;
		return unsaved;
	}
	/** Saving the last events failed: they are taken again. */ unsave(count) {
		this.savedCount -= count;
	}
	/** The events after a number, as they come, until the run ends here or `signal` aborts. */ async *follow(after, signal) {
		let next = this.events.findIndex(({ number }) => number > after);
		if (next < 0) next = this.events.length;
		while (!signal.aborted) {
			const event = this.events[next];
			if (event !== void 0) {
				next += 1;
				yield event;
			} else if (this.isOver) return;
			else await this.more(signal);
		}
	}
	more(signal) {
		return new Promise((resolve) => {
			const done = () => {
				this.listeners.delete(done);
				signal.removeEventListener("abort", done);
				resolve();
			};
			this.listeners.add(done);
			signal.addEventListener("abort", done);
		});
	}
	notify() {
		for (const listener of [...this.listeners]) listener();
	}
};
function numbered(number, event) {
	return {
		number,
		name: event.name,
		data: JSON.stringify(event.data)
	};
}

export { LiveRun };