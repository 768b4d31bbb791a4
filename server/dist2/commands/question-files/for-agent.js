import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { UsageError } from "../usage.error.js";

// dist/commands/question-files/for-agent.js
/**
* Leaves the cases that are about one agent: those with a turn it must answer, and those that name no agent, of which it
* is then expected. Everything when no agent is given.
*
* @throws UsageError when nothing is left.
*/ function forAgent(questions, agent) {
	if (agent === void 0) return [...questions];
	const chosen = questions.filter(({ turns }) => turns.some((turn) => turn.agent === agent) || turns.every((turn) => turn.agent === void 0)).map((question) => withAgent(question, agent));
	if (chosen.length === 0) throw new UsageError(`No question is for the agent "${agent}".`);
	return chosen;
}
function withAgent(question, agent) {
	return question.turns.every((turn) => turn.agent === void 0) ? {
		...question,
		turns: question.turns.map((turn) => ({
			...turn,
			agent
		}))
	} : question;
}

export { forAgent };