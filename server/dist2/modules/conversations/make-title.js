import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/conversations/make-title.js
/** Longest title, in characters. */ const TITLE_LENGTH = 200;
const MADE_TITLE_LENGTH = 60;
/** A title out of the first message: its first words, cut between words where that is possible. */ function makeTitle(message) {
	const text = message.replace(/\s+/g, " ").trim();
	const characters = [...text];
	if (characters.length <= MADE_TITLE_LENGTH) return text;
	const cut = characters.slice(0, MADE_TITLE_LENGTH).join("");
	const lastSpace = cut.lastIndexOf(" ");
	return `${lastSpace > MADE_TITLE_LENGTH / 2 ? cut.slice(0, lastSpace) : cut}…`;
}

export { TITLE_LENGTH, makeTitle };