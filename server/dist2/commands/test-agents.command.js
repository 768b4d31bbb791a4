import { i as __name } from "../chunks/rolldown-runtime-D3HWw16Z.js";
import { ModelsInForce } from "../modules/llm-config/active/models-in-force.js";
import { TurnRunner } from "../modules/agents/graph/turn.contract.js";
import { VerificationService } from "../modules/verification/verification.service.js";
import { Command } from "./command.contract.js";
import { CommandError } from "./command.error.js";
import { needed, oneOf, wholeNumber } from "./option-values.js";
import { forAgent } from "./question-files/for-agent.js";
import { parseQuestionFile } from "./question-files/parse-question-file.js";
import { QuestionPlayer } from "./question-files/question-player.js";
import { openSandbox } from "./question-files/sandbox.js";
import { toJson, toTable } from "./question-files/score-report.js";
import { scoresOf } from "./question-files/scores.js";
import { readFile } from "node:fs/promises";

// dist/commands/test-agents.command.js
const MODES = [
	"auto",
	"model",
	"built_in"
];
/** Plays a file of questions through the agents and scores the answers. */ var TestAgentsCommand = class extends Command {
	async run({ texts, flags }, surroundings) {
		const minimum = wholeNumber("min", texts["min"], {
			fallback: 100,
			minimum: 0,
			maximum: 100
		});
		const mode = oneOf("mode", texts["mode"], MODES) ?? null;
		const questions = forAgent(parseQuestionFile(await read(needed("queries", texts["queries"]))), texts["agent"]);
		const scores = scoresOf(await this.playAll(questions, mode, surroundings));
		surroundings.terminal.print(flags["json"] === true ? toJson(scores) : toTable(scores));
		return passesMinimum(scores, minimum) ? 0 : 1;
	}
	async playAll(questions, mode, { settings, terminal, open, afterwards }) {
		const sandbox = await openSandbox(settings);
		afterwards(() => sandbox.remove());
		const application = await open(sandbox.settings);
		const verification = application.get(VerificationService, { strict: false });
		await application.get(ModelsInForce, { strict: false }).settle();
		const player = new QuestionPlayer(application.get(TurnRunner, { strict: false }), verification, mode);
		const results = [];
		for (const question of questions) {
			results.push(await player.play(question));
			terminal.progress(`${results.length} of ${questions.length} questions played`);
		}
		return results;
	}
	constructor(...args) {
		super(...args), this.name = "test_agents", this.description = "Play a file of questions and score the answers; ends with 1 below the wanted share.", this.options = {
			queries: {
				type: "string",
				placeholder: "FILE",
				description: "Question cases as JSON lines, or bare questions, one a line."
			},
			agent: {
				type: "string",
				placeholder: "NAME",
				description: "Only the cases this agent must answer."
			},
			mode: {
				type: "string",
				placeholder: "MODE",
				description: `How agents work: ${MODES.join(", ")}.`
			},
			min: {
				type: "string",
				placeholder: "PERCENT",
				description: "Share of cases that must pass, 100 when left out."
			},
			json: {
				type: "boolean",
				description: "Print the result as JSON."
			}
		};
	}
};
function passesMinimum(scores, minimum) {
	return scores.percent >= minimum;
}
async function read(file) {
	try {
		return await readFile(file, "utf8");
	} catch {
		throw new CommandError(`The question file ${file} cannot be read.`);
	}
}

export { TestAgentsCommand };