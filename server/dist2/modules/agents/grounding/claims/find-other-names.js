import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { isGerman, isOpeningWord, isPlainWord } from "../vocabulary/plain-words.js";
import { isSaid } from "./said-names.js";

// dist/modules/agents/grounding/claims/find-other-names.js
/** Small words that stand inside names, and those that stand as well between two names. */ const LINKS = /* @__PURE__ */ new Set([
	"of",
	"the",
	"to",
	"a",
	"in",
	"on",
	"for",
	"n",
	"de",
	"del",
	"la",
	"do",
	"da",
	"du",
	"von",
	"van"
]);
const BORDERS = /* @__PURE__ */ new Set([
	"and",
	"or",
	"y",
	"e",
	"et",
	"und",
	"oder",
	"o",
	"ou",
	"by",
	"from",
	"with"
]);
const INSIDE_NAME = /^[\s\-–/&'’.!]*$/u;
const OPENS = /(?:^|[.!?:;–—"“„«]|\n)\s*$/u;
const MAKER = /^\s+(?:by|von|por|par)(?![\p{L}])/u;
const VERB_OR_ADVERB = /^\p{L}{4,}(?:ing|ly)$/u;
/**
* What is left that is written like a name: it must stand in the question, since it stands in no row. Words that name
* nobody are passed over, and so is the capital a sentence begins with.
*/ function findOtherNames(scan, facts) {
	const german = isGerman(scan.words.map(({ word }) => word));
	return runsOf(scan).flatMap((run) => {
		const bare = withoutOpening(scan, run);
		if (bare.every(({ word }) => isPlainWord(word, german)) && !continuesName(scan, bare)) return [];
		return [toClaim(scan, bare, stands(bare.map(({ word }) => word), facts))];
	});
}
/** "Led Zeppelin I": the last word is no pronoun when it stands right behind a name. */ function continuesName(scan, [first]) {
	if (first?.word !== "i") return false;
	const before = scan.text.slice(0, first.start).trimEnd().length;
	return before > 0 && !scan.isFree(before - 1, before);
}
/** Stretches of words that are written like names, small links between them included. */ function runsOf(scan) {
	const runs = [];
	let run = [];
	for (const word of scan.words) {
		if (!continues(scan, run.at(-1), word)) {
			runs.push(run);
			run = [];
		}
		if (isNameLike(scan, word) || run.length > 0 && isLink(scan, word)) run.push(word);
	}
	return [...runs, run].map((found) => withoutTrailingLinks(scan, found)).filter((found) => found.length > 0);
}
function continues(scan, last, word) {
	if (last === void 0) return true;
	const between = scan.text.slice(last.end, word.start).replace(/^['’]s/iu, "");
	return INSIDE_NAME.test(between) && (isNameLike(scan, word) || isLink(scan, word));
}
function isNameLike(scan, word) {
	return scan.isFree(word.start, word.end) && /^[\p{Lu}\p{Lt}]/u.test(scan.text.slice(word.start));
}
function isLink(scan, word) {
	return scan.isFree(word.start, word.end) && (LINKS.has(word.word) || BORDERS.has(word.word));
}
function withoutTrailingLinks(scan, run) {
	const last = run.findLastIndex((word) => isNameLike(scan, word));
	return run.slice(0, last + 1);
}
/** Without the word a sentence begins with, unless that is a title: "Go by Body Count". */ function withoutOpening(scan, run) {
	const [first, ...rest] = run;
	if (first === void 0 || !OPENS.test(scan.text.slice(0, first.start))) return run;
	if (MAKER.test(scan.folded.slice(run.at(-1)?.end))) return run;
	return isOpeningWord(first.word) || rest.length === 0 && VERB_OR_ADVERB.test(first.word) ? rest : run;
}
function stands(words, facts) {
	return isSaid(words, facts) || isSqueezedName(words, facts) || pieces(words).every((piece) => isSaid(piece, facts));
}
/** "ACDC" is a way of writing AC/DC. */ function isSqueezedName(words, facts) {
	const squeezed = words.join("");
	return facts.names.some((name) => name.words.join("") === squeezed);
}
function pieces(words) {
	const found = [[]];
	for (const word of words) if (BORDERS.has(word)) found.push([]);
	else found.at(-1)?.push(word);
	return found.filter((piece) => piece.length > 0);
}
function toClaim(scan, run, standing) {
	const start = run[0]?.start ?? 0;
	const end = run.at(-1)?.end ?? start;
	return {
		kind: "name",
		text: scan.text.slice(start, end),
		start,
		end,
		places: [],
		stands: standing
	};
}

export { findOtherNames };