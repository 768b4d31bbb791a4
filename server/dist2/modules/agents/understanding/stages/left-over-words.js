import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { isFunctionWord, isOrdinary } from "../lexicon/common-words.js";
import { ordinalOf } from "../lexicon/numerals.js";
import { overlaps } from "./find-concepts.js";
import { isWeakName } from "./weak-names.js";

// dist/modules/agents/understanding/stages/left-over-words.js
/** Whether the names that were found leave words of the object unexplained, and those words can be a name. */ function isLeftOver(object, { tokens, names, matches }) {
	const inside = names.filter((name) => overlaps(name, object));
	if (inside.some(({ start, end }) => start < object.start || end > object.end)) return false;
	const words = tokens.slice(object.start, object.end);
	if (words.some(({ quote, word, capital }) => quote > 0 || !capital && (SENTENCE.has(word) || ordinalOf(word) !== null))) return false;
	const telling = [...words.keys()].map((place) => object.start + place).filter((place) => !isFunctionWord(tokens[place]?.word ?? ""));
	if (telling.length === 0 || telling.every((place) => covers(matches, place))) return false;
	if (telling.every((place) => isOrdinary(tokens[place]?.word ?? "") && tokens[place]?.capital !== true) && !object.onlyNames) return false;
	if (inside.some((name) => telling.every((place) => covers([name], place)))) return false;
	return inside.every((name) => isWeakName(name) || !fits(name, object));
}
/** Small words of whole sentences, which are not in titles unless they have a capital. */ const SENTENCE = /* @__PURE__ */ new Set([
	"i",
	"is",
	"are",
	"was",
	"were",
	"im",
	"ive",
	"which",
	"who"
]);
function covers(stretches, place) {
	return stretches.some(({ start, end }) => start <= place && place < end);
}
function fits({ readings }, { kinds, onlyNames }) {
	return !onlyNames || readings.some(({ kind }) => kinds.includes(kind));
}

export { isLeftOver };