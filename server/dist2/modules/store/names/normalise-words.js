import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/store/names/normalise-words.js
/** A word in normal form with the stretch of the original text it was read from (UTF-16 offsets, end exclusive). */ const APOSTROPHES = /['’‘‛ʼʻ`´′＇]/gu;
const INVISIBLE = /\p{Cf}|[\u034F\u115F\u1160\u3164\uFFA0\u{E0000}-\u{E0FFF}]/gu;
const MARKS = /\p{M}+/gu;
const WORD = /[\p{L}\p{N}]+/gu;
const AND = /[&＆]/gu;
/** Letters that Unicode does not take apart into a base letter and a mark. */ const PLAIN_LETTERS = {
	ß: "ss",
	æ: "ae",
	ø: "o",
	œ: "oe",
	đ: "d",
	ð: "d",
	ł: "l",
	þ: "th",
	ı: "i",
	ħ: "h",
	ŋ: "n"
};
const SPECIAL = /[ßæøœđðłþıħŋ]/gu;
/** Signs that performers write for a letter, only when letters stand around them. */ const DRESSED_LETTERS = [
	[/(?<=\p{L})\$(?=\p{L})/gu, "s"],
	[/(?<=\p{L})!(?=\p{L})/gu, "i"],
	[/(?<=\p{L})@(?=\p{L})/gu, "a"]
];
/**
* The words of a text in the form in which names are compared: compatibility forms unified, accents, marks, hidden
* characters and apostrophes gone, lower case, "&" read as "and", every other sign a border between words. Total: takes
* any string, broken surrogates included, in time linear in its length.
*/ function normaliseWords(text) {
	return fold(text).match(WORD) ?? [];
}
/** The words of `normaliseWords` with their places in the text, for readers that need what stands around a word. */ function placeWords(text) {
	return [...text.matchAll(/\S+/gu)].flatMap((piece) => placePiece(piece[0], piece.index));
}
/** Walks a piece without spaces and closes a word each time its folded letters are complete. */ function placePiece(piece, offset) {
	const plain = undress(piece);
	let position = 0;
	return normaliseWords(piece).map((word) => {
		const start = skipSigns(plain, position);
		position = endOfWord(plain, start, word.length);
		return {
			word,
			start: offset + start,
			end: offset + position
		};
	});
}
function skipSigns(piece, from) {
	let position = from;
	while (position < piece.length && lettersOf(characterAt(piece, position)) === 0) position += characterAt(piece, position).length;
	return position;
}
function endOfWord(piece, start, letters) {
	let position = start;
	let seen = 0;
	while (position < piece.length && seen < letters) {
		const character = characterAt(piece, position);
		seen += lettersOf(character);
		position += character.length;
	}
	return position;
}
function lettersOf(character) {
	return normaliseWords(character).join("").length;
}
function characterAt(text, position) {
	return String.fromCodePoint(text.codePointAt(position) ?? 32);
}
const PLAIN_TEXT = /^[\w\s.,:;?\-/()"#%*=<>[\]{}|~^\\]*$/;
function fold(text) {
	if (PLAIN_TEXT.test(text)) return text.toLowerCase().replaceAll("_", " ");
	return undress(text.replace(APOSTROPHES, "").replace(INVISIBLE, "")).normalize("NFKD").replace(MARKS, "").replace(APOSTROPHES, "").toLowerCase().normalize("NFKC").replace(MARKS, "").replace(SPECIAL, (letter) => PLAIN_LETTERS[letter] ?? letter).replace(AND, " and ");
}
function undress(text) {
	return DRESSED_LETTERS.reduce((plain, [sign, letter]) => plain.replace(sign, letter), text);
}

export { normaliseWords, placeWords };