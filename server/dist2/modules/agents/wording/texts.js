import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { LANGUAGES } from "../understanding/lexicon/concepts.js";

// dist/modules/agents/wording/texts.js
/** The language of ours that a BCP 47 tag means; English when it is none. */ function spokenLanguage(tag) {
	const base = tag.toLowerCase().split("-")[0];
	return LANGUAGES.find((language) => language === base) ?? "en";
}
/**
* The text of a key in a language, its places filled: `{artist}` becomes the value, `{total|album|albums}` the number
* with the word that goes with it.
*/ function say(texts, language, key, values = {}) {
	const spoken = spokenLanguage(language);
	const text = texts[spoken]?.[key];
	return fill(text ?? texts.en[key], text === void 0 ? "en" : spoken, values);
}
/** Fills the places of a text, with the plurals of the language. */ function fill(text, language, values) {
	return text.replace(/\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g, (_place, name, one, other) => {
		const value = values[name] ?? "";
		if (one === void 0 || other === void 0) return String(value);
		return `${numberText(Number(value), language)} ${isOne(Number(value), language) ? one : other}`;
	});
}
/** A whole number as the language writes it. */ function numberText(value, language) {
	return new Intl.NumberFormat(language === "en" ? "en-US" : language, { useGrouping: value > 9999 }).format(value);
}
function isOne(value, language) {
	return new Intl.PluralRules(language).select(value) === "one";
}
/** "A", "A and B", "A, B or C" in the language. */ function joined(parts, language, type = "conjunction") {
	return new Intl.ListFormat(language === "en" ? "en-GB" : language, { type }).format(parts);
}

export { fill, joined, numberText, say, spokenLanguage };