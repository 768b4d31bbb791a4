import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/agents/understanding/lexicon/phrases.js
/** One place of a pattern: what may stand there, each choice a row of words, and whether it may be left out. */ /**
* Splits a comma-separated list of patterns of the lexicon. A word may give a choice (`talk|speak to|with`), be left out when
* it ends in a question mark (`a|the? person`), and hold several words joined by `_` (`look_after|serve me`).
*/ function patternsOf(list) {
	return list.split(",").map((pattern) => pattern.trim()).filter((pattern) => pattern !== "").map((pattern) => pattern.split(/\s+/).map(stepOf));
}
function stepOf(word) {
	const optional = word.endsWith("?");
	return {
		choices: (optional ? word.slice(0, -1) : word).split("|").map((choice) => choice.split("_")),
		optional
	};
}
/** Every phrase that the patterns of a list stand for; for short lists, since choices multiply. */ function phrasesOf(list) {
	return patternsOf(list).flatMap(expanded).filter((phrase) => phrase !== "");
}
function expanded(pattern) {
	return pattern.reduce((begun, { choices, optional }) => begun.flatMap((words) => [...choices, ...optional ? [[]] : []].map((choice) => [...words, ...choice])), [[]]).map((words) => words.join(" "));
}
/** The words that stand in the phrases of a list. */ function wordsOf(list) {
	return new Set(patternsOf(list).flatMap((pattern) => pattern.flatMap(({ choices }) => choices.flat())));
}
/** The phrases of a list that are one word. */ function loneWordsOf(list) {
	return new Set(patternsOf(list).flatMap(loneWords));
}
function loneWords(pattern) {
	const needed = pattern.filter(({ optional }) => !optional);
	if (needed.length > 1) return [];
	return (needed.length === 1 ? needed : pattern).flatMap(({ choices }) => choices.filter(({ length }) => length === 1).flat());
}

export { loneWordsOf, patternsOf, phrasesOf, wordsOf };