import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { spellingDistance, toleratedEdits } from "./spelling-distance.js";

// dist/modules/store/names/word-pairs.js
/** What Roman numerals of titles mean; a lone "i", "v" or "x" is a letter as often as a number. */ const ROMAN_NUMERALS = {
	ii: "2",
	iii: "3",
	iv: "4",
	vi: "6",
	vii: "7",
	viii: "8",
	ix: "9"
};
const AT_THE_END = {
	i: "1",
	v: "5",
	x: "10"
};
const NUMBER = /^\d+$/;
/** The number a word of a title stands for, `undefined` for a word that is none. */ function numberOf(word, isLastOfSeveral) {
	if (NUMBER.test(word)) return word;
	return ROMAN_NUMERALS[word] ?? (isLastOfSeveral ? AT_THE_END[word] : void 0);
}
/** Where the numbers stand among the words of a title. */ function placesOfNumbers(words) {
	return [...words.keys()].filter((place) => numberAt(words, place) !== void 0);
}
/**
* Whether one text can be a misspelling of the other word by word: no word may change altogether, and numbers, also
* Roman ones, must be the same. Texts of different word counts are compared by their numbers only.
*/ function canBeMisspelling(given, name) {
	if (numbersIn(given) !== numbersIn(name)) return false;
	if (given.length !== name.length) return true;
	return given.every((word, index) => isNear(word, name[index] ?? ""));
}
function numbersIn(words) {
	return placesOfNumbers(words).map((place) => numberAt(words, place)).join(" ");
}
function numberAt(words, place) {
	return numberOf(words[place] ?? "", place > 0 && place === words.length - 1);
}
function isNear(word, other) {
	if (numberOf(word, true) !== void 0 && numberOf(word, true) === numberOf(other, true)) return true;
	const tolerated = Math.max(1, toleratedEdits(Math.max(word.length, other.length)));
	return spellingDistance(word, other, tolerated) <= tolerated;
}

export { canBeMisspelling, numberOf, placesOfNumbers };