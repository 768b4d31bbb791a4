import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { isContent } from "../lexicon/concepts.js";
import { isOrder } from "./pick-row.js";

// dist/modules/agents/understanding/stages/shown-orders.js
/** Words that point at several things which were shown; unlike articles they mean nothing else. */ const POINTING = new Set("those these them they esos esas estos estas ellos ellas esses essas estes deles delas destes destas desses dessas ceux celles ces diesen dieser diese davon denen darunter".split(" "));
/** What may be asked of orders that were shown without a word that points at them: "which was the dearest?" */ const RANKS = /* @__PURE__ */ new Set([
	"largest",
	"smallest",
	"dearest",
	"cheapest",
	"newest",
	"oldest"
]);
/** Whether a request points at several things that were shown. */ function pointsAtSeveral({ tokens, names }) {
	return names.length === 0 && tokens.some(({ word, quote }) => quote === 0 && POINTING.has(word));
}
/** Whether a request speaks of the orders that were shown or counted last, and not of all of one's orders. */ function leansOnShown(reading, { last }) {
	if (last?.agent !== "invoice_agent") return false;
	if (pointsAtSeveral(reading)) return true;
	const { concepts, names, unexplained, tokens } = reading;
	const content = [...concepts].filter((concept) => isContent(concept));
	return names.length === 0 && unexplained.length === 0 && tokens.length <= 8 && !concepts.has("first_person") && content.length > 0 && content.every((concept) => RANKS.has(concept));
}
/** "Which of those was the largest?" after the orders of a period asks within that period. */ function withShownPeriod(reading, focus) {
	const { figures } = reading;
	if (figures.from !== void 0 || figures.to !== void 0) return reading;
	if (figures.invoice_id !== void 0 || !leansOnShown(reading, focus)) return reading;
	return {
		...reading,
		figures: {
			...periodTogether(requestsShown(reading, focus)),
			...figures
		}
	};
}
/** The lists of orders that a request can speak of: of the last turn; of one before when it points at several. */ function shownOrders(reading, { lists, turn }) {
	const latest = lists.slice(0, Math.max(1, turn.length));
	if (latest.length > 0 && latest.every((list) => holdsOrders(list) && list.by.intent === "invoice_list")) return latest;
	const earlier = pointsAtSeveral(reading) ? lists.find((list) => holdsOrders(list) && list.rows.length > 1) : void 0;
	return earlier === void 0 ? [] : [earlier];
}
function holdsOrders({ rows }) {
	return rows.length > 0 && rows.every((row) => isOrder(row));
}
/** The requests whose orders are spoken of: those that listed them, or those of the last turn. */ function requestsShown(reading, focus) {
	const lists = shownOrders(reading, focus);
	return focus.turn.length > 0 && focus.turn.every(({ intent }) => intent === "invoice_totals") || lists.length === 0 ? focus.turn : lists.map(({ by }) => by);
}
/** The days between which the orders of some requests lie, all periods together; open where one of them is. */ function periodTogether(requests) {
	const from = requests.map(({ details }) => details["from"]).filter((day) => typeof day === "string");
	const to = requests.map(({ details }) => details["to"]).filter((day) => typeof day === "string");
	const [first] = from.toSorted();
	const last = to.toSorted().at(-1);
	return {
		...first !== void 0 && from.length === requests.length && { from: first },
		...last !== void 0 && to.length === requests.length && { to: last }
	};
}
const price = ({ measures }) => measures.price;
const date = ({ invoice }) => invoice?.date;
const songs = ({ measures }) => measures.songs;
/** The order that comes first among those that were shown whole; undefined where several share that place. */ function rankShownOrders(reading, focus) {
	const lists = shownOrders(reading, focus);
	const rows = lists.flatMap((list) => list.rows);
	const comparison = comparisonOf(reading);
	if (comparison === void 0 || !lists.every(({ whole }) => whole) || !leansOnShown(reading, focus)) return void 0;
	if (rows.length < 2) return void 0;
	const highest = comparison.rank === "largest" || comparison.rank === "newest";
	const [first, second] = rows.toSorted((one, other) => {
		const rises = (comparison.valueOf(one) ?? 0) < (comparison.valueOf(other) ?? 0);
		return comparison.valueOf(one) === comparison.valueOf(other) ? 0 : rises === highest ? 1 : -1;
	});
	if (first === void 0 || second === void 0 || first.invoice === null) return void 0;
	if (comparison.valueOf(first) === comparison.valueOf(second)) return void 0;
	return {
		...first.invoice,
		rank: comparison.rank
	};
}
function comparisonOf({ concepts }) {
	if (concepts.has("most_songs")) return {
		rank: "largest",
		valueOf: songs
	};
	if (concepts.has("fewest_songs")) return {
		rank: "smallest",
		valueOf: songs
	};
	if (concepts.has("largest") || concepts.has("dearest")) return {
		rank: "largest",
		valueOf: price
	};
	if (concepts.has("smallest") || concepts.has("cheapest")) return {
		rank: "smallest",
		valueOf: price
	};
	if (concepts.has("newest")) return {
		rank: "newest",
		valueOf: date
	};
	return concepts.has("oldest") ? {
		rank: "oldest",
		valueOf: date
	} : void 0;
}

export { periodTogether, pointsAtSeveral, rankShownOrders, requestsShown, withShownPeriod };