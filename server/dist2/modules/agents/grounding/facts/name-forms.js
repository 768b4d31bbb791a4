import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { normaliseWords } from "../../../store/names/normalise-words.js";

// dist/modules/agents/grounding/facts/name-forms.js
const POSSESSIVE = /['’]s(?![\p{L}\p{N}])/giu;
const ADDITION = /\s*[([][^)\]]*[)\]]\s*$/u;
const ARTICLE = /^(?:the|a|an|el|la|los|las|o|os|as|le|les|der|die|das)\s+/iu;
const SEVERAL = /\s*[,;/&]\s*/u;
const VALUE_ONLY = /^[\d.,:\s-]*$|^\d{4}-\d{2}-\d{2}/;
const FIGURES_ONLY_TITLE = /^\d{3,}$/;
const PERSON = /employee|representative|customer|composer|first|last|support|contact|^name$/;
/** The folded words of a name; a possessive ending is no part of it. */ function wordsOfName(text) {
	return normaliseWords(text.replace(POSSESSIVE, ""));
}
/**
* The ways in which the names of a row may be written: whole; without an addition in brackets; with or without an
* article; one of several people; a person by a part of the name; first and last name that stand in two columns.
*/ function formsOf(row, rowNumber) {
	const named = Object.entries(row).flatMap(([column, value]) => typeof value === "string" && isName(column, value) ? [{
		column,
		value
	}] : []);
	return named.flatMap(({ column, value }, index) => {
		const next = named[index + 1];
		const joined = next !== void 0 && PERSON.test(column) ? [`${value} ${next.value}`] : [];
		const written = [
			value,
			...otherForms(column, value),
			...parts(column, value),
			...joined
		];
		return [...new Set(written)].map((form) => ({
			row: rowNumber,
			column,
			words: wordsOfName(form)
		})).filter((name) => name.words.length > 0);
	});
}
function otherForms(column, value) {
	const bare = value.replace(ADDITION, "");
	return [
		bare,
		bare.replace(ARTICLE, ""),
		...PERSON.test(column) ? [] : [`the ${bare}`]
	];
}
function parts(column, value) {
	if (!PERSON.test(column)) return [];
	const people = value.split(SEVERAL);
	const words = /composer/.test(column) ? [] : people.flatMap((person) => person.split(/\s+/));
	return [...people, ...words.filter((word) => /^\p{Lu}/u.test(word))];
}
/** Figures alone are a name only as a title ("1984"). */ function isName(column, value) {
	return !VALUE_ONLY.test(value) || FIGURES_ONLY_TITLE.test(value) && /name|title/.test(column);
}

export { formsOf, wordsOfName };