import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { normaliseWords } from "../../../store/names/normalise-words.js";
import { spellingDistance, toleratedEdits } from "../../../store/names/spelling-distance.js";
import { isFunctionWord } from "../lexicon/common-words.js";
import { isAlike } from "./likeness.js";

// dist/modules/agents/understanding/stages/name-fit.js
/** How much of the name the words of a match say. */ function extentOf(match, tokens) {
	if (match.how === "exact") return "whole";
	if (match.how !== "misspelt") return "part";
	const said = wordsOf(match, tokens);
	return isAlike(said.join(" "), match.name.text) || isAlike(said.join(" "), mainTitle(match.name.text)) ? "nearly" : "part";
}
/**
* Whether a name accounts for every telling word of the stretch it was found in: "Like a Rolling Stone" is not "Like a
* Stone", because "rolling" would be left over.
*/ function accountsForWords(match, tokens) {
	if (match.how === "exact" || match.how === "joined" || match.end - match.start < 2) return true;
	const parts = normaliseWords(match.name.text);
	return wordsOf(match, tokens).filter((word) => !isFunctionWord(word)).every((word) => parts.some((part) => isNear(word, part))) || extentOf(match, tokens) === "nearly";
}
function isNear(word, part) {
	const tolerated = Math.max(1, toleratedEdits(Math.max(word.length, part.length)));
	return spellingDistance(word, part, tolerated) <= tolerated;
}
function mainTitle(text) {
	return text.replace(/\s*[([{:].*$/u, "");
}
function wordsOf({ start, end }, tokens) {
	return tokens.slice(start, end).map(({ word }) => word);
}

export { accountsForWords, extentOf };