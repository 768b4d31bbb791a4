import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { isContent } from "../lexicon/concepts.js";
import { mainName } from "./focus.js";

// dist/modules/agents/understanding/stages/rank-rows.js
/**
* "Which of these is the longest?": the row itself, where the list is on the screen as a whole and has one answer. Undefined
* when the list is longer than what was shown, or several rows share the first place.
*/ function rankRows(reading, { lists }) {
	const [list] = lists;
	const comparison = comparisonOf(reading);
	if (list === void 0 || !list.whole || comparison === void 0 || !isAboutList(reading, list.rows)) return void 0;
	const values = list.rows.map(({ measures }) => measures[comparison.measure]);
	if (values.length < 2 || values.includes(void 0)) return void 0;
	const numbers = values.filter((value) => value !== void 0);
	const best = comparison.highest ? Math.max(...numbers) : Math.min(...numbers);
	const first = list.rows.filter((_, place) => numbers[place] === best);
	const [row] = first;
	return row === void 0 || first.length > 1 ? void 0 : {
		row,
		asks: comparison.asks
	};
}
function comparisonOf({ concepts }) {
	if (concepts.has("longest")) return {
		measure: "length",
		highest: true,
		asks: ["length"]
	};
	if (concepts.has("shortest")) return {
		measure: "length",
		highest: false,
		asks: ["length"]
	};
	if (concepts.has("dearest")) return {
		measure: "price",
		highest: true,
		asks: ["price"]
	};
	if (concepts.has("cheapest")) return {
		measure: "price",
		highest: false,
		asks: ["price"]
	};
	if (concepts.has("most_songs")) return {
		measure: "songs",
		highest: true,
		asks: ["song", "count"]
	};
	if (concepts.has("fewest_songs")) return {
		measure: "songs",
		highest: false,
		asks: ["song", "count"]
	};
	if (!concepts.has("song") || concepts.has("invoice")) return void 0;
	if (concepts.has("largest")) return {
		measure: "songs",
		highest: true,
		asks: ["song", "count"]
	};
	return concepts.has("smallest") ? {
		measure: "songs",
		highest: false,
		asks: ["song", "count"]
	} : void 0;
}
const RANKS = /* @__PURE__ */ new Set([
	"longest",
	"shortest",
	"dearest",
	"cheapest",
	"largest",
	"smallest",
	"most_songs",
	"fewest_songs"
]);
const THINGS = {
	track: "song",
	album: "album",
	artist: "artist"
};
/** Points at what was shown, names nothing else and asks for nothing else. */ function isAboutList(reading, rows) {
	const { concepts, names, figures, unexplained } = reading;
	const kind = rows[0] === void 0 ? void 0 : mainName(rows[0])?.kind;
	const points = concepts.has("refer_many") || concepts.has("refer_one") || asksWhich(reading);
	if (kind === void 0 || !points || names.length > 0 || unexplained.length > 0) return false;
	const content = [...concepts].filter((concept) => isContent(concept) && !RANKS.has(concept));
	const allowed = [
		"song",
		"length",
		"price",
		THINGS[kind]
	];
	return Object.keys(figures).length === 0 && content.every((concept) => allowed.includes(concept));
}
/** "Which has the most songs?": asks which, and says nothing of what. */ function asksWhich({ tokens, concepts }) {
	return ![
		"song",
		"album",
		"artist",
		"first_person"
	].some((concept) => concepts.has(concept)) && tokens.length <= 8 && tokens.slice(0, 3).some(({ word }) => WHICH.has(word));
}
const WHICH = new Set("which cual cuales qual quais laquelle lequel quelle quel welche welcher welches".split(" "));

export { asksWhich, rankRows };