import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { FUNCTION_WORDS } from "./function-words.js";
import { normaliseWords } from "./normalise-words.js";

// dist/modules/store/names/composer-credits.js
const BETWEEN_COMPOSERS = /\s*(?:[/,;&|]|\band\b|\s-\s)\s*/iu;
const ADDITIONS = /* @__PURE__ */ new Set([
	"jr",
	"sr",
	"ii",
	"iii",
	"inc",
	"trad",
	"arr",
	"n",
	"etc",
	"others"
]);
/**
* The people named in a credit such as "Angus Young, Malcolm Young & Brian Johnson"; the credit itself comes first.
* Single short words are left out: they are initials, additions or one side of a name such as "AC/DC".
*/ function composersOf(credit) {
	const whole = credit.trim();
	const parts = whole.split(BETWEEN_COMPOSERS).map((part) => part.trim());
	return [.../* @__PURE__ */ new Set([whole, ...parts.filter(isComposer)])];
}
/** Finds for every composer the credits in which the name occurs, by the words of the name joined by blanks. */ function creditsByComposer(credits) {
	const found = /* @__PURE__ */ new Map();
	for (const credit of credits) {
		const keys = new Set(composersOf(credit).map((composer) => normaliseWords(composer).join(" ")));
		for (const key of keys) found.set(key, [...found.get(key) ?? [], credit]);
	}
	for (const credit of credits) {
		const known = found.get(turnedRound(credit) ?? "");
		if (known?.includes(credit) === false) known.push(credit);
	}
	return found;
}
/** "Mercury, Freddie" is Freddie Mercury where other credits name him; else it is two people. Null for any other credit. */ function turnedRound(credit) {
	const parts = credit.split(",").map((part) => normaliseWords(part));
	const [last, first] = parts;
	if (parts.length !== 2 || last?.length !== 1 || first?.length !== 1) return null;
	return [...first, ...last].join(" ");
}
function isComposer(part) {
	const words = normaliseWords(part).filter((word) => !ADDITIONS.has(word) && !FUNCTION_WORDS.has(word));
	return words.length > 1 || (words[0]?.length ?? 0) > 3;
}

export { composersOf, creditsByComposer };