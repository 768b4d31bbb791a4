import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { FUNCTION_WORDS } from "./function-words.js";
import { normaliseWords } from "./normalise-words.js";

// dist/modules/store/names/name-search.js
const MOST_MATCHES = 200;
/** Longer texts are read in this many words; people's messages end long before. */ const MOST_WORDS = 800;
/** Names are seldom misspelt over more words than this; longer stretches are only looked up as they stand. */ const MOST_MISSPELT_WORDS = 6;
/** What a part of a name gains when it belongs to one name of its kind, or to one with this share of the tracks. */ const ONLY_ONE = .15;
const MOST_TRACKS = .85;
/** The most that parts are worth: more than a main title when they are several words, less when they are one. */ const MOST_BY_PARTS = .92;
const MOST_BY_ONE_PART = .87;
const NEAR = .42;
/** Matches below this share too little with the text to be worth a thought. */ const LEAST_SCORE = .35;
/** One finished build of the names of a store: answers the questions of `NameIndex`. */ var NameSearch = class {
	constructor(parts) {
		this.parts = parts;
	}
	get size() {
		return this.parts.names.length;
	}
	/** See `NameIndex.findIn`. */ findIn(words, kinds) {
		const text = words.slice(0, MOST_WORDS);
		const wanted = wantedOf(kinds);
		const partial = alone(this.parts.partial.find(text, wanted).map((hit) => this.matchOf(hit, hit.start, hit.end)));
		return best([...this.wholeNames(text, wanted), ...partial.filter(({ score }) => score >= LEAST_SCORE)]);
	}
	/** See `NameIndex.exactly`. */ exactly(text, kinds) {
		const words = normaliseWords(text);
		const wanted = wantedOf(kinds);
		const found = this.parts.phrases.withLetters(words).filter(({ how }) => how !== "main").filter(({ name }) => wanted(this.nameOf(name).kind)).sort((one, other) => other.score - one.score);
		return [...new Set(found.map(({ name }) => this.nameOf(name)))];
	}
	/** See `NameIndex.nearest`. */ nearest(text, kinds, limit) {
		const words = normaliseWords(text).slice(0, MOST_WORDS);
		const total = this.weightOf(words);
		const near = this.findIn(words, kinds).map((match) => ({
			match,
			score: match.score * this.weightOf(words.slice(match.start, match.end)) / total
		})).filter(({ score }) => score >= NEAR).sort((one, other) => other.score - one.score || other.match.name.weight - one.match.name.weight);
		return [...new Set(near.map(({ match }) => match.name))].slice(0, limit);
	}
	/** See `NameIndex.withWords`. */ withWords(text, kinds) {
		const { vocabulary, names } = this.parts;
		const [fewest, ...others] = normaliseWords(text).map((word) => vocabulary.holdersOf(vocabulary.numberOf(word) ?? -1)).sort((one, other) => one.length - other.length);
		const sets = others.map((numbers) => new Set(numbers));
		return (fewest ?? []).filter((number) => sets.every((set) => set.has(number))).flatMap((number) => names[number] ?? []).filter(({ kind }) => kinds.includes(kind));
	}
	/** See `NameIndex.creditsOf`. */ creditsOf(composer) {
		return this.parts.credits.get(normaliseWords(composer).join(" ")) ?? [];
	}
	/** Every stretch of the text that is a whole name, as it stands, joined or split otherwise, or misspelt. */ wholeNames(words, wanted) {
		const matches = [];
		for (let start = 0; start < words.length; start += 1) {
			const last = Math.min(words.length, start + this.parts.phrases.longest + 1);
			for (let end = start + 1; end <= last; end += 1) matches.push(...this.wholeNamesAt(words, start, end, wanted));
		}
		return matches;
	}
	wholeNamesAt(words, start, end, wanted) {
		const stretch = words.slice(start, end);
		const { phrases } = this.parts;
		const hits = [...phrases.withLetters(stretch), ...this.withoutPossessive(stretch)];
		if (hits.length === 0 && this.mayBeMisspelt(stretch)) hits.push(...phrases.nearlyWithLetters(stretch));
		return hits.map((hit) => this.matchOf(hit, start, end)).filter(({ name }) => wanted(name.kind));
	}
	/**
	* Whether a look for misspellings is worth its time. A stretch of words the store knows that begins or ends with a
	* function word is a piece of a sentence more often than a name; a misspelling mostly makes a word nobody knows.
	*/ mayBeMisspelt(stretch) {
		if (stretch.length > MOST_MISSPELT_WORDS) return false;
		if (!FUNCTION_WORDS.has(stretch[0] ?? "") && !FUNCTION_WORDS.has(stretch.at(-1) ?? "")) return true;
		return stretch.some((word) => this.parts.vocabulary.numberOf(word) === void 0);
	}
	/** "queens albums" may be Queen's, "u2s" U2's: apostrophes are gone from normalised words. */ withoutPossessive(stretch) {
		const last = stretch.at(-1) ?? "";
		if (last.length < 3 || !last.endsWith("s")) return [];
		const bare = [...stretch.slice(0, -1), last.slice(0, -1)];
		return this.parts.phrases.withLetters(bare).map((hit) => ({
			...hit,
			how: "joined",
			score: hit.score * .94
		}));
	}
	matchOf(hit, start, end) {
		return {
			name: this.nameOf(hit.name),
			start,
			end,
			how: hit.how,
			score: hit.score
		};
	}
	nameOf(number) {
		const name = this.parts.names[number];
		if (name === void 0) throw new RangeError(`There is no name number ${number}`);
		return name;
	}
	/** How much the words of a text tell; words the store does not know tell as much as its rarest. */ weightOf(words) {
		const { vocabulary } = this.parts;
		const unknown = Math.log2(2 + this.size);
		return words.reduce((sum, word) => {
			const number = vocabulary.numberOf(word);
			return sum + (number === void 0 ? unknown : vocabulary.weightOf(number));
		}, 0);
	}
};
function wantedOf(kinds) {
	return kinds === void 0 ? () => true : (kind) => kinds.includes(kind);
}
/** Raises parts of names that most likely mean one name of their kind: no other shares them, or hardly any track. */ function alone(matches) {
	const shared = /* @__PURE__ */ new Map();
	const keyOf = ({ name, start, end }) => `${name.kind} ${start} ${end}`;
	for (const match of matches) if (match.how === "partial") shared.set(keyOf(match), (shared.get(keyOf(match)) ?? 0) + match.name.weight);
	const isAlone = (match) => match.how === "partial" && match.name.weight > 0 && match.name.weight >= MOST_TRACKS * (shared.get(keyOf(match)) ?? 0);
	return matches.map((match) => isAlone(match) ? {
		...match,
		score: Math.min(mostOf(match), match.score + ONLY_ONE)
	} : match);
}
function mostOf({ start, end }) {
	return end - start > 1 ? MOST_BY_PARTS : MOST_BY_ONE_PART;
}
/** Best first; of the readings of one name that overlap, only the best. */ function best(matches) {
	matches.sort((one, other) => other.score - one.score || other.end - other.start - (one.end - one.start) || other.name.weight - one.name.weight);
	const kept = [];
	const ofName = /* @__PURE__ */ new Map();
	for (const match of matches) {
		const same = ofName.get(match.name) ?? [];
		if (same.some(({ start, end }) => match.start < end && start < match.end)) continue;
		ofName.set(match.name, [...same, match]);
		if (kept.push(match) === MOST_MATCHES) break;
	}
	return kept;
}

export { NameSearch };