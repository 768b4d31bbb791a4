import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/agents/wording/join-answers.js
/** One answer as Markdown. */ function wordingText({ lead, facts, close }) {
	return [
		lead,
		facts,
		close
	].filter((part) => part !== "").join("\n\n");
}
/** The answers to the requests of one message as one Markdown text, in their order, each said once. */ function joinAnswers(parts) {
	return [...new Set(parts.map((part) => wordingText(part)).filter((text) => text !== ""))].join("\n\n");
}

export { joinAnswers, wordingText };