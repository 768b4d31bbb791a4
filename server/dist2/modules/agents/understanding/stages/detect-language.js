import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { LANGUAGES } from "../lexicon/concepts.js";
import { WORDS } from "../lexicon/lexicon.js";
import { loneWordsOf, wordsOf } from "../lexicon/phrases.js";

// dist/modules/agents/understanding/stages/detect-language.js
const FUNCTION_WORDS = new Map(LANGUAGES.map((language) => [language, wordsOf(WORDS[language].functionWords)]));
const SHOP_LISTS = new Map(LANGUAGES.map((language) => [language, Object.values(WORDS[language].concepts).join(",")]));
/** The words that say something of the shop alone, and those that do so with others. */ const LONE_SHOP_WORDS = new Map([...SHOP_LISTS].map(([language, list]) => [language, loneWordsOf(list)]));
const SHOP_WORDS = new Map([...SHOP_LISTS].map(([language, list]) => [language, wordsOf(list)]));
/** Letters that speak for one language. */ const LETTERS = [
	[/[ñ¿¡]/iu, "es"],
	[/[ãõ]/iu, "pt"],
	[/[ßäöü]/iu, "de"],
	[/[èêœ]/iu, "fr"]
];
/** How far another language must lead English, so that one foreign title does not turn an English question. */ const LEAD = .4;
/**
* The language a message is written in. Words with a capital count little, since they are mostly names. When the message
* does not tell, the languages of `fallbacks` (said earlier, then preferred) decide, then English.
*/ function detectLanguage(text, tokens, fallbacks) {
	const scores = LANGUAGES.filter((language) => isEvident(language, text, tokens)).map((language) => [language, scoreOf(language, text, tokens)]);
	const [first, second] = scores.sort(([, one], [, other]) => other - one);
	if (first === void 0 || first[1] <= 0) return firstKnown(fallbacks);
	if (first[1] - (second?.[1] ?? 0) > LEAD) return first[0];
	const close = scores.filter(([, score]) => first[1] - score <= LEAD).map(([language]) => language);
	return fallbacks.find((language) => language !== null && close.includes(language)) ?? (close.includes("en") ? "en" : first[0]);
}
/** Of all words in small letters, the share that a language must know before the talk turns to it. */ const LEAST_SHARE = .25;
/**
* Whether there is real evidence that a message is in a language other than English: two different words of it of which one
* is a shop word, three function words, its own letters beside one word of it, or one shop word that no other language has.
* A word alone that several languages share, a title in it or a line of nonsense turn nothing.
*/ function isEvident(language, text, tokens) {
	if (language === "en") return true;
	const words = [...new Set(tokens.filter(({ quote }) => quote === 0).map(({ word }) => word))];
	const small = tokens.filter(({ capital, quote }, position) => quote === 0 && (!capital || position === 0)).length;
	const shop = words.filter((word) => SHOP_WORDS.get(language)?.has(word) === true && !isShared(word));
	const known = words.filter((word) => shop.includes(word) || FUNCTION_WORDS.get(language)?.has(word) === true);
	if (known.length < small * LEAST_SHARE && known.length < 4) return false;
	if (shop.some((word) => isOnlyIn(language, word))) return true;
	if (tokens.length === 1) return false;
	if (tokens.length <= SHORT && words.some((word) => isForeign(language, word))) return true;
	return shop.length > 0 && known.length > 1 || known.length > 2 || known.length > 0 && hasLetters(language, text);
}
/** A function word of two languages or more tells of none. */ function isShared(word) {
	return LANGUAGES.filter((language) => FUNCTION_WORDS.get(language)?.has(word) === true).length > 1;
}
/** A whole phrase of one language that no other uses. */ function isOnlyIn(language, word) {
	const others = LANGUAGES.filter((other) => other !== language);
	if (LONE_SHOP_WORDS.get(language)?.has(word) !== true || word.length < 3) return false;
	return others.every((other) => SHOP_WORDS.get(other)?.has(word) !== true && FUNCTION_WORDS.get(other)?.has(word) !== true);
}
/** A message of so few words tells its language by one shop word that is not English ("factura 382"). */ const SHORT = 3;
function isEnglish(word) {
	return SHOP_WORDS.get("en")?.has(word) === true || FUNCTION_WORDS.get("en")?.has(word) === true;
}
function isForeign(language, word) {
	return !isEnglish(word) && word.length > 3 && LONE_SHOP_WORDS.get(language)?.has(word) === true;
}
function hasLetters(language, text) {
	return LETTERS.some(([pattern, owner]) => owner === language && pattern.test(unnamed(text)));
}
function firstKnown(fallbacks) {
	return fallbacks.find((language) => language !== null) ?? "en";
}
function scoreOf(language, text, tokens) {
	const words = tokens.filter(({ quote }) => quote === 0);
	return words.reduce((score, token, position) => {
		return score + (isInsideName(words, position) ? IN_NAME : 1) * wordScore(language, token, position);
	}, 0) + (hasLetters(language, text) ? .5 : 0);
}
/** What a small word between two capitals tells of the language: "Academy of St. Martin in the Fields". */ const IN_NAME = .3;
function isInsideName(words, position) {
	if (words[position]?.capital !== false) return false;
	return [1, 2].some((step) => position - step > 0 && words[position - step]?.capital === true) && [1, 2].some((step) => words[position + step]?.capital === true);
}
function wordScore(language, token, position) {
	const factor = token.capital && position > 0 ? .3 : 1;
	return (FUNCTION_WORDS.get(language)?.has(token.word) === true ? 1 : SHOP_WORDS.get(language)?.has(token.word) === true ? .7 : 0) * factor;
}
/** The text without its capitalised words, whose letters tell of names and not of the language. */ function unnamed(text) {
	return text.replace(/(?<!^)\p{Lu}\p{L}+/gu, "");
}
/** The known language of a BCP 47 tag such as `pt-BR`; null when it is none of ours. */ function languageOf(tag) {
	const base = tag?.toLowerCase().split("-")[0];
	return LANGUAGES.find((language) => language === base) ?? null;
}

export { detectLanguage, languageOf };