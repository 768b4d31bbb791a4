import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { isEverydayForm, isOrdinary } from "../lexicon/common-words.js";
import { wholeForm } from "../lexicon/short-forms.js";

// dist/modules/agents/understanding/stages/find-concepts.js
/**
* Finds the shop words of a message. Long words one letter away from a shop word ("albmus", "invoce") are read as it,
* unless `isName` says that the catalogue knows the word as it stands.
*/ function findConcepts(tokens, lexicon, isName) {
	const words = tokens.map(({ word, quote, capital, possessive }) => {
		if (quote > 0) return QUOTED_WORD;
		const whole = capital ? void 0 : wholeForm(word);
		if (whole !== void 0) return whole;
		if (lexicon.has(word) || isOrdinary(word)) return word;
		const drawn = isName(word) ? void 0 : unstretched(word).find((shorter) => lexicon.has(shorter));
		if (drawn !== void 0) return drawn;
		if (isEverydayForm(word) || possessive && capital) return word;
		const corrected = lexicon.correct(word);
		return corrected === word || isName(word) ? word : corrected;
	});
	return lexicon.findIn(words).map((match) => hasSlip(match, words, tokens) ? {
		...match,
		slip: true
	} : match);
}
/** Whether a word of a match was read as another than was written. */ function hasSlip({ start, end }, words, tokens) {
	return words.slice(start, end).some((word, place) => word !== tokens[start + place]?.word);
}
/** The concepts that do not stand inside any of the stretches. */ function outside(matches, stretches) {
	return matches.filter((match) => !stretches.some((stretch) => overlaps(match, stretch)));
}
/** Whether two stretches share a token. */ function overlaps(one, other) {
	return one.start < other.end && other.start < one.end;
}
/** "Heyyy", "hellooo": a word with letters drawn out, with one or two of each instead. */ function unstretched(word) {
	if (!/(\p{L})\1\1/u.test(word)) return [];
	return [word.replace(/(\p{L})\1{2,}/gu, "$1"), word.replace(/(\p{L})\1{2,}/gu, "$1$1")];
}
/** Stands for a word in quotes, which is never a shop word. */ const QUOTED_WORD = "\0";

export { findConcepts, outside, overlaps };