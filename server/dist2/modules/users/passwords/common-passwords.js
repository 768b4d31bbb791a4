import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { H as require_dist } from "../../../chunks/packages-CEiAl99H.js";

// dist/modules/users/passwords/common-passwords.js
var import_dist = require_dist();
/** How many of the most used passwords are refused: more than the 3,000 that guidance asks for. */ const RANKS = 1e4;
const LONGEST_REPETITION = 20;
const common = new Set(import_dist.dictionary["passwords-common"].slice(0, RANKS).map((password) => String(password).toLowerCase()));
const DECORATION = /^[^\p{L}]+|[^\p{L}]+$/gu;
/**
* Whether a password is one that attackers try first: on the list whatever its case, a listed word with digits or marks
* around it, or one short piece over and over.
*/ function isCommonPassword(password) {
	const folded = password.toLowerCase();
	return common.has(folded) || isDecoratedWord(folded) || isRepetition(folded) || isSequence(folded);
}
/** One short piece over and over, as long as there are few enough of them to try. */ function isRepetition(folded) {
	return folded.length <= LONGEST_REPETITION && /^(.{1,4}?)\1+$/u.test(folded);
}
function isDecoratedWord(folded) {
	const core = folded.replace(DECORATION, "");
	const added = folded.length - core.length;
	return core.length >= 5 && added > 0 && added <= 4 && common.has(core);
}
/** Runs such as `12345678` or `hgfedcba`. */ function isSequence(folded) {
	const points = [...folded].map((character) => character.codePointAt(0) ?? 0);
	const steps = points.slice(1).map((point, index) => point - (points[index] ?? 0));
	const [first] = steps;
	return (first === 1 || first === -1) && steps.every((step) => step === first);
}

export { isCommonPassword };