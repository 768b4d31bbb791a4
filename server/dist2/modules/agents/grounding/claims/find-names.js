import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { wordsOfName } from "../facts/name-forms.js";
import { isOpeningWord } from "../vocabulary/plain-words.js";
import { isSaid } from "./said-names.js";

// dist/modules/agents/grounding/claims/find-names.js
const QUOTED = /["“”„«»‹›]([^"“”„«»‹›]{1,200})["“”„«»‹›]/gu;
/** What stands in double quotes must be a whole name of the rows, or words of the question. */ function findQuotedNames(scan, facts) {
	return [...scan.text.matchAll(QUOTED)].map((match) => {
		const [text, inside = ""] = match;
		const start = match.index;
		const end = start + text.length;
		scan.take(start, end);
		const words = wordsOfName(inside);
		const places = facts.names.filter((name) => sameWords(name.words, words));
		return {
			kind: "name",
			text: inside,
			start,
			end,
			places,
			stands: places.length > 0 || isSaid(words, facts)
		};
	});
}
/** Names of the rows, the longest reading first; they begin as names do. */ function findKnownNames(scan, facts) {
	return scan.words.flatMap((word, index) => {
		const places = longestAt(scan, index, facts.names.filter((name) => name.words[0] === word.word));
		const last = scan.words[index + (places[0]?.words.length ?? 0) - 1];
		if (last === void 0 || places.length === 0) return [];
		scan.take(word.start, last.end);
		return [{
			kind: "name",
			text: scan.text.slice(word.start, last.end),
			start: word.start,
			end: last.end,
			places,
			stands: true
		}];
	});
}
function longestAt(scan, index, candidates) {
	const fitting = candidates.filter((name) => fitsAt(scan, index, name.words));
	const longest = Math.max(0, ...fitting.map((name) => name.words.length));
	return fitting.filter((name) => name.words.length === longest);
}
function fitsAt(scan, index, words) {
	const stretch = scan.words.slice(index, index + words.length);
	const [first] = stretch;
	const last = stretch.at(-1);
	if (first === void 0 || last === void 0 || !sameWords(stretch.map(({ word }) => word), words)) return false;
	return !(index === 0 && words.length === 1 && isOpeningWord(first.word)) && scan.beginsLikeName(first.start) && scan.isFree(first.start, last.end);
}
function sameWords(left, right) {
	return left.length === right.length && left.every((word, index) => word === right[index]);
}

export { findKnownNames, findQuotedNames };