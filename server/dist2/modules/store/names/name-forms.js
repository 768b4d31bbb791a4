import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { FUNCTION_WORDS, isArticle } from "./function-words.js";
import { normaliseWords } from "./normalise-words.js";
import { numberOf } from "./word-pairs.js";

// dist/modules/store/names/name-forms.js
const SIGNS = /[([{:–—/&-]/u;
const SIDES = /\/|\s&\s/u;
const BRACKETED = /[([{][^)\]}]*[)\]}]?/gu;
const SUBTITLE = /(?::\s|\s[-–—/]\s).*$/u;
/**
* The forms in which people write a name: as it is, without its leading article, with "and" for "n" and the other way
* round, with figures for Roman numerals, without "and", without what stands in brackets or after a colon, one side of a genre such as "Hip Hop/Rap".
* Never empty for a name that has a letter or digit.
*/ function formsOf(name) {
	const words = normaliseWords(name.text);
	const bare = withoutArticle(words, name);
	return withoutRepeats([
		{
			words,
			how: "exact",
			score: 1
		},
		{
			words: bare,
			how: "exact",
			score: bare.every((word) => FUNCTION_WORDS.has(word)) ? .5 : .98
		},
		{
			words: words.map(asNumber),
			how: "exact",
			score: .97
		},
		...words.some(isAnd) ? formsOfAnd(words) : [],
		...SIGNS.test(name.text) ? shorterForms(name) : [],
		...name.kind === "composer" ? [{
			words: surname(words),
			how: "main",
			score: .8
		}] : []
	]);
}
/** "Led Zeppelin IV" is "Led Zeppelin 4" to many. */ function asNumber(word, index, words) {
	const isLastOfSeveral = index > 0 && index === words.length - 1;
	return index === 0 ? word : numberOf(word, isLastOfSeveral) ?? word;
}
function formsOfAnd(words) {
	return [
		{
			words: respelled(words, "n", "and"),
			how: "exact",
			score: .97
		},
		{
			words: respelled(words, "and", "n"),
			how: "exact",
			score: .97
		},
		{
			words: words.filter((word, index) => !(isInner(words, index) && isAnd(word))),
			how: "main",
			score: .93
		}
	];
}
function respelled(words, from, to) {
	return words.map((word, index) => isInner(words, index) && word === from ? to : word);
}
function shorterForms({ kind, text }) {
	const withoutBrackets = text.replace(BRACKETED, " ");
	const mainTitle = telling(normaliseWords(withoutBrackets.replace(SUBTITLE, "")));
	const sides = kind === "genre" ? text.split(SIDES).map(normaliseWords) : [];
	return [
		{
			words: normaliseWords(withoutBrackets),
			how: "main",
			score: .93
		},
		{
			words: mainTitle,
			how: "main",
			score: .88
		},
		...[...sides, ...sides.map((side) => respelled(side, "and", "n"))].map((words) => ({
			words,
			how: "main",
			score: .93
		}))
	];
}
function withoutArticle(words, name) {
	const [first, ...rest] = words;
	return first !== void 0 && isArticle(first, name.kind === "artist") ? rest : words;
}
function isInner(words, index) {
	return index > 0 && index < words.length - 1;
}
function isAnd(word) {
	return word === "and" || word === "n";
}
/** A composer of few names is called by the last of them. */ function surname(words) {
	const last = words.at(-1) ?? "";
	return words.length > 1 && words.length <= 4 && last.length >= 4 ? [last] : [];
}
/** A main title stands for the whole only when it tells something: two words, or a long one. */ function telling(words) {
	return words.length > 1 || (words[0]?.length ?? 0) > 5 ? words : [];
}
function withoutRepeats(forms) {
	const known = /* @__PURE__ */ new Map();
	for (const form of forms) {
		const key = form.words.join(" ");
		if (key !== "" && !known.has(key)) known.set(key, form);
	}
	return [...known.values()];
}

export { formsOf };