import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { holdsInOrder } from "./claims/said-names.js";
import { wordsOfName } from "./facts/name-forms.js";

// dist/modules/agents/grounding/availability.js
/** The results a sentence is about by the names in it; all of them when its names belong to none. */ function scopeOf(names, facts) {
	const about = facts.results.filter((result) => names.some((name) => belongsTo(name, result)));
	return about.length > 0 ? about : facts.results;
}
/** Whether "there is none" is true: something the sentence is about was looked for and not found. */ function mayDeny(names, facts) {
	return scopeOf(names, facts).some(({ total }) => total === 0);
}
/**
* The names a sentence speaks of as if they were there although the tools, asked for them, found nothing. The nearest
* names that were offered instead do exist.
*/ function findUnfounded(names, facts) {
	return names.filter((name) => {
		if (!name.stands || name.places.length > 0 || isNear(name, facts)) return false;
		const about = facts.results.filter((result) => belongsTo(name, result));
		const looked = about.length > 0 ? about : facts.results;
		return looked.length > 0 && looked.every(({ total }) => total === 0);
	});
}
function belongsTo(name, result) {
	const words = wordsOfName(name.text);
	return name.places.some(({ row }) => row >= result.firstRow && row < result.endRow) || result.given.some((given) => holdsInOrder(given, words) || holdsInOrder(words, given));
}
function isNear(name, facts) {
	const words = wordsOfName(name.text);
	return facts.results.some(({ near }) => near.some((text) => holdsInOrder(text, words)));
}

export { findUnfounded, mayDeny, scopeOf };