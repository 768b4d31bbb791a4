import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Terminal } from "./terminal.js";
import { Writable } from "node:stream";
import { createInterface } from "node:readline/promises";

// dist/commands/terminal/process-terminal.js
const CLEAR_LINE = "\r\x1B[K";
/** The terminal of this process: results on standard output, everything else on standard error. */ var ProcessTerminal = class extends Terminal {
	print(line) {
		this.endProgress();
		process.stdout.write(`${line}\n`);
	}
	complain(line) {
		this.endProgress();
		process.stderr.write(`${line}\n`);
	}
	progress(line) {
		if (process.stderr.isTTY !== true) return;
		process.stderr.write(`${CLEAR_LINE}${line.slice(0, (process.stderr.columns ?? 80) - 1)}`);
		this.progressShown = true;
	}
	endProgress() {
		if (this.progressShown) process.stderr.write(CLEAR_LINE);
		this.progressShown = false;
	}
	async ask(question) {
		return this.question(question, process.stderr);
	}
	async askSecret(question) {
		process.stderr.write(question);
		const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
		const answer = await this.question("", silent);
		process.stderr.write("\n");
		return answer;
	}
	async question(question, output) {
		const lines = createInterface({
			input: process.stdin,
			output,
			terminal: true
		});
		try {
			return (await lines.question(question)).trim();
		} finally {
			lines.close();
		}
	}
	constructor(...args) {
		super(...args), this.isInteractive = process.stdin.isTTY === true && process.stderr.isTTY === true, this.progressShown = false;
	}
};

export { ProcessTerminal };