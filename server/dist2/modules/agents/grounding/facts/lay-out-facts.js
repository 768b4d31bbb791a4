import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { formsOf, wordsOfName } from "./name-forms.js";

// dist/modules/agents/grounding/facts/lay-out-facts.js
/** Lays out evidence and what was said. Costs time linear in the rows. */ function layOutFacts(evidence, said) {
	const cells = [];
	const names = [];
	const results = [];
	let rowNumber = 0;
	for (const one of evidence) {
		results.push(resultOf(one, rowNumber));
		for (const row of one.result.rows) {
			cells.push(...cellsOf(row, rowNumber));
			names.push(...formsOf(row, rowNumber));
			rowNumber += 1;
		}
	}
	return {
		cells,
		names,
		results,
		said: said.map(wordsOfName)
	};
}
function cellsOf(row, rowNumber) {
	return Object.entries(row).map(([column, value]) => ({
		row: rowNumber,
		column,
		cents: centsOf(value),
		date: dateOf(column, value),
		whole: wholeOf(value)
	}));
}
function resultOf({ tool, arguments: given, result }, firstRow) {
	return {
		subject: tool.replace(/^[a-z]+_/, "").replace(/_(?:by|of|for|from|sorted|and)_.*$/, ""),
		total: result.total,
		shown: result.shown,
		position: typeof given.position === "number" ? given.position : null,
		given: Object.values(given).flatMap((value) => typeof value === "string" ? [wordsOfName(value)] : []),
		near: (result.near ?? []).map(wordsOfName),
		firstRow,
		endRow: firstRow + result.rows.length,
		distinctColumns: distinctColumns(result.rows)
	};
}
function distinctColumns(rows) {
	return Object.keys(rows[0] ?? {}).filter((column) => new Set(rows.map((row) => row[column])).size === rows.length);
}
/** Money is a decimal string with two places; no other value is. */ function centsOf(value) {
	return typeof value === "string" && /^-?\d+\.\d{2}$/.test(value) ? Math.round(Number(value) * 100) : null;
}
/** A day; in columns of periods also a month or a year by itself. */ function dateOf(column, value) {
	if (typeof value !== "string") return null;
	if (/^\d{4}-\d{2}-\d{2}(?:$|T| )/.test(value)) return value.slice(0, 10);
	return /period|month|year/.test(column) && /^\d{4}(?:-\d{2})?$/.test(value) ? value : null;
}
function wholeOf(value) {
	if (typeof value === "number") return Number.isInteger(value) ? value : null;
	return typeof value === "string" && /^\d{1,15}$/.test(value) ? Number(value) : null;
}

export { layOutFacts };