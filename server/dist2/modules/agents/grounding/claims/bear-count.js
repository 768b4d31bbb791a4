import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/agents/grounding/claims/bear-count.js
/** Columns whose whole numbers count nothing. */ const NO_COUNT = /(?:^|_)id$|millisecond|bytes|size|length|duration|year|(?:invoice|order)_(?:number|no)$/;
/** Columns that count whatever the row is about. */ const ANY_COUNT = /count|total|number|quantity|how_many|times|sold/;
/**
* Whether these values are a count that the results in scope bear out: a total, how many are shown, how many are left
* (only where the sentence speaks of more), or a cell that counts. `unit` is the stem of what is counted.
*/ function bearCount(values, unit, facts, scope, ofTheRest) {
	const inTotals = scope.some((result) => {
		const { total, shown } = result;
		const counts = ofTheRest ? [
			total,
			shown,
			total - shown
		] : [total, shown];
		return (unit === void 0 || isCountOf(result, unit)) && counts.some((count) => values.includes(count));
	});
	const places = facts.cells.filter((cell) => cell.whole !== null && values.includes(cell.whole) && isCounted(cell, unit, facts) && isIn(cell, scope));
	return {
		places: inTotals ? [] : places,
		stands: inTotals || places.length > 0
	};
}
/** A result counts what its tool looks for, and what its rows are one for each of. */ function isCountOf(result, unit) {
	return unit.test(result.subject) || result.distinctColumns.some((column) => unit.test(column));
}
function isCounted({ column, row }, unit, facts) {
	if (NO_COUNT.test(column)) return false;
	if (unit === void 0 || !ANY_COUNT.test(column)) return ANY_COUNT.test(column) || (unit?.test(column) ?? false);
	const kind = facts.names.find((name) => name.row === row && name.column === "kind");
	return kind === void 0 || unit.test(kind.words.join(" "));
}
function isIn({ row }, scope) {
	return scope.some(({ firstRow, endRow }) => row >= firstRow && row < endRow);
}

export { bearCount };