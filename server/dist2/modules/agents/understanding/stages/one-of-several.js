import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ordinalOf } from "../lexicon/numerals.js";

// dist/modules/agents/understanding/stages/one-of-several.js
/** "The longest song of Load", "the last track of Load": the name is that of who or what has several songs. */ function isOneOf(before, stretch, tokens, matches) {
	if (!before.concepts.includes("song") || before.end >= stretch.start) return false;
	return matches.some(({ end, concepts }) => end === before.start && concepts.some((concept) => RANKS.has(concept))) || isPlaceOf(before, stretch, tokens);
}
const RANKS = /* @__PURE__ */ new Set([
	"longest",
	"shortest",
	"cheapest",
	"dearest",
	"popular",
	"newest",
	"oldest"
]);
/** "The second song of Load": the name is that of what holds the song. */ function isPlaceOf({ start, end, concepts }, stretch, tokens) {
	const place = tokens[start - 1]?.word ?? "";
	return concepts.includes("song") && end < stretch.start && (ordinalOf(place) !== null || ENDS.has(place));
}
/** The last or first of several, in words that are no ordinals. */ const ENDS = new Set("last final closing opening ultima ultimo derniere dernier letzte letzter letztes letzten fecha abre".split(" "));

export { isOneOf, isPlaceOf };