import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/agents/music-catalog/intents/ranked.js
/** The shop words that ask for a list in an order, with the order. */ const RANKS = [
	["longest", "longest"],
	["shortest", "shortest"],
	["cheapest", "cheapest"],
	["dearest", "dearest"],
	["most_songs", "most_tracks"],
	["fewest_songs", "fewest_tracks"],
	["most_albums", "most_albums"],
	["popular", "most_popular"]
];
/** The concepts that rank songs and albums. */ const RANKING = [
	"longest",
	"shortest",
	"cheapest",
	"dearest",
	"popular"
];
/** The concepts that rank what holds songs: albums, artists and genres. */ const SIZES = ["most_songs", "fewest_songs"];
/** The order that a request asks for; undefined when it asks for none. */ function rankOf(concepts) {
	const sort = RANKS.find(([concept]) => concepts.has(concept))?.[1];
	if (sort !== void 0) return sort;
	if (concepts.has("largest") && concepts.has("length")) return "longest";
	if (concepts.has("smallest") && concepts.has("length")) return "shortest";
	if (concepts.has("largest") && concepts.has("price")) return "dearest";
	if (concepts.has("smallest") && concepts.has("price")) return "cheapest";
}
/** How many rows a ranked list asks for: the number said, else one for a single superlative, else ten. */ function rankedLimit(slots) {
	const { limit } = slots.details;
	if (typeof limit === "number") return Math.min(limit, 25);
	return slots.details["one"] === true ? 5 : 10;
}

export { RANKING, SIZES, rankOf, rankedLimit };