import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { DeletionIndex } from "./deletion-index.js";
import { FUNCTION_WORDS } from "./function-words.js";
import { canBeMisspelling } from "./word-pairs.js";
import { spellingDistance, toleratedEdits } from "./spelling-distance.js";

// dist/modules/store/names/phrase-index.js
const JOINED = .95;
const MISSPELT = .93;
/** Whole names by their words, by their letters without spaces, and by their letters but for one or two. */ var PhraseIndex = class {
	/** Files a name under one of its forms. Only before `seal`. */ add(name, form) {
		const compact = form.words.join("");
		const filed = {
			name,
			phrase: form.words.join(" "),
			compact,
			how: form.how,
			score: form.score
		};
		const number = this.forms.push(filed) - 1;
		this.longest = Math.max(this.longest, form.words.length);
		const same = this.byLetters.get(compact);
		if (same === void 0) {
			this.byLetters.set(compact, [number]);
			this.bySpelling.add(compact, number);
		} else same.push(number);
	}
	/** Afterwards the index answers. */ seal() {
		this.bySpelling.seal();
	}
	/** The names that are written with these letters, with these words or with others. */ withLetters(words) {
		const phrase = words.join(" ");
		return (this.byLetters.get(words.join("")) ?? []).flatMap((number) => this.fit(number, phrase, words));
	}
	/** The names whose letters nearly are these; none for words that name nothing. */ nearlyWithLetters(words, edits = toleratedEdits(lettersOf(words))) {
		if (edits === 0 || words.every((word) => FUNCTION_WORDS.has(word))) return [];
		const compact = words.join("");
		const hits = /* @__PURE__ */ new Map();
		this.bySpelling.forEachCandidate(compact, (number) => {
			for (const hit of this.nearHits(number, words, edits)) if ((hits.get(hit.name)?.score ?? 0) < hit.score) hits.set(hit.name, hit);
		});
		return [...hits.values()];
	}
	fit(number, phrase, words) {
		const form = this.forms[number];
		if (form === void 0) return [];
		if (form.phrase === phrase) return [{
			name: form.name,
			how: form.how,
			score: form.score
		}];
		if (words.every((word) => FUNCTION_WORDS.has(word))) return [];
		return [{
			name: form.name,
			how: "joined",
			score: JOINED * form.score
		}];
	}
	nearHits(number, words, edits) {
		const compact = words.join("");
		const filed = this.forms[number]?.compact ?? "";
		if (filed === compact || filed.length < 4) return [];
		const limit = Math.min(edits, toleratedEdits(filed.length));
		const distance = spellingDistance(compact, filed, limit);
		if (distance > limit) return [];
		const likeness = likenessOf(distance, Math.max(compact.length, filed.length));
		return (this.byLetters.get(filed) ?? []).flatMap((same) => this.misspelt(same, words, distance, likeness));
	}
	/** Words run together or torn apart are one slip already, so no more than one letter may be wrong besides. */ misspelt(number, words, distance, likeness) {
		const form = this.forms[number];
		if (form === void 0) return [];
		const formWords = form.phrase.split(" ");
		if (distance > 1 && formWords.length !== words.length) return [];
		if (!canBeMisspelling(words, formWords)) return [];
		return [{
			name: form.name,
			how: "misspelt",
			score: MISSPELT * form.score * likeness
		}];
	}
	constructor() {
		/** The most words a name has; longer stretches of a text need no look. */ this.longest = 0;
		this.forms = [];
		this.byLetters = /* @__PURE__ */ new Map();
		this.bySpelling = new DeletionIndex((letters) => letters < 4 ? 0 : 1);
	}
};
/** One edit makes another word of a short word more often than a misspelling, and is a slip in a long one. */ function likenessOf(distance, letters) {
	return 1 - (letters < 5 ? 1.4 : letters < 6 ? 1.15 : .8) * distance / letters;
}
function lettersOf(words) {
	return words.reduce((letters, word) => letters + word.length, 0);
}

export { PhraseIndex };