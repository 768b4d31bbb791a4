import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Terminal } from "./terminal.js";

// dist/commands/terminal/recording-terminal.js
/** A terminal for specs: keeps what is printed, answers questions from a list; interactive while it has answers. */ var RecordingTerminal = class extends Terminal {
	constructor(answers = []) {
		super(), this.answers = answers, this.printed = [], this.complaints = [];
	}
	get isInteractive() {
		return this.answers.length > 0;
	}
	print(line) {
		this.printed.push(line);
	}
	complain(line) {
		this.complaints.push(line);
	}
	progress() {}
	endProgress() {}
	async ask() {
		return this.answers.shift() ?? "";
	}
	async askSecret() {
		return this.answers.shift() ?? "";
	}
};

export { RecordingTerminal };