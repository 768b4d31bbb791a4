import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { isEverydayForm } from "../lexicon/common-words.js";

// dist/modules/agents/understanding/stages/persons.js
/** Verbs between which and "buy" somebody else stands: "what did Luis buy", "was hat Luis gekauft". */ const AUXILIARIES = /* @__PURE__ */ new Set([
	"did",
	"does",
	"has",
	"had",
	"is",
	"was",
	"hat",
	"a",
	"ha",
	"por"
]);
/** A first and a last name side by side that the store knows nothing of. */ function hasTwoNames({ tokens, unexplained }) {
	const isName = (position) => tokens[position]?.capital === true && unexplained.includes(tokens[position]?.word ?? "");
	return tokens.some((_, position) => isName(position) && isName(position + 1));
}
/** A name that is no performer we know, or an unknown word where somebody stands who did something. */ function namesPerson(reading) {
	if (hasPersonsName(reading) || hasTwoNames(reading) || namesOwner(reading)) return true;
	return reading.tokens.some(({ word }, position) => reading.unexplained.includes(word) && isAuxiliary(reading.tokens[position - 1]?.word ?? "", reading.language));
}
/** "How many people live in China?": the name is that of a place. */ function livesIn({ matches, names, tokens }) {
	return names.some(({ start }) => tokens[start - 1]?.word === "in" && matches.some(({ end, concepts }) => end === start && concepts.includes("contact")));
}
/** With a capital, as an owner, or right beside the orders: "a cat on the keyboard" next to receipts is nobody. */ function isLikePerson({ start, end }, { tokens, matches, language }) {
	if (tokens.slice(start, end).some(({ capital, possessive }) => capital || possessive)) return true;
	const led = matches.some((match) => match.end === start && match.concepts.some((concept) => concept === "of" || concept === "by"));
	const beside = matches.some((match) => match.start === end && match.concepts.includes("invoice"));
	return led || beside || isAuxiliary(tokens[start - 1]?.word ?? "", language);
}
/** "A" is an article in English, where others say "a acheté". */ function isAuxiliary(word, language) {
	return AUXILIARIES.has(word) && !(word === "a" && language === "en");
}
/** "Erika muster orders", "erika's orders", "the orders of erika": words that nobody knows say whose the orders are. */ function namesOwner({ tokens, matches, unexplained, language }) {
	const isUnknown = (position) => {
		const word = tokens[position]?.word ?? "";
		return unexplained.includes(word) && !isEverydayForm(word) && /^\p{L}+$/u.test(word);
	};
	return matches.some(({ start, end, concepts }) => {
		if (!concepts.includes("invoice")) return false;
		return isUnknown(start - 1) && (isUnknown(start - 2) || tokens[start - 1]?.possessive === true) || language === "en" && tokens[end]?.word === "of" && isUnknown(end + 1);
	});
}
/** Whether a request names somebody who is no performer we know, or one of the staff. */ function hasPersonsName(reading) {
	return reading.names.some((name) => {
		const { readings } = name;
		const foreign = readings.every(({ known, guessed }) => !known || guessed);
		return readings.some(({ kind }) => kind === "employee") || foreign && readings.some(({ kind }) => kind === "artist") && isLikePerson(name, reading);
	});
}

export { hasPersonsName, hasTwoNames, livesIn, namesPerson };