import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { DeletionIndex } from "./deletion-index.js";
import { FUNCTION_WORDS } from "./function-words.js";
import { spellingDistance, toleratedEdits } from "./spelling-distance.js";

// dist/modules/store/names/vocabulary.js
const FUNCTION_WORD_WEIGHT = 1.5;
const READINGS_BY_SPELLING = 16;
/** People use the same words again and again; what they may stand for is kept for this many. */ const REMEMBERED_WORDS = 4e3;
/** Short words resemble too many others to lead to a name by themselves. */ const SHORT = 4;
const QUALITY_OF_SHORT = .7;
/** Every word of the store's names with the names that hold it and how much it tells about them. */ var Vocabulary = class {
	/** Files the words of a name; the same word twice counts as one holder. Only before `seal`. */ add(words, name) {
		return words.map((word) => {
			const number = this.numbers.get(word) ?? this.learn(word);
			const holders = this.holders[number];
			if (holders !== void 0 && holders.at(-1) !== name) holders.push(name);
			return number;
		});
	}
	/** Weighs the words: the rarer among `names` names, the more a word tells. Afterwards the vocabulary answers. */ seal(names) {
		this.spellings.seal();
		this.weights = Float64Array.from(this.words, (word, number) => FUNCTION_WORDS.has(word) ? FUNCTION_WORD_WEIGHT : Math.log2(1 + names / Math.max(1, this.holdersOf(number).length)));
	}
	numberOf(word) {
		return this.numbers.get(word);
	}
	/** Numbers of the names that hold a word, rising. */ holdersOf(word) {
		return this.holders[word] ?? [];
	}
	weightOf(word) {
		return this.weights[word] ?? 0;
	}
	isFunctionWord(word) {
		return FUNCTION_WORDS.has(this.words[word] ?? "");
	}
	/** What a word of a message may stand for: itself, its singular or plural, words spelled nearly so; best first. */ readingsOf(word) {
		const known = this.remembered.get(word);
		if (known !== void 0) return known;
		const readings = this.findReadings(word);
		if (this.remembered.size >= REMEMBERED_WORDS) this.remembered.clear();
		this.remembered.set(word, readings);
		return readings;
	}
	findReadings(word) {
		const itself = this.numbers.get(word);
		const readings = /* @__PURE__ */ new Map();
		if (itself !== void 0) readings.set(itself, 1);
		for (const form of [word.endsWith("s") ? word.slice(0, -1) : "", `${word}s`]) {
			const number = this.numbers.get(form);
			if (number !== void 0 && form.length > 1) readings.set(number, .95);
		}
		if (!FUNCTION_WORDS.has(word)) this.addNearSpellings(word, itself !== void 0, readings);
		return [...readings].map(([number, quality]) => ({
			word: number,
			quality
		})).sort((one, other) => other.quality - one.quality);
	}
	learn(word) {
		const number = this.words.length;
		this.numbers.set(word, number);
		this.words.push(word);
		this.holders.push([]);
		this.spellings.add(word, number);
		return number;
	}
	/** A word the store knows is hardly a misspelling of another, so only one edit is looked for then. */ addNearSpellings(word, isKnown, readings) {
		const edits = Math.max(word.length === 3 ? 1 : 0, toleratedEdits(word.length));
		const limit = isKnown ? Math.min(edits, 1) : edits;
		if (limit === 0) return;
		const near = /* @__PURE__ */ new Map();
		this.spellings.forEachCandidate(word, (number) => {
			if (!readings.has(number) && !near.has(number)) near.set(number, this.likeness(word, number, limit));
		}, limit);
		const best = [...near].filter(([, quality]) => quality > 0).sort(([, one], [, other]) => other - one);
		for (const [number, quality] of best.slice(0, READINGS_BY_SPELLING)) readings.set(number, quality);
	}
	likeness(word, number, limit) {
		const other = this.words[number] ?? "";
		if (FUNCTION_WORDS.has(other)) return 0;
		const distance = spellingDistance(word, other, limit);
		if (distance > limit) return 0;
		const firstLetter = word[0] === other[0] ? 0 : .05;
		const likeness = 1 - .9 * distance / Math.max(word.length, other.length) - firstLetter;
		return word.length <= SHORT ? Math.min(likeness, QUALITY_OF_SHORT) : likeness;
	}
	constructor() {
		this.numbers = /* @__PURE__ */ new Map();
		this.words = [];
		this.holders = [];
		this.weights = /* @__PURE__ */ new Float64Array(0);
		this.remembered = /* @__PURE__ */ new Map();
		this.spellings = new DeletionIndex((letters) => letters < 3 ? 0 : letters < 6 ? 1 : 2);
	}
};

export { Vocabulary };