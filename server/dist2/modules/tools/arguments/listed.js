import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/tools/arguments/listed.js
/** A stretch of a list as the answer of a tool. */ function listed(page, request, toRow) {
	const rows = page.rows.map(toRow);
	return {
		status: "rows",
		total: page.total,
		shown: rows.length,
		more: request.offset + rows.length < page.total,
		rows
	};
}
/** Everything there is, as the answer of a tool. */ function allRows(rows) {
	return {
		status: "rows",
		total: rows.length,
		shown: rows.length,
		more: false,
		rows
	};
}
/** Nothing, with the names that come nearest to the one asked for. */ function nothingFound(near = []) {
	return {
		status: "rows",
		total: 0,
		shown: 0,
		more: false,
		rows: [],
		...near.length > 0 ? { near } : {}
	};
}

export { allRows, listed, nothingFound };