import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/agents/grounding/claims/said-names.js
/**
* True when these words stand one after the other in the question or an allowed name, or are the whole of a name that a
* tool was called with or had near.
*/ function isSaid(words, facts) {
	const whole = facts.results.flatMap(({ given, near }) => [...given, ...near]);
	return words.length > 0 && (facts.said.some((text) => holdsInOrder(text, words)) || whole.some((name) => isSameName(name, words)));
}
/** True when `words` stand in `text` without another word between them. */ function holdsInOrder(text, words) {
	return text.some((_, start) => words.every((word, index) => text[start + index] === word));
}
function isSameName(name, words) {
	return [name, name[0] === "the" ? name.slice(1) : name].some((form) => form.length === words.length && holdsInOrder(form, words));
}

export { holdsInOrder, isSaid };