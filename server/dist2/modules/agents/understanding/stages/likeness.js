import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { C as require_fastest_levenshtein } from "../../../../chunks/packages-CEiAl99H.js";
import { normaliseWords } from "../../../store/names/normalise-words.js";

// dist/modules/agents/understanding/stages/likeness.js
var import_fastest_levenshtein = require_fastest_levenshtein();
/** The share of letters that two names have in common from which one is taken for a slip in the other. */ const ALIKE = .78;
/** Whether a text is so like a name that it is taken for a slip in it. */ function isAlike(words, name) {
	return likeness(words, name) >= ALIKE;
}
/** The share of letters that a text and a name have in common, 0..1; a leading article does not count. */ function likeness(words, name) {
	const [one, other] = [plainName(words), plainName(name)];
	return 1 - (0, import_fastest_levenshtein.distance)(one, other) / Math.max(one.length, other.length, 1);
}
function plainName(text) {
	return normaliseWords(text).join(" ").replace(/^(the|a|los|las|el|la|os|as|die|der|das|les|le) /, "");
}

export { isAlike, likeness };