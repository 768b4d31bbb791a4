import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { placeWords } from "../../store/names/normalise-words.js";
import { plainText } from "./plain-text.js";

// dist/modules/agents/grounding/sentence-scan.js
const POSSESSIVE = /['’]s(?![\p{L}\p{N}])/giu;
const MARKS = /\p{M}+/gu;
/**
* A sentence while its claims are being read. Each finder takes the stretches it has read, so that a number inside a
* title is read as a part of the title only.
*/ var SentenceScan = class {
	constructor(sentence) {
		this.taken = [];
		this.text = plainText(sentence).normalize("NFC");
		this.folded = Array.from(this.text, foldCharacter).join("");
		this.words = placeWords(this.text.replace(POSSESSIVE, "  "));
	}
	isFree(start, end) {
		return this.taken.every((stretch) => end <= stretch.start || start >= stretch.end);
	}
	take(start, end) {
		this.taken.push({
			start,
			end
		});
	}
	/** Matches of a global pattern in the folded text that touch nothing taken; each is taken as it is given. */ *read(pattern) {
		for (const match of this.folded.matchAll(pattern)) {
			const end = match.index + match[0].length;
			if (!this.isFree(match.index, end)) continue;
			this.take(match.index, end);
			yield match;
		}
	}
	/** True when the character at this place is not a small letter: names begin so. */ beginsLikeName(place) {
		return !/\p{Ll}/u.test(this.text.charAt(place));
	}
};
function foldCharacter(character) {
	if (character === "’") return "'";
	const folded = character.normalize("NFD").replace(MARKS, "").toLowerCase();
	return folded.length === character.length ? folded : character;
}

export { SentenceScan };