import { i as __name } from "../chunks/rolldown-runtime-D3HWw16Z.js";
import { ModelsService } from "../modules/llm-config/models/models.service.js";
import { ModelsInForce } from "../modules/llm-config/active/models-in-force.js";
import { Command } from "./command.contract.js";

// dist/commands/doctor.command.js
const LIMIT_MILLISECONDS = 125e3;
const MARKS = {
	ok: "✓",
	note: "·",
	problem: "✗"
};
/** Says which model answers and, when none does or it does so badly, why and what to do. */ var DoctorCommand = class extends Command {
	async run(_input, { terminal, open }) {
		const application = await open();
		const models = application.get(ModelsInForce, { strict: false });
		const test = await application.get(ModelsService, { strict: false }).test(null, AbortSignal.timeout(LIMIT_MILLISECONDS));
		terminal.print(`Language model: ${models.health.model ?? "none"}`);
		for (const { level, advice } of test.findings) terminal.print(`${MARKS[level]} ${advice}`);
		if (test.trial !== null && test.trial.failure === null) terminal.print(paceOf(test.trial));
		return test.findings.some(({ level }) => level === "problem") ? 1 : 0;
	}
	constructor(...args) {
		super(...args), this.name = "doctor", this.description = "Find out whether a language model answers, and what to do when it does not.";
	}
};
function paceOf({ firstTokenMs, wholeMs, tokens }) {
	return `First word after ${firstTokenMs ?? wholeMs} ms, ${tokens} tokens in ${wholeMs} ms.`;
}

export { DoctorCommand };