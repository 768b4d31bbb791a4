import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/agents/understanding/stages/mend-articles.js
/** Slips of the finger in "the". */ const SLIPS = /* @__PURE__ */ new Set([
	"teh",
	"hte",
	"thee",
	"thw",
	"tehe",
	"tge",
	"rhe",
	"hte",
	"tje",
	"teg"
]);
/** A letter of "the" struck twice. */ const STUTTER = /^(?:t{2,}he|th{2,}e|the{2,})$/;
/** Most words that are looked at behind an article. */ const LONGEST = 4;
/** Reads a misspelt article before a name of the store as the article: "Teh Doors". */ function mendArticles(tokens, index) {
	return tokens.map((token, position) => (SLIPS.has(token.word) || STUTTER.test(token.word)) && token.quote === 0 && leadsToName(position, tokens, index) ? {
		...token,
		word: "the"
	} : token);
}
function leadsToName(position, tokens, index) {
	const words = tokens.slice(position + 1, position + 1 + LONGEST).map(({ word }) => word);
	return !(index.exactly([tokens[position]?.word ?? "", ...words.slice(0, 1)].join(" ")).length > 0) && words.some((_, place) => index.exactly(words.slice(0, place + 1).join(" "), [
		"artist",
		"album",
		"track"
	]).length > 0);
}

export { mendArticles };