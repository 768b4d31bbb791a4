import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ModelBusyError } from "../errors/model-busy.error.js";

// dist/modules/llm-config/active/model-queue.js
/** Calls that may wait; a further one is refused at once. */ const MOST_WAITING = 64;
/** Milliseconds a call may wait before its answer goes on without a model. */ const LONGEST_WAIT_MS = 2e4;
/** Lets only so many calls run at a time; the others wait in order, each told its place. */ var ModelQueue = class {
	/** @param longestWaitMs milliseconds after which a waiting call is refused. */ constructor(parallel, longestWaitMs = LONGEST_WAIT_MS, mostWaiting = MOST_WAITING) {
		this.parallel = parallel;
		this.longestWaitMs = longestWaitMs;
		this.mostWaiting = mostWaiting;
		this.running = 0;
		this.waiting = [];
	}
	/** Calls that wait. */ get length() {
		return this.waiting.length;
	}
	/**
	* Resolves with what gives the place back, once the call may run.
	*
	* @throws ModelBusyError when too many wait or the wait is too long, the signal's reason when it was aborted.
	*/ async enter(signal, onPlace = () => void 0) {
		signal.throwIfAborted();
		if (this.running < this.parallel) this.running += 1;
		else await this.wait(signal, onPlace);
		let held = true;
		return () => {
			if (held) this.pass();
			held = false;
		};
	}
	wait(signal, onPlace) {
		if (this.waiting.length >= this.mostWaiting) return Promise.reject(new ModelBusyError());
		return new Promise((resolve, reject) => {
			const abort = () => leave(signal.reason);
			const timer = setTimeout(() => leave(new ModelBusyError()), this.longestWaitMs);
			const settle = () => {
				clearTimeout(timer);
				signal.removeEventListener("abort", abort);
			};
			const place = {
				onPlace,
				admit: () => (settle(), resolve())
			};
			const leave = (reason) => {
				settle();
				this.waiting.splice(this.waiting.indexOf(place), 1);
				this.tellPlaces();
				reject(reason);
			};
			signal.addEventListener("abort", abort, { once: true });
			onPlace(this.waiting.push(place));
		});
	}
	/** The place goes to the first who waits, or is free. */ pass() {
		const next = this.waiting.shift();
		if (next === void 0) this.running -= 1;
		else next.admit();
		this.tellPlaces();
	}
	tellPlaces() {
		this.waiting.forEach(({ onPlace }, index) => onPlace(index + 1));
	}
};

export { ModelQueue };