import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { isEnglishFunctionWord, isFunctionWord } from "../lexicon/common-words.js";
import { isContent } from "../lexicon/concepts.js";
import { overlaps } from "./find-concepts.js";
import { matchBefore } from "./name-hints.js";

// dist/modules/agents/understanding/stages/name-marks.js
/** Shop words that lead straight to a name, so that even an everyday word after them is one. */ const LEADING = [
	"album",
	"song",
	"artist",
	"playlist",
	"by",
	"called",
	"perform",
	"similar",
	"genre",
	"composer",
	"compose",
	"what_about",
	"have",
	"on",
	"contain",
	"length",
	"price",
	"version"
];
/** Frames whose object may be a bare everyday word when nothing else is asked ("do you have Money?"). */ const OBJECT_FRAMES = [
	"have",
	"what_about",
	"buy"
];
/** 2 for quotes or capitals inside a sentence, 1 for a leading shop word or for being the whole object, else 0. */ function markOf(stretch, tokens, matches) {
	if (tokens[stretch.start]?.quote !== 0 || isCapitalised(stretch, tokens)) return 2;
	const others = matches.filter((match) => !overlaps(match, stretch));
	const before = leadOf(stretch, tokens, others);
	if (before !== null && before.concepts.some((concept) => isLeading(concept))) return isWholeObject(stretch, tokens, others, before) ? callsByName(before, stretch) ? 2 : 1 : 0;
	if (tokens.length === stretch.end - stretch.start || closesList(stretch, tokens, others)) return 1;
	return isSubject(stretch, tokens, others) ? 1 : 0;
}
/** The shop word that leads to a stretch, looking over "is" and "are" ("how long is Money"); nothing leads over a comma. */ function leadOf(stretch, tokens, matches) {
	if (tokens[stretch.start]?.before === "comma") return null;
	const before = matchBefore(stretch, tokens, matches);
	if (before === null || !before.concepts.every((concept) => concept === "ask")) return before;
	return matchBefore({
		start: before.start,
		end: before.start
	}, tokens, matches) ?? before;
}
/** "Albums by Accept, Aerosmith and Kiss": behind "and" at the end, with nothing but names since the word that leads to them. */ function closesList({ start, end }, tokens, matches) {
	const joint = matches.find((match) => match.end === start);
	if (joint === void 0 || !joint.concepts.includes("and")) return false;
	if (end < tokens.length && tokens[end]?.before === "space") return false;
	const lead = matches.findLast((match) => match.end <= joint.start);
	return lead !== void 0 && lead.end < joint.start && lead.concepts.some((concept) => LISTING.has(concept));
}
/** Shop words that lead to a list of names. */ const LISTING = /* @__PURE__ */ new Set([
	"by",
	"similar",
	"called",
	"perform",
	"compose",
	"length",
	"price"
]);
/** Stands first, and a shop word or a comma follows: "Money tracklist", "regarding Money: …", "is Money in the store". */ function isSubject(stretch, tokens, matches) {
	const opening = matches.filter(({ end }) => end <= stretch.start);
	const covered = opening.reduce((sum, { start, end }) => sum + end - start, 0);
	const isFirst = stretch.start - covered <= 1 && opening.every(({ concepts }) => concepts.some((concept) => OPENING.has(concept)));
	if (tokens.slice(stretch.start, stretch.end).every((token) => isLinking(token)) && !opening.some(({ concepts }) => concepts.includes("ask"))) return false;
	if (!isFirst || !isFunctionWords(tokens.slice(0, stretch.start), opening)) return false;
	if (tokens[stretch.end]?.before === "comma") return true;
	return matches.some(({ start, concepts }) => start === stretch.end && concepts.some((concept) => FOLLOWING.has(concept)));
}
/** A function word; one of another language with a capital may be a name ("Nas discography"). */ function isLinking({ word, capital }) {
	return isFunctionWord(word) && !(capital && !isEnglishFunctionWord(word));
}
function isFunctionWords(words, matches) {
	return words.every(({ word }, position) => isFunctionWord(word) || matches.some(({ start, end }) => start <= position && position < end));
}
const OPENING = /* @__PURE__ */ new Set([
	"ask",
	"polite",
	"of",
	"what_about",
	"greeting",
	"and"
]);
const FOLLOWING = /* @__PURE__ */ new Set([
	"song",
	"album",
	"artist",
	"music",
	"playlist",
	"genre",
	"contain",
	"length",
	"price",
	"have",
	"composer",
	"version",
	"by"
]);
/** "The song one", "the album ten": the word right before says what kind of thing is named. */ function callsByName(before, stretch) {
	return before.concepts.some((concept) => concept === "song" || concept === "album" || concept === "called") && before.end === stretch.start;
}
function isLeading(concept) {
	return LEADING.some((leading) => leading === concept);
}
/** The stretch ends where the request ends, or where a word for who made it follows. */ function isWholeObject(stretch, tokens, matches, before) {
	const next = tokens[stretch.end];
	if (next === void 0 || next.before !== "space") return framesAlone(before, matches);
	const after = matches.find((match) => match.start === stretch.end);
	return after !== void 0 && after.concepts.some((concept) => [
		"by",
		"and",
		"polite",
		"have",
		"on",
		"album",
		"song",
		"music",
		"contain",
		"length",
		"price",
		"perform",
		"compose",
		"composer",
		"version",
		"media_type",
		"artist"
	].includes(concept));
}
/** After a bare "have" an everyday word is a name only when no shop word asks for something else. */ function framesAlone(before, matches) {
	if (!before.concepts.some((concept) => OBJECT_FRAMES.some((frame) => frame === concept))) return true;
	return !matches.some((match) => match.concepts.some((concept) => isContent(concept) && ![
		"song",
		"album",
		"artist",
		"buy"
	].includes(concept)));
}
/** Every telling word of the stretch begins with a capital, while the message as a whole is not written in capitals. */ function isCapitalised(stretch, tokens) {
	const all = tokens.slice(stretch.start, stretch.end);
	const telling = all.filter(({ word }) => !isFunctionWord(word));
	const words = telling.length > 0 ? telling : all;
	const inside = stretch.start > 0 && tokens[stretch.start]?.before !== "sentence";
	const others = tokens.filter((_, index) => index < stretch.start || index >= stretch.end);
	const shouting = others.length > 0 && others.filter(({ capital }) => capital).length > others.length / 2;
	return inside && !shouting && words.length > 0 && words.every(({ capital, word }) => capital && word !== "i");
}
/** "Thank you" and "help", said alone or before a comma, are talk and not the songs of that name. */ function isTalk({ start, end }, tokens, inner) {
	const closed = end === tokens.length || tokens[end]?.before !== "space";
	return start === 0 && closed && tokens[0]?.quote === 0 && inner.length > 0 && inner.every(({ concepts }) => concepts.every((concept) => TALK.has(concept)));
}
const TALK = /* @__PURE__ */ new Set([
	"thanks",
	"greeting",
	"goodbye",
	"yes",
	"no",
	"more",
	"polite",
	"capabilities",
	"how_are_you",
	"who_are_you",
	"human"
]);

export { isTalk, markOf };