import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Xt as object } from "../../../chunks/packages-CEiAl99H.js";
import { whole } from "./row-values.js";

// dist/modules/store/connection/page.js
const countRow = object({ total: whole });
/** @throws StoreUnavailableError */ async function readPage(database, list, row, { limit, offset }) {
	const { key, columns, from, parameters, order } = list;
	const counting = `SELECT COUNT(*) AS total FROM (SELECT ${key} FROM ${from}) AS counted`;
	const [counted] = await database.all(counting, parameters, countRow);
	const statement = `SELECT ${columns} FROM ${from} ORDER BY ${order} LIMIT ? OFFSET ?`;
	return {
		total: counted?.total ?? 0,
		rows: await database.all(statement, [
			...parameters,
			limit,
			offset
		], row)
	};
}
/** `column IN (?, ?, …)` with its values; never true for no values. */ function isOneOf(column, values) {
	if (values.length === 0) return {
		sql: "1 = 0",
		parameters: []
	};
	return {
		sql: `${column} IN (${values.map(() => "?").join(", ")})`,
		parameters: values
	};
}
/** All conditions joined by AND, as a WHERE clause; '' for none. */ function allOf(conditions) {
	if (conditions.length === 0) return {
		sql: "",
		parameters: []
	};
	return {
		sql: `WHERE ${conditions.map(({ sql }) => `(${sql})`).join(" AND ")}`,
		parameters: conditions.flatMap(({ parameters }) => parameters)
	};
}

export { allOf, isOneOf, readPage };