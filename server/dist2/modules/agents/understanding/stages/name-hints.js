import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { isFunctionWord } from "../lexicon/common-words.js";
import { isOneOf, isPlaceOf } from "./one-of-several.js";

// dist/modules/agents/understanding/stages/name-hints.js
/** Which kind wins when nothing around the name tells. */ const KIND_PRIOR = {
	artist: 1,
	genre: .98,
	album: .92,
	track: .88,
	playlist: .75,
	media_type: .7,
	composer: .6,
	employee: .5
};
const AFTER_ONE = {
	album: {
		album: 1.8,
		track: .7,
		artist: .8
	},
	song: {
		track: 1.8,
		album: .7,
		artist: .8
	},
	artist: {
		artist: 1.8,
		track: .5,
		album: .5
	},
	genre: { genre: 1.8 },
	playlist: { playlist: 1.8 },
	composer: { composer: 2.4 },
	compose: {
		track: 1.5,
		composer: 1.5
	},
	perform: {
		track: 1.4,
		album: 1.2,
		artist: .7
	},
	media_type: { media_type: 1.8 },
	employee: { employee: 1.6 },
	length: {
		track: 1.25,
		album: 1.15,
		artist: .6
	},
	price: {
		track: 1.25,
		album: 1.15,
		artist: .6
	},
	similar: { artist: 1.4 },
	version: { track: 1.4 },
	on: {
		album: 1.5,
		playlist: 1.4,
		media_type: 1.3
	},
	contain: {
		album: 1.5,
		playlist: 1.4
	}
};
const AFTER_MANY = {
	...AFTER_ONE,
	album: { artist: 1.2 },
	song: {
		artist: 1.2,
		genre: 1.2
	}
};
const BEFORE_ONE = {
	album: {
		album: 1.2,
		artist: 1.15
	},
	song: {
		track: 1.15,
		artist: 1.15,
		genre: 1.15
	},
	artist: {
		artist: 1.4,
		genre: 1.3
	},
	playlist: { playlist: 1.6 },
	music: {
		artist: 1.3,
		genre: 1.4
	},
	genre: { genre: 1.6 },
	media_type: { media_type: 1.6 }
};
const BEFORE_MANY = {
	...BEFORE_ONE,
	album: {
		artist: 1.5,
		genre: 1.2,
		album: .8
	},
	song: {
		artist: 1.5,
		genre: 1.5,
		track: .7
	}
};
/** "by" leads to who made something; its vaguer relatives (from, de, von) may lead to an album too. */ const CLEAR_BY = {
	artist: 1.6,
	composer: 1.2,
	album: .5,
	track: .4,
	genre: .6
};
const VAGUE_BY = {
	artist: 1.25,
	album: 1.1,
	genre: 1.1,
	playlist: 1.1
};
const CLEAR_BY_WORDS = /* @__PURE__ */ new Set([
	"by",
	"featuring",
	"feat",
	"performed by",
	"recorded by",
	"sung by",
	"made by",
	"played by",
	"par",
	"por",
	"gesungen von",
	"gespielt von"
]);
/** Raises and lowers the kinds of the name in a stretch by the shop words on both sides. */ function hintsFor(stretch, tokens, matches) {
	const before = matchBefore(stretch, tokens, matches);
	const after = matches.find((match) => match.start === stretch.end);
	const hints = [];
	if (before !== null && isOneOf(before, stretch, tokens, matches)) hints.push(HOLDER);
	else if (before !== null) hints.push(...byHints(before, tokens), ...hintsOf(before, tokens, AFTER_ONE, AFTER_MANY));
	if (after !== void 0) hints.push(...hintsOf(after, tokens, BEFORE_ONE, BEFORE_MANY));
	if (isPossessive(stretch, tokens)) hints.push({ artist: 1.5 });
	return hints;
}
/** The kind that the words before a name plainly want: "by X" an artist, "the album X" an album; null when they do not tell. */ function wantedKind(stretch, tokens, matches) {
	const before = matchBefore(stretch, tokens, matches);
	if (before === null) return null;
	const phrase = phraseOf(before, tokens);
	if (before.concepts.includes("by")) return CLEAR_BY_WORDS.has(phrase) ? "artist" : null;
	if (isMany(before, tokens) || isPlaceOf(before, stretch, tokens)) return null;
	const kind = [
		"album",
		"song",
		"artist"
	].find((concept) => before.concepts.includes(concept));
	return kind === void 0 || before.end - before.start > 1 ? null : kind === "song" ? "track" : kind;
}
/** "The tracks on X": several songs and a word for being on something lead to the name. */ function wantsHolder(stretch, tokens, matches) {
	const on = matches.find(({ end, concepts }) => end === stretch.start && concepts.includes("on"));
	const songs = on === void 0 ? void 0 : matches.find(({ end }) => end === on.start);
	return songs !== void 0 && songs.concepts.includes("song") && isMany(songs, tokens);
}
/** What has several songs, one of which is asked for. */ const HOLDER = {
	artist: 1.4,
	album: 1.4,
	playlist: 1.2,
	track: .5
};
/** The shop word before a stretch, looking over articles and "called". */ function matchBefore(stretch, tokens, matches) {
	let end = stretch.start;
	for (let steps = 0; steps < 4 && end > 0; steps += 1) {
		const match = matches.find((candidate) => candidate.end === end);
		if (match !== void 0 && !match.concepts.every((concept) => SKIPPED.some((skipped) => skipped === concept))) return match;
		if (match === void 0 && !isFunctionWord(tokens[end - 1]?.word ?? "")) return null;
		end = match?.start ?? end - 1;
	}
	return null;
}
/** Concepts that stand between a leading word and its name without changing what it leads to. */ const SKIPPED = [
	"called",
	"refer_one",
	"refer_many",
	"polite",
	"of"
];
/** "By" tells who made it only when it stands before the name. */ function byHints(match, tokens) {
	if (!match.concepts.includes("by")) return [];
	return [CLEAR_BY_WORDS.has(phraseOf(match, tokens)) ? CLEAR_BY : VAGUE_BY];
}
function hintsOf(match, tokens, one, many) {
	const table = isMany(match, tokens) ? many : one;
	return match.concepts.flatMap((concept) => {
		const hints = isTabled(concept, table) ? table[concept] : void 0;
		return hints === void 0 ? [] : [hints];
	});
}
function phraseOf(match, tokens) {
	return tokens.slice(match.start, match.end).map(({ word }) => word).join(" ");
}
/** "albums", "discography", "every record" are many; "the album" is one. */ function isMany(match, tokens) {
	const phrase = phraseOf(match, tokens);
	return [
		"every",
		"each",
		"all",
		"any",
		"cada",
		"todo",
		"chaque",
		"jede",
		"jedes"
	].includes(tokens[match.start - 1]?.word ?? "") || /(s|en|lieder|stucke|discogra\w+|diskogra\w+)$/.test(phrase) && !/(ss|us)$/.test(phrase);
}
function isTabled(concept, table) {
	return concept in table;
}
function isPossessive(stretch, tokens) {
	const last = tokens[stretch.end - 1];
	return last !== void 0 && last.quote === 0 && last.possessive;
}

export { KIND_PRIOR, hintsFor, isMany, matchBefore, wantedKind, wantsHolder };