import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { addDays } from "./days.js";
import { endsSaid } from "./further-orders.js";
import { isOrder, pickRow } from "./pick-row.js";
import { rankShownOrders } from "./shown-orders.js";

// dist/modules/agents/understanding/stages/find-invoice.js
/** Words that, alone, are many orders and not one. */ const MANY = /(s|ungen|kaufe|kaufen|auftrage|belege)$/;
/**
* The one order a request speaks of, if it speaks of one: by number, by its place ("my last order", "the second one", "the
* one before that"), by a pronoun, or silently, when the conversation is about an order.
*/ function findInvoice(reading, ordinal, focus) {
	const { concepts, figures } = reading;
	if (figures.invoice_id !== void 0) return { invoice_id: figures.invoice_id };
	if (focus.invoice !== null && concepts.has("before_that")) return neighbour(focus.invoice, 1);
	if (focus.invoice !== null && concepts.has("after_that")) return neighbour(focus.invoice, -1);
	return (ordinal === null ? rankShownOrders(reading, focus) : void 0) ?? byPlace(reading, ordinal, focus) ?? byReference(reading, focus);
}
/** The order next to one: `older` 1 is the one before it in time. */ function neighbour(invoice, step) {
	if (invoice.position !== void 0 && (invoice.order === "newest" || invoice.order === "oldest")) {
		const position = invoice.position + (invoice.order === "newest" ? step : -step);
		return position < 1 ? null : {
			position,
			order: invoice.order
		};
	}
	if (invoice.date === void 0) return null;
	return step === 1 ? {
		position: 1,
		order: "newest",
		until: addDays(invoice.date, -1)
	} : {
		position: 1,
		order: "oldest",
		since: addDays(invoice.date, 1)
	};
}
function byPlace(reading, ordinal, focus) {
	const { concepts } = reading;
	const listed = pickRow(reading, ordinal, focus);
	const ofOwn = concepts.has("newest") || concepts.has("invoice") && concepts.has("first_person");
	if (listed !== void 0 && isOrder(listed) && !ofOwn) return listed.invoice;
	const ranked = ordinal === null ? rankedOrder(reading, focus) : null;
	if (ranked !== null) return ranked;
	const order = orderOf(reading, ordinal, focus);
	if (order === null || isMany(reading) && endsSaid(reading).length < 2) return null;
	return {
		position: ordinal ?? 1,
		order
	};
}
/** "Which of those was the largest?": of the orders that were listed whole, where one leads. */ function rankedOrder({ concepts, figures }, { lists, last }) {
	const [list] = lists;
	const highest = concepts.has("largest") || concepts.has("dearest");
	const lowest = concepts.has("smallest") || concepts.has("cheapest");
	if (last?.intent !== "invoice_list" || list?.whole !== true || highest === lowest) return null;
	if (concepts.has("first_person") || figures.from !== void 0 || !list.rows.every(isOrder)) return null;
	const sums = list.rows.map(({ measures }) => measures.price ?? 0);
	const best = highest ? Math.max(...sums) : Math.min(...sums);
	const first = list.rows.filter((_, place) => sums[place] === best);
	return first.length === 1 ? first[0]?.invoice ?? null : null;
}
function orderOf({ concepts, text }, ordinal, focus) {
	if (!(concepts.has("employee") && concepts.has("newest") && concepts.has("first_person")) && !speaksOfOrders(concepts) && !ranksOrders(concepts, focus)) return null;
	if (concepts.has("largest") || concepts.has("dearest")) return "largest";
	if (concepts.has("smallest") || concepts.has("cheapest")) return "smallest";
	if (concepts.has("newest") || /\b(?:to (?:the )?last|but one|last but|pen[uú]ltim|avant-derni|vorletzt)/iu.test(text)) return "newest";
	return concepts.has("oldest") || ordinal !== null ? "oldest" : null;
}
/** "What was the largest one?" while orders are spoken of. */ function ranksOrders(concepts, { last }) {
	return [
		"largest",
		"smallest",
		"newest",
		"oldest",
		"dearest",
		"cheapest"
	].some((rank) => concepts.has(rank)) && last?.agent === "invoice_agent" && !concepts.has("song") && !concepts.has("album");
}
function speaksOfOrders(concepts) {
	return [
		"invoice",
		"buy",
		"spend",
		"pay"
	].some((concept) => concepts.has(concept));
}
/** "my last orders" are several; "my last order" is one. */ function isMany(reading) {
	if (reading.figures.limit !== void 0) return true;
	return reading.matches.filter(({ concepts }) => concepts.includes("invoice")).some(({ end }) => {
		const word = reading.tokens[end - 1]?.word ?? "";
		return MANY.test(word);
	});
}
function byReference(reading, focus) {
	if (focus.invoice === null || isMany(reading)) return null;
	const { concepts } = reading;
	const points = concepts.has("refer_one") || concepts.has("refer_many") || concepts.has("contain");
	const general = [
		"invoice",
		"buy",
		"spend"
	].some((concept) => concepts.has(concept)) || Object.keys(reading.figures).length > 0;
	const silent = focus.last?.agent === "invoice_agent" && !general && reading.names.length === 0 && reading.unexplained.length === 0;
	return points || silent ? focus.invoice : null;
}

export { findInvoice };