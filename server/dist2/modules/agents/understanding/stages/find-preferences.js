import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { LANGUAGES } from "../lexicon/concepts.js";

// dist/modules/agents/understanding/stages/find-preferences.js
/** The languages one can wish for, by their names in all five. */ const LANGUAGE_NAMES = {
	en: /\b(english|ingles|anglais|englisch)\b/,
	es: /\b(spanish|espanol|castellano|espanhol|espagnol|spanisch)\b/,
	pt: /\b(portuguese|portugues|portugais|portugiesisch)\b/,
	fr: /\b(french|frances|francais|franzosisch)\b/,
	de: /\b(german|aleman|alemao|allemand|deutsch)\b/
};
/**
* The likes and dislikes a request states: "I love jazz", "no soporto la ópera". A question states none, and only genres
* and artists that the store has are kept.
*/ function findPreferences(reading) {
	const language = wishedLanguage(reading);
	const wish = language === null ? [] : [{
		kind: "language",
		value: language,
		liked: true
	}];
	if (isQuestion(reading.text) || isCondition(reading)) return wish;
	if (!reading.concepts.has("dislike") && !reading.concepts.has("like")) return wish;
	return [...wish, ...likedAndDisliked(reading).flatMap(({ name, liked }) => preferenceIn(name.readings, liked))];
}
/** "I hate metal but love jazz, not blues": each name with the feeling that goes with it. */ function likedAndDisliked(reading) {
	return reading.names.flatMap((name) => {
		const liked = isLiked(name, reading);
		if (!isNegated(name, reading)) return [{
			name,
			liked
		}];
		return liked ? [{
			name,
			liked: false
		}] : [];
	});
}
/** The last word of feeling before a name in its clause, or the first behind it there; else the nearest before. */ function isLiked(name, { matches, tokens }) {
	const feelings = matches.filter(({ concepts }) => concepts.includes("like") || concepts.includes("dislike"));
	const apart = (from, to) => tokens.slice(from, to).some(({ before }, place) => before !== "space" && from + place > 0);
	const before = feelings.findLast(({ end }) => end <= name.start);
	const behind = feelings.find(({ start }) => start >= name.end && !apart(name.end, start + 1));
	return ((before !== void 0 && !apart(before.end, name.start + 1) ? before : void 0) ?? behind ?? before ?? feelings[0])?.concepts.includes("dislike") !== true;
}
/** "Not metal", "kein Jazz" behind what is liked. */ function isNegated({ start }, { tokens, matches }) {
	return !matches.some((match) => match.end === start && match.concepts.includes("dislike")) && [start - 1, start - 2].some((place) => NOT.has(tokens[place]?.word ?? ""));
}
const NOT = new Set("not no never nicht kein keine keinen nunca nao pas".split(" "));
function preferenceIn(readings, liked) {
	const best = readings.find(({ kind, known }) => known && (kind === "genre" || kind === "artist"));
	if (best === void 0 || best.kind !== "genre" && best.kind !== "artist") return [];
	return [{
		kind: best.kind,
		value: best.text,
		liked
	}];
}
function wishedLanguage(reading) {
	if (!reading.concepts.has("language_wish")) return null;
	const words = reading.tokens.map(({ word }) => word).join(" ");
	return LANGUAGES.find((language) => LANGUAGE_NAMES[language].test(words)) ?? null;
}
/** "If I like jazz, who else …" supposes and does not state. */ function isCondition({ tokens }) {
	return tokens.some(({ word }, position) => CONDITIONS.has(word) && position < 3);
}
const CONDITIONS = /* @__PURE__ */ new Set([
	"if",
	"when",
	"suppose",
	"si",
	"se",
	"wenn",
	"falls"
]);
function isQuestion(text) {
	return /[?¿]/.test(text);
}

export { findPreferences, likedAndDisliked };