import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { readNumber } from "./read-number.js";

// dist/modules/agents/grounding/claims/find-amounts.js
const NUMBER = String.raw`\d+(?:[.,\s'\u00a0\u202f]\d{3})*(?:[.,]\d{1,2})?(?!\d)`;
const SIGN = String.raw`(?:us|r|a|ca|c)?[$€£¥]`;
const CURRENCY = String.raw`(?:usd|eur|gbp|brl|dollars?|dolares|dollar|euros?|pounds?|bucks?|reais|livres|pfund)(?![\p{L}])`;
const CENTS = String.raw`(?:cents?|centavos?|centimos?|centimes?)(?![\p{L}])`;
const AMOUNT = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${SIGN}|usd|eur|gbp)\s?(?<signed>${NUMBER})(?:\s?${CURRENCY})?` + String.raw`|(?<![\p{L}\p{N}.,])(?<named>${NUMBER})\s?(?:${CURRENCY}|[$€£¥])` + String.raw`|(?<![\p{L}\p{N}.,])(?<small>\d{1,2})\s?(?:${CENTS}|¢)` + String.raw`|(?<![\p{L}\p{N}.,:])(?<bare>\d+[.,]\d{2})(?![\p{L}\p{N}%:]|[.,]\d)`, "gu");
/** Amounts of money, with a sign, a word, or by their two decimal places alone. */ function findAmounts(scan, facts) {
	return [...scan.read(AMOUNT)].map((match) => {
		const cents = new Set(centsOf(match.groups ?? {}));
		const places = facts.cells.filter((cell) => cell.cents !== null && cents.has(cell.cents));
		const end = match.index + match[0].length;
		return {
			kind: "amount",
			text: match[0],
			start: match.index,
			end,
			places,
			stands: places.length > 0
		};
	});
}
function centsOf({ signed, named, small, bare }) {
	if (small !== void 0) return [Number(small)];
	return readNumber(signed ?? named ?? bare ?? "").map((amount) => Math.round(amount * 100));
}

export { findAmounts };