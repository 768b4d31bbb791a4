import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { HEADINGS } from "./headings.js";
import { dateText, lengthText, money } from "./format.js";
import { plain } from "./markdown.js";
import { field } from "./rows.js";
import { say } from "./texts.js";

// dist/modules/agents/wording/columns.js
/** The columns for one answer. */ function columnsFor({ language, currency }) {
	const figures = (name) => (row) => String(field(row, name) ?? "");
	return {
		text: (name) => ({
			heading: say(HEADINGS, language, name === "mediaType" ? "format" : name === "playlist" ? "name" : name),
			cell: (row) => plain(field(row, name))
		}),
		count: (name) => ({
			heading: say(HEADINGS, language, name === "albums" ? "album" : name),
			cell: figures(name),
			right: true
		}),
		length: {
			heading: say(HEADINGS, language, "length"),
			cell: (row) => lengthCell(field(row, "length")),
			right: true
		},
		price: {
			heading: say(HEADINGS, language, "price"),
			cell: (row) => money(field(row, "price"), currency),
			right: true
		},
		invoice: {
			heading: say(HEADINGS, language, "invoice"),
			cell: figures("invoice"),
			right: true
		},
		date: {
			heading: say(HEADINGS, language, "date"),
			cell: (row) => dateText(field(row, "date"), language)
		},
		total: {
			heading: say(HEADINGS, language, "total"),
			cell: (row) => money(field(row, "total"), currency),
			right: true
		},
		pieces: {
			heading: say(HEADINGS, language, "tracks"),
			cell: (row) => String(row["pieces"] ?? ""),
			right: true
		},
		spent: {
			heading: say(HEADINGS, language, "total"),
			cell: (row) => money(row["spent"], currency),
			right: true
		},
		number: (first) => ({
			heading: say(HEADINGS, language, "number"),
			cell: (_row, position) => String(first + position),
			right: true
		})
	};
}
function lengthCell(value) {
	return value === null ? "" : lengthText(value);
}

export { columnsFor };