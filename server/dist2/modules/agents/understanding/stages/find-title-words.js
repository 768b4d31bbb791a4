import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { isFunctionWord } from "../lexicon/common-words.js";

// dist/modules/agents/understanding/stages/find-title-words.js
const FRAMES = /* @__PURE__ */ new Set([
	"mention",
	"mentions",
	"mentioning",
	"using",
	"about",
	"with",
	"have",
	"has",
	"having",
	"containing",
	"contain",
	"contains",
	"include",
	"includes",
	"including",
	"that",
	"con",
	"com",
	"avec",
	"mit",
	"the",
	"word",
	"words",
	"la",
	"palabra",
	"palavra",
	"a",
	"le",
	"mot",
	"wort",
	"dem",
	"das",
	"el",
	"o",
	"que",
	"tienen",
	"tem",
	"contienen",
	"qui",
	"ont",
	"dont",
	"die",
	"der",
	"den",
	"there",
	"is",
	"are"
]);
/**
* Reads "songs with love in the title" and "titles containing love": the words before a phrase that ends in "title", else
* those after it. They are words to look for, whatever names they may be as well.
*/ function findTitleWords(tokens, matches) {
	const match = matches.find(({ concepts }) => concepts.includes("title"));
	if (match === void 0) return null;
	const stretch = isBehind(match, tokens) ? before(match, tokens, matches) : after(match, tokens);
	if (stretch.end <= stretch.start) return null;
	return {
		...stretch,
		words: tokens.slice(stretch.start, stretch.end).map(({ word }) => word).join(" ")
	};
}
/** "in the title", "en el título": the words stand before it. */ function isBehind(match, tokens) {
	return [
		"in",
		"en",
		"no",
		"dans",
		"im"
	].includes(tokens[match.start]?.word ?? "");
}
function before(match, tokens, matches) {
	const quoted = tokens.slice(0, match.start).findLastIndex(({ quote }) => quote > 0);
	let end = match.start;
	if (quoted >= 0) end = quoted + 1;
	while (quoted < 0 && end > 1 && PLACES.has(tokens[end - 1]?.word ?? "")) end -= 1;
	let start = end;
	while (start > 0 && !FRAMES.has(tokens[start - 1]?.word ?? "") && !isShopWord(start - 1, matches)) start -= 1;
	return {
		start,
		end
	};
}
/** "Azul somewhere in the title": where in it, and no word to look for. */ const PLACES = new Set("somewhere anywhere appearing appears occurring occurs present included".split(" "));
function isShopWord(position, matches) {
	return matches.some(({ start, end, concepts }) => start <= position && position < end && concepts.some((concept) => [
		"song",
		"album",
		"artist",
		"have",
		"show"
	].includes(concept)));
}
function after(match, tokens) {
	let start = match.end;
	while (FRAMES.has(tokens[start]?.word ?? "") && start < tokens.length - 1) start += 1;
	let end = start;
	while (end < tokens.length && (end === start || tokens[end]?.before === "space") && !(end > start && isFunctionWord(tokens[end]?.word ?? "") && tokens[end]?.quote === 0)) end += 1;
	return {
		start,
		end
	};
}

export { findTitleWords };