import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { isArticle } from "../../../store/names/function-words.js";
import { normaliseWords } from "../../../store/names/normalise-words.js";
import { isEverydayForm, isFunctionWord } from "../lexicon/common-words.js";

// dist/modules/agents/understanding/stages/held-words.js
const SEARCHED = [
	"artist",
	"album",
	"track"
];
const FEWEST_LETTERS = 3;
/**
* A name that is no whole name here but stands in titles and names of the store ("Bach", "moonlight"): words to look for, and
* no reason for a plain no. Only of the kinds that were asked for, so that an artist is not answered with a song.
*/ function heldWords(tokens, names, matches, index) {
	const absent = names.filter(({ readings }) => readings.every(({ known }) => !known));
	if (absent.length > 1 || matches.some(({ concepts }) => concepts.some((concept) => PERSONAL.has(concept)))) return null;
	const span = names.find((name) => (absent.length === 0 || absent.includes(name)) && isHeld(name, tokens, index));
	return span === void 0 ? null : {
		start: span.start,
		end: span.end,
		words: wordsOf(span).join(" ")
	};
}
/** Where people are spoken of, their names are none of the catalogue. */ const PERSONAL = /* @__PURE__ */ new Set([
	"contact",
	"customer",
	"profile",
	"third_person",
	"employee",
	"everyone"
]);
function isHeld(span, tokens, index) {
	const kinds = kindsOf(span);
	const said = wordsOf(span);
	if (kinds.length === 0 || said.join("").length < FEWEST_LETTERS) return false;
	const marked = tokens.slice(span.start, span.end).some(({ capital, quote }) => capital || quote > 0);
	if (said.every(isFunctionWord) || said.every(isEverydayForm) && !marked) return false;
	if (index.exactly(said.join(" "), SEARCHED).length > 0) return false;
	return isTelling(span, said, index.withWords(said.join(" "), kinds));
}
function wordsOf({ said }) {
	const words = normaliseWords(said);
	return words.length > 1 && isArticle(words[0] ?? "", true) ? words.slice(1) : words;
}
/** The kinds of names in which the words are looked for; none where the span is a name already. */ function kindsOf({ readings }) {
	if (readings.some(({ known, guessed }) => known && !guessed)) return [];
	const wanted = readings.map(({ kind }) => kind).filter((kind) => SEARCHED.includes(kind));
	return wanted.length > 0 && !wanted.includes("artist") ? ["album", "track"] : wanted;
}
/** A guess stays one unless several albums hold the word; one word is only near a single song, or a song that was asked for. */ function isTelling({ readings, asked }, said, holders) {
	const isGuess = readings.some(({ known }) => known);
	const isAlbums = readings.every(({ kind, text }) => kind === "album" && holds(text, said));
	if (isGuess) return said.length === 1 && holders.length > 1 && isAlbums;
	if (said.length > 1) return holders.length > 0;
	const isSong = asked === true && readings.every(({ kind }) => kind === "track");
	return holders.length > 1 && !isSong || holders.some(({ kind }) => kind !== "track");
}
function holds(text, words) {
	const parts = normaliseWords(text);
	return words.every((word) => parts.includes(word));
}
/** The shop words without those for a kind of thing that holds the words nowhere, so that the other kinds are looked through. */ function withoutEmptyKind(words, matches, index) {
	const isEmpty = (concept) => {
		const kind = KIND_OF.get(concept);
		return kind !== void 0 && index.withWords(words, [kind]).length === 0;
	};
	return matches.filter(({ concepts }) => !concepts.some(isEmpty));
}
const KIND_OF = /* @__PURE__ */ new Map([
	["song", "track"],
	["album", "album"],
	["artist", "artist"]
]);

export { heldWords, withoutEmptyKind };