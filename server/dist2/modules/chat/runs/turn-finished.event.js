import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/chat/runs/turn-finished.event.js
/** A turn was answered, well or not, and its answer is stored. */ var TurnFinishedEvent = class {
	constructor(run, outcome) {
		this.run = run;
		this.outcome = outcome;
	}
};

export { TurnFinishedEvent };