import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { formsOf } from "./name-forms.js";
import { NameSearch } from "./name-search.js";
import { normaliseWords } from "./normalise-words.js";
import { PartialSearch } from "./partial-search.js";
import { PhraseIndex } from "./phrase-index.js";
import { Vocabulary } from "./vocabulary.js";
import { placesOfNumbers } from "./word-pairs.js";
import { setImmediate } from "node:timers/promises";

// dist/modules/store/names/name-index-builder.js
/** Names filed before other work of the server gets its turn: about five milliseconds. */ const BATCH = 400;
/** Builds the search over all names in small steps, so that requests are answered meanwhile. */ async function buildNameSearch(names, credits) {
	const phrases = new PhraseIndex();
	const vocabulary = new Vocabulary();
	const worded = [];
	for (const [number, name] of names.entries()) {
		for (const form of formsOf(name)) phrases.add(number, form);
		const words = normaliseWords(name.text);
		worded.push({
			kind: name.kind,
			words: vocabulary.add(words, number),
			numbers: placesOfNumbers(words)
		});
		if (number % BATCH === 399) await setImmediate();
	}
	phrases.seal();
	await setImmediate();
	vocabulary.seal(names.length);
	return new NameSearch({
		names,
		phrases,
		vocabulary,
		partial: new PartialSearch(worded, vocabulary),
		credits
	});
}

export { buildNameSearch };