import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { EVERYDAY_WORDS } from "./plain-words.js";

// dist/modules/agents/grounding/vocabulary/languages.js
/**
* Whether a sentence (as folded words) may be in a language: no other one has more of its everyday words. Languages
* without a list of words here are taken on trust.
*/ function mayBeIn(language, words) {
	const wanted = language.toLowerCase().split("-")[0] ?? "";
	const own = EVERYDAY_WORDS.get(wanted);
	if (own === void 0) return true;
	const score = (list) => words.filter((word) => list.has(word)).length;
	return [...EVERYDAY_WORDS.values()].every((list) => score(list) <= score(own));
}

export { mayBeIn };