import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/agents/understanding/lexicon/phrase-tree.js
/**
* Patterns of phrases, walked word by word. The many phrases of one pattern are never written out: the states between words
* are made when a text first comes there and are then kept (a determinisation on demand; Aho, Sethi and Ullman, Compilers, 3.7).
*/ var PhraseTree = class {
	add(pattern, meaning) {
		let open = [this.first];
		for (const [position, { choices, optional }] of pattern.entries()) {
			const after = {
				next: /* @__PURE__ */ new Map(),
				meaning: null
			};
			for (const words of choices) for (const place of open) lead(place, words, after);
			if (pattern.slice(position + 1).every((step) => step.optional)) after.meaning = meaning;
			open = optional ? [...open, after] : [after];
		}
		this.root.next.clear();
	}
	/** The state after one more word; null when no phrase goes on with it. */ after(state, word) {
		const known = state.next.get(word);
		if (known !== void 0) return known;
		const places = state.places.flatMap(({ next }) => next.get(word) ?? []);
		if (places.length === 0) return null;
		const meanings = places.flatMap(({ meaning }) => meaning === null ? [] : [meaning]);
		const made = {
			places,
			meanings: [...new Set(meanings)],
			next: /* @__PURE__ */ new Map()
		};
		state.next.set(word, made);
		return made;
	}
	constructor() {
		this.first = {
			next: /* @__PURE__ */ new Map(),
			meaning: null
		};
		this.root = {
			places: [this.first],
			meanings: [],
			next: /* @__PURE__ */ new Map()
		};
	}
};
/** Makes the words lead from one place to another, through places of their own when they are several. */ function lead(from, words, to) {
	let place = from;
	for (const [position, word] of words.entries()) {
		const next = position === words.length - 1 ? to : {
			next: /* @__PURE__ */ new Map(),
			meaning: null
		};
		const known = place.next.get(word);
		if (known === void 0) place.next.set(word, [next]);
		else known.push(next);
		place = next;
	}
}

export { PhraseTree };