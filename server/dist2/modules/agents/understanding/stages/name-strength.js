import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { isEnglishFunctionWord, isFunctionWord, isOrdinary } from "../lexicon/common-words.js";
import { overlaps } from "./find-concepts.js";
import { matchBefore } from "./name-hints.js";
import { isTalk, markOf } from "./name-marks.js";

// dist/modules/agents/understanding/stages/name-strength.js
/** What quotes, capitals and leading words add: little, so that two marked names do not beat the one they make together. */ const MARK = .15;
/** What each further word of one name adds, so that a whole title beats the shorter names in it. */ const LONGER = .3;
/**
* How strongly the words of a stretch speak for being meant as a name: 0 when they are everyday or shop words and nothing
* marks them, else about 0.6 for each telling word.
*
* @param extent whether the stretch is a whole name, letter by letter or nearly so.
* @param genre true when it may be a genre, which music words on either side mark ("rock songs", "some rock").
*/ function strengthOf(stretch, extent, tokens, matches, genre) {
	const words = tokens.slice(stretch.start, stretch.end);
	const inner = matches.filter((match) => overlaps(match, stretch));
	const telling = words.filter((token) => !isPlain(token, inner, tokens));
	const marked = Math.max(markOf(stretch, tokens, matches), genre && isShelved(stretch, tokens, matches) ? 1 : 0);
	if (telling.length === 0 && (!mayBeNamed(words, extent, marked) || isTalk(stretch, tokens, inner))) return 0;
	const weight = words.reduce((sum, token) => sum + (telling.includes(token) ? 1 : isFunctionWord(token.word) ? .35 : .6), 0);
	const counted = extent === "part" ? {
		weight: telling.length,
		words: telling.length
	} : {
		weight,
		words: words.length
	};
	return .3 + counted.weight + (counted.words - 1) * LONGER + marked * MARK;
}
/** Everyday and shop words alone: a long whole title needs no mark, a short one does; with a slip it needs both. */ function mayBeNamed(words, extent, marked) {
	if (extent === "part") return false;
	if (extent === "nearly") return words.length >= 3 && marked >= 1;
	if (words.length >= 4 || marked >= 2) return true;
	return marked >= 1 && !(words.length === 1 && isEnglishFunctionWord(words[0]?.word ?? ""));
}
function isPlain(token, inner, tokens) {
	if (token.quote > 0) return false;
	if (isOrdinary(token.word)) return true;
	return inner.some((match) => match.slip !== true && tokens.slice(match.start, match.end).includes(token));
}
/** A music word stands right after it, or a word of liking or wanting before it. */ function isShelved(stretch, tokens, matches) {
	const others = matches.filter((match) => !overlaps(match, stretch));
	const after = others.find((match) => match.start === stretch.end);
	if (after !== void 0 && after.concepts.some((concept) => SHELVES.some((shelf) => shelf === concept))) return true;
	const before = matchBefore(stretch, tokens, others);
	return before !== null && before.concepts.some((concept) => WISHES.some((wish) => wish === concept));
}
/** Words for the shelves of the store. */ const SHELVES = [
	"song",
	"album",
	"artist",
	"music",
	"playlist",
	"genre"
];
const WISHES = [
	"like",
	"dislike",
	"recommend",
	"genre",
	"on",
	"want",
	"show",
	"have",
	"song",
	"album",
	"artist",
	"of",
	"music",
	"popular",
	"and",
	"what_about",
	"perform",
	"buy"
];

export { strengthOf };