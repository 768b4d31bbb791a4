import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/agents/model-words/sentences/spoken-text.js
const OPENING = /<(think|thinking|reasoning)>/i;
/**
* Takes out of a stream what a model says to itself between `<think>` and `</think>`, however it is chopped. An opening
* tag counts at the beginning only: later it is text like any other.
*/ var SpokenText = class {
	/** What of this piece is spoken, with what had to be held back before. */ push(text) {
		if (this.state === "speaking") return text;
		this.held += text;
		if (this.state === "beginning") this.begin();
		return this.state === "thinking" ? this.leaveThoughts() : this.release();
	}
	begin() {
		const start = this.held.trimStart();
		if (OPENING.test(start) && start.search(OPENING) === 0) this.state = "thinking";
		else if (start !== "" && !/^<[a-z]{0,9}$/i.test(start)) this.state = "speaking";
	}
	leaveThoughts() {
		const closing = /<\/(think|thinking|reasoning)>/i.exec(this.held);
		if (closing === null) {
			this.held = this.held.slice(-12);
			return "";
		}
		this.state = "speaking";
		return this.release(closing.index + closing[0].length);
	}
	release(from = 0) {
		if (this.state !== "speaking") return "";
		const text = this.held.slice(from);
		this.held = "";
		return text;
	}
	constructor() {
		this.held = "";
		this.state = "beginning";
	}
};

export { SpokenText };