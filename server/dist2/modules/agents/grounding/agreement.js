import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/agents/grounding/agreement.js
/**
* The claims that stand, each by itself, but not together: an amount of one invoice with the date of another, a title
* with the artist of another title. Such a claim shares no row with what the sentence says about the other columns of
* its rows.
*/ function findDisagreement(claims, facts) {
	const located = claims.filter((claim) => claim.places.length > 0);
	const filled = filledColumns(facts);
	return located.filter((claim) => {
		const own = new Set(claim.places.map(({ column }) => column));
		const others = located.filter((other) => other !== claim && mustAgree(claim, other));
		return [...new Set(others.flatMap((other) => other.places.map(({ column }) => column)))].some((column) => !own.has(column) && !sharesRow(claim, column, others, filled));
	});
}
/** Names that stand side by side name one thing together: first and last name, artist and title. */ function findTornNames(claims, text) {
	const names = claims.filter(({ kind, places }) => kind === "name" && places.length > 0);
	return names.filter((name) => {
		const next = names.find((other) => other.start > name.end && /^\s+$/.test(text.slice(name.end, other.start)));
		return next !== void 0 && !next.places.some(({ row }) => name.places.some((place) => place.row === row));
	});
}
/** A name may be followed by figures of other things; a figure is always about the things named. */ function mustAgree(claim, other) {
	return claim.kind !== "name" || other.kind === "name";
}
function sharesRow(claim, column, others, filled) {
	const rows = claim.places.map(({ row }) => row).filter((row) => filled.get(row)?.has(column));
	const said = others.flatMap((other) => other.places.filter((place) => place.column === column).map(({ row }) => row));
	return rows.length === 0 || rows.some((row) => said.includes(row));
}
function filledColumns(facts) {
	const filled = /* @__PURE__ */ new Map();
	const places = [...facts.cells.filter(isFigure), ...facts.names];
	for (const { row, column } of places) filled.set(row, (filled.get(row) ?? /* @__PURE__ */ new Set()).add(column));
	return filled;
}
function isFigure({ cents, date, whole }) {
	return cents !== null || date !== null || whole !== null;
}

export { findDisagreement, findTornNames };