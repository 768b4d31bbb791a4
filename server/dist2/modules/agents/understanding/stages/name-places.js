import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { isFunctionWord } from "../lexicon/common-words.js";
import { isMany, matchBefore } from "./name-hints.js";

// dist/modules/agents/understanding/stages/name-places.js
/** Which kinds a name may be of that follows a shop word. */ const KINDS_AFTER = {
	by: ["artist", "composer"],
	artist: ["artist"],
	album: ["album"],
	song: ["track"],
	genre: ["genre"],
	playlist: ["playlist"],
	composer: ["composer"],
	compose: ["track", "composer"],
	perform: ["track", "album"],
	similar: ["artist"],
	length: ["track", "album"],
	price: ["track", "album"],
	version: ["track"],
	called: [
		"track",
		"album",
		"artist"
	],
	on: ["album"],
	contain: ["album", "track"],
	have: [
		"artist",
		"album",
		"track",
		"genre"
	],
	show: [
		"artist",
		"album",
		"track"
	],
	buy: [
		"track",
		"album",
		"artist"
	],
	what_about: [
		"artist",
		"album",
		"track",
		"genre"
	],
	recommend: ["artist", "genre"]
};
const KINDS_BEFORE = {
	album: ["artist", "album"],
	song: [
		"artist",
		"genre",
		"track"
	],
	artist: ["genre", "artist"],
	playlist: ["playlist"],
	music: ["genre", "artist"],
	contain: ["album"],
	length: ["track", "album"],
	price: ["track", "album"],
	on: [
		"track",
		"album",
		"artist"
	],
	have: [
		"artist",
		"album",
		"track"
	]
};
/** What follows a word for several: "albums drake has". */ const KINDS_AFTER_MANY = {
	...KINDS_AFTER,
	album: ["artist"],
	song: ["artist", "genre"]
};
/** What stands before a word for one: "Purple Rain album". */ const KINDS_BEFORE_ONE = {
	...KINDS_BEFORE,
	album: ["album", "artist"]
};
const ANY_KIND = [
	"artist",
	"album",
	"track"
];
/** The kinds a name in this place may be of; null when no name is expected here. */ function kindsFor(run, tokens, matches) {
	const before = matchBefore(run, tokens, matches);
	const after = matches.find((match) => match.start === run.end);
	const marked = tokens.slice(run.start, run.end).some(({ quote }) => quote > 0) || isCapitalRun(run, tokens);
	const led = before === null ? void 0 : kindsIn(before, !marked && isMany(before, tokens) ? KINDS_AFTER_MANY : KINDS_AFTER);
	const followed = after === void 0 ? void 0 : kindsIn(after, isMany(after, tokens) ? KINDS_BEFORE : KINDS_BEFORE_ONE);
	if (led !== void 0 && before?.concepts.includes("show") === true && !marked) return followed ?? null;
	if (led !== void 0 && (followed === void 0 || !isVague(before))) return led;
	return followed ?? led ?? (marked || run.end - run.start === tokens.length ? ANY_KIND : null);
}
function isVague(match) {
	return match !== null && match.concepts.some((concept) => [
		"have",
		"show",
		"what_about",
		"buy",
		"recommend"
	].includes(concept));
}
function kindsIn(match, table) {
	return match.concepts.map((concept) => table[concept]).find((kinds) => kinds !== void 0);
}
function isCapitalRun(run, tokens) {
	return run.start > 0 && tokens[run.start]?.before !== "sentence" && tokens.slice(run.start, run.end).every(({ capital, word }) => capital || isFunctionWord(word));
}

export { kindsFor };