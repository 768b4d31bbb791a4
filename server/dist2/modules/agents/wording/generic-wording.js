import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { COMMON } from "./common-texts.js";
import { dateText, lengthText, money } from "./format.js";
import { list, plain, table } from "./markdown.js";
import { rowsOnPage } from "./pages.js";
import { say } from "./texts.js";
import { SILENT, moreText, nearText, unknownName, withGuess, wordUnknown } from "./word-list.js";

// dist/modules/agents/wording/generic-wording.js
const MONEY_KEYS = /(^|_)(price|total|amount|sum|average)$/;
const LENGTH_KEYS = /(^|_)(milliseconds|length_ms)$/;
/** Words what tools found without knowing what it means: names and values of the rows, as they stand. */ function wordGenerically(answered, context) {
	const { request, evidence } = answered;
	const unknown = unknownName(request);
	if (evidence.length === 0) return unknown === void 0 ? {
		...SILENT,
		lead: say(COMMON, context.language, "unavailable")
	} : wordUnknown(unknown, context.language);
	const found = evidence.filter(({ result }) => result.total > 0);
	if (found.length === 0) return {
		...SILENT,
		lead: say(COMMON, context.language, "nothing"),
		close: nearText(evidence[0]?.result.near, context.language)
	};
	return {
		lead: withGuess(request, "", context.language).trim(),
		facts: found.map(({ result }) => rowsText(rowsOnPage(request, result), context)).join("\n\n"),
		close: found.map(({ result }) => moreText(request, result, context.language)).find((text) => text !== "") ?? ""
	};
}
function rowsText(rows, context) {
	const keys = Object.keys(rows[0] ?? {}).filter((key) => !/(^|_)id$/.test(key) || key === "invoice_id");
	const [only] = rows;
	if (rows.length === 1 && only !== void 0) return list(keys.map((key) => `${heading(key)}: ${valueText(key, only[key] ?? null, context)}`));
	if (keys.length === 1) return list(rows.map((row) => valueText(keys[0] ?? "", row[keys[0] ?? ""] ?? null, context)));
	return table(rows, keys.map((key) => ({
		heading: heading(key),
		cell: (row) => valueText(key, row[key] ?? null, context)
	})));
}
function heading(key) {
	const words = key.replaceAll("_", " ");
	return words.charAt(0).toUpperCase() + words.slice(1);
}
function valueText(key, value, { currency, language }) {
	if (value === null) return "";
	if (LENGTH_KEYS.test(key)) return lengthText(value);
	if (MONEY_KEYS.test(key) && /^-?\d+\.\d\d$/.test(String(value))) return money(value, currency);
	return /^\d{4}-\d\d-\d\d/.test(String(value)) ? dateText(value, language) : plain(value);
}

export { wordGenerically };