import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { foldText } from "./fold-text.js";

// dist/commands/question-files/judge-turn.js
/** What is wrong with an answer, in words; empty when it passes. */ function judgeTurn(turn, answer) {
	const folded = foldText(answer.content);
	const holds = (text) => folded.includes(foldText(text));
	return [
		...answer.status === "failed" || folded === "" ? ["no answer"] : [],
		...turn.agent !== void 0 && turn.agent !== answer.agentType ? [`answered by ${answer.agentType} instead of ${turn.agent}`] : [],
		...turn.all.filter((alternatives) => !alternatives.some(holds)).map((alternatives) => `missing: ${alternatives.join(" | ")}`),
		...turn.none.filter(holds).map((text) => `must not be there: ${text}`)
	];
}

export { judgeTurn };