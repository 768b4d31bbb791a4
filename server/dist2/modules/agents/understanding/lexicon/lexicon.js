import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { CONTENT_CONCEPTS, FRAME_CONCEPTS } from "./concepts.js";
import { ENGLISH } from "./en.js";
import { ENGLISH_PHRASES } from "./en-phrases.js";
import { FRENCH } from "./fr.js";
import { GERMAN } from "./de.js";
import { PORTUGUESE } from "./pt.js";
import { PhraseTree } from "./phrase-tree.js";
import { loneWordsOf, patternsOf, phrasesOf, wordsOf } from "./phrases.js";
import { SPANISH } from "./es.js";

// dist/modules/agents/understanding/lexicon/lexicon.js
/** The words of two lists, concept by concept. */ function joined(words, phrases) {
	const further = Object.entries(phrases).map(([concept, list]) => [concept, [Object.entries(words).find(([name]) => name === concept)?.[1], list].filter(isPresent).join(", ")]);
	return {
		...words,
		...Object.fromEntries(further)
	};
}
/** The words of each language. */ const WORDS = {
	en: {
		...ENGLISH,
		concepts: joined(ENGLISH.concepts, ENGLISH_PHRASES)
	},
	es: SPANISH,
	pt: PORTUGUESE,
	fr: FRENCH,
	de: GERMAN
};
const CONCEPT_BY_NAME = new Map([...CONTENT_CONCEPTS, ...FRAME_CONCEPTS].map((concept) => [concept, concept]));
const POINTERS = [
	"newest",
	"refer_one",
	"refer_many",
	"before_that",
	"after_that",
	"oldest",
	"largest",
	"smallest",
	"longest",
	"shortest"
];
/** What one does oneself. */ const DEEDS = ["buy", "spend"];
const THINGS = [
	"album",
	"song",
	"artist",
	"invoice",
	"playlist",
	"genre"
];
/** The phrases of one language: finds shop words in a text, the longest first. */ var Lexicon = class {
	constructor(words) {
		this.tree = new PhraseTree();
		this.vocabulary = /* @__PURE__ */ new Set();
		this.nounsOf = /* @__PURE__ */ new Map();
		this.corrections = /* @__PURE__ */ new Map();
		for (const [meaning, list] of Object.entries(words)) {
			for (const word of wordsOf(list ?? "")) this.vocabulary.add(word);
			for (const pattern of patternsOf(list ?? "")) this.tree.add(pattern, toMeaning(meaning));
		}
		for (const pointer of POINTERS) this.tellWhatIsPointedAt(pointer, words);
		for (const deed of DEEDS) this.tellWhoseDeed(deed, words);
		for (const word of this.vocabulary) this.addCorrections(word);
	}
	has(word) {
		return this.vocabulary.has(word);
	}
	/** The word of the lexicon that a misspelt long word was meant to be, or the word itself; its first and last letter are trusted. */ correct(word) {
		if (this.vocabulary.has(word) || word.length < 5) return word;
		return [word, ...deletionsOf(word)].map((deletion) => this.corrections.get(deletion)).filter(isPresent).find((candidate) => candidate.at(0) === word.at(0) && candidate.at(-1) === word.at(-1)) ?? word;
	}
	/** Matches from left to right, each the longest that begins at its word; words inside a match begin none. */ findIn(words) {
		const matches = [];
		for (let start = 0; start < words.length;) {
			const match = this.longestAt(words, start);
			if (match !== null) matches.push(match);
			start = match?.end ?? start + 1;
		}
		return matches;
	}
	longestAt(words, start) {
		let state = this.tree.root;
		let found = null;
		for (let end = start; state !== null; end += 1) {
			if (state.meanings.length > 0) found = {
				start,
				end,
				concepts: state.meanings
			};
			state = this.tree.after(state, words[end] ?? "");
		}
		return found;
	}
	/** "The song" points back and also says that it is a song; "first order" is about an order. */ tellWhatIsPointedAt(pointer, words) {
		for (const phrase of phrasesOf(words[pointer] ?? "")) {
			const parts = phrase.split(" ");
			const kind = THINGS.find((thing) => parts.length > 1 && parts.some((part) => this.nouns(words, thing).has(part)));
			if (kind !== void 0) this.alsoMeans(phrase, kind);
		}
	}
	/** "Did I get" says who got it, though the phrase hides the "I". */ tellWhoseDeed(deed, words) {
		const selves = this.nouns(words, "first_person");
		for (const phrase of phrasesOf(words[deed] ?? "")) if (phrase.includes(" ") && phrase.split(" ").some((word) => selves.has(word))) this.alsoMeans(phrase, "first_person");
	}
	alsoMeans(phrase, meaning) {
		for (const pattern of patternsOf(phrase)) this.tree.add(pattern, meaning);
	}
	nouns(words, thing) {
		const known = this.nounsOf.get(thing) ?? loneWordsOf(words[thing] ?? "");
		this.nounsOf.set(thing, known);
		return known;
	}
	addCorrections(word) {
		if (word.length < 5) return;
		for (const deletion of deletionsOf(word)) if (!this.vocabulary.has(deletion)) this.corrections.set(deletion, word);
	}
};
/** The word with each one letter left out; two words one slip apart share one of these. */ function deletionsOf(word) {
	return Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1));
}
function isPresent(word) {
	return word !== void 0;
}
function toMeaning(name) {
	return isCue(name) ? name : asConcept(name);
}
function isCue(name) {
	return name.startsWith("cue:");
}
function asConcept(name) {
	const concept = CONCEPT_BY_NAME.get(name);
	if (concept === void 0) throw new TypeError(`The lexicon knows no concept "${name}".`);
	return concept;
}

export { Lexicon, WORDS };