import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/conversations/search/fold-words.js
const MARKS = /\p{M}/gu;
const WORDS = /[\p{L}\p{N}]+/gu;
/** The distinct words of a text without case, accents and punctuation, in the order they first stand there. */ function foldWords(text) {
	const folded = text.normalize("NFKD").replace(MARKS, "").toLowerCase();
	return [...new Set(folded.match(WORDS) ?? [])];
}

export { foldWords };