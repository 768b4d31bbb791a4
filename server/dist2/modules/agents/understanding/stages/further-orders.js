import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { makeRequest } from "./make-request.js";

// dist/modules/agents/understanding/stages/further-orders.js
/** Which end of one's orders a shop word means. */ const ENDS = {
	newest: "newest",
	oldest: "oldest",
	largest: "largest",
	dearest: "largest",
	smallest: "smallest",
	cheapest: "smallest"
};
/** "Invoices 112 and 209" asks once for each. */ function withFurtherNumbers(request, { reading, orders }, intents) {
	const intent = intents.find(request.intent);
	const { invoice_id: number } = request.details;
	if (intent === void 0 || number === void 0 || number !== reading.figures.invoice_id) return [request];
	const { names, details, text, confidence } = request;
	return [request, ...orders.map((order) => makeRequest(intent, {
		names,
		details: {
			...details,
			invoice_id: order
		}
	}, text, confidence))];
}
/** "My first and my last order" asks once for each. */ function withFurtherOrders(request, reading, intents) {
	const intent = intents.find(request.intent);
	const { position, order } = request.details;
	if (intent === void 0 || position !== 1 || typeof order !== "string") return [request];
	const said = endsSaid(reading);
	if (said.length < 2 || !said.includes(order)) return [request];
	return said.map((end) => makeRequest(intent, {
		names: request.names,
		details: {
			...request.details,
			order: end
		}
	}, request.text, request.confidence));
}
/** The ends in the order they were said; "first" is one beside another. */ function endsSaid({ matches, tokens }) {
	const said = matches.flatMap(({ start, concepts }) => concepts.flatMap((concept) => ENDS[concept] === void 0 ? [] : [{
		start,
		end: ENDS[concept]
	}]));
	const first = tokens.findIndex(({ word }) => FIRST.has(word));
	const ordered = (first < 0 ? said : [...said, {
		start: first,
		end: "oldest"
	}]).sort((one, other) => one.start - other.start).map(({ end }) => end);
	return [...new Set(ordered)];
}
const FIRST = /* @__PURE__ */ new Set([
	"first",
	"primer",
	"primero",
	"primera",
	"primeiro",
	"primeira",
	"premiere",
	"premier",
	"erste",
	"ersten",
	"erster"
]);

export { endsSaid, withFurtherNumbers, withFurtherOrders };