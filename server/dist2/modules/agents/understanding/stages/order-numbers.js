import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/agents/understanding/stages/order-numbers.js
const NUMBER_SIGNS = /* @__PURE__ */ new Set([
	"number",
	"numbers",
	"no",
	"nos",
	"nr",
	"num",
	"id",
	"ids",
	"numero",
	"nummer",
	"n"
]);
const LINKS = /* @__PURE__ */ new Set([
	"the",
	"with",
	"de",
	"con",
	"com",
	"avec",
	"mit"
]);
const JOINTS = /* @__PURE__ */ new Set([
	"and",
	"or",
	"plus",
	"y",
	"o",
	"e",
	"ou",
	"et",
	"und",
	"oder"
]);
const YEAR = /^(19|20)\d\d$/;
/**
* The numbers of orders in a request: "invoice 382", "order number 12", "#382", "invoices 112, 157 and 209". What could be a
* year is one unless a sign calls it a number; a piece of a date is none.
*/ function orderNumbers(tokens, matches, free) {
	const found = [];
	for (const [position, token] of tokens.entries()) {
		if (!/^\d{1,9}$/.test(token.word) || !free(position) || isPieceOfDate(tokens, position)) continue;
		const signed = isCalledOrder(tokens, position, matches);
		if (signed === null && !goesOn(tokens, position, found)) continue;
		if (signed !== "number" && YEAR.test(token.word)) continue;
		found.push({
			number: Number(token.word),
			start: position,
			end: position + 1
		});
	}
	return found.filter(({ number }, place) => found.findIndex((one) => one.number === number) === place);
}
/** Whether a word for orders leads to a number, and whether a sign calls it a number; null when nothing does. */ function isCalledOrder(tokens, position, matches) {
	let before = position - 1;
	while (before >= 0 && isBetween(tokens[before]?.word ?? "")) before -= 1;
	if (matches.find(({ start, end, concepts }) => concepts.includes("invoice") && start <= before && before < end) === void 0) return countsItems(tokens, position) ? "order" : null;
	return tokens.slice(before + 1, position).some(({ word }) => NUMBER_SIGNS.has(word)) ? "number" : "order";
}
/** "… and 209", "…, 209" right behind a number of an order. */ function goesOn(tokens, position, found) {
	const last = found.at(-1);
	if (last === void 0 || last.end === position) return last !== void 0 && tokens[position]?.before === "comma";
	return last.end === position - 1 && JOINTS.has(tokens[position - 1]?.word ?? "");
}
/** "01" in "01.01.2023" or "3/5": another figure stands with only a mark between. */ function isPieceOfDate(tokens, position) {
	const token = tokens[position];
	const [before, after] = [tokens[position - 1], tokens[position + 1]];
	const touches = (left, right) => left !== void 0 && right !== void 0 && /^\d+$/.test(left.word) && /^\d+$/.test(right.word) && right.start - left.end === 1 && right.before === "space";
	return touches(before, token) || touches(token, after);
}
/** "How many items on 382": what has items is an order. */ function countsItems(tokens, position) {
	const [item, link] = [tokens[position - 2]?.word ?? "", tokens[position - 1]?.word ?? ""];
	return ITEMS.has(item) && [
		"on",
		"in",
		"of",
		"en",
		"em",
		"sur",
		"auf"
	].includes(link);
}
const ITEMS = /* @__PURE__ */ new Set([
	"items",
	"item",
	"articles",
	"lines",
	"articulos",
	"itens",
	"artigos",
	"posten",
	"artikel"
]);
function isBetween(word) {
	return NUMBER_SIGNS.has(word) || LINKS.has(word);
}

export { orderNumbers };