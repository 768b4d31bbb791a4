import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Qt as record, Rt as number, Wt as array, Xt as object, en as string, rn as unknown, tn as tuple } from "../../chunks/packages-CEiAl99H.js";
import { CommandError } from "../command.error.js";
import { tablesInOrder } from "./tables-in-order.js";

// dist/commands/databases/copy-rows.js
const ROWS_PER_STEP = 200;
const rowsSchema = array(record(string(), unknown()));
const countSchema = tuple([object({ rows: number() })]);
/**
* Copies every row of one database into another with the same schema: all of them, or none. The numbers of rows stay, and
* new rows count on behind them.
*
* @returns how many rows there were.
* @throws CommandError when the other one holds rows already.
*/ async function copyRows(from, to, onProgress) {
	const tables = await tablesInOrder(to);
	for (const { name } of tables) if (await countRows(to.manager, name) > 0) throw new CommandError(`The new database is not empty, it holds ${name}. Nothing was copied.`);
	return from.transaction(isolationOf(from), async (source) => to.transaction(async (target) => {
		let total = 0;
		for (const table of tables) total += await copyTable(source, target, table, onProgress);
		return total;
	}));
}
/** One moment of the whole database, though somebody may write to it. */ function isolationOf(dataSource) {
	return dataSource.options.type === "postgres" ? "REPEATABLE READ" : "SERIALIZABLE";
}
async function copyTable(source, target, table, onProgress) {
	let copied = 0;
	for (;;) {
		const rows = await readRows(source, table, copied);
		if (rows.length > 0) await insertRows(target, table, rows);
		copied += rows.length;
		onProgress(table.name, copied);
		if (rows.length < ROWS_PER_STEP) break;
	}
	if (copied > 0) await countOn(target, table);
	return copied;
}
async function readRows(source, { name, columns, key }, offset) {
	const sql = `SELECT ${quoted(columns)} FROM "${name}" ORDER BY ${quoted(key)} LIMIT ${ROWS_PER_STEP} OFFSET ${offset}`;
	return rowsSchema.parse(await source.query(sql));
}
async function insertRows(target, { name, columns, booleans }, rows) {
	const isServer = target.connection.options.type === "postgres";
	const values = rows.flatMap((row) => columns.map((column) => valueFor(row[column], booleans.has(column), isServer)));
	const place = (number) => isServer ? `$${number + 1}` : "?";
	const tuples = rows.map((_, row) => `(${columns.map((_, column) => place(row * columns.length + column)).join(", ")})`);
	await target.query(`INSERT INTO "${name}" (${quoted(columns)}) VALUES ${tuples.join(", ")}`, values);
}
/** SQLite has numbers for truth values. */ function valueFor(value, isBoolean, isServer) {
	if (!isServer) return typeof value === "boolean" ? Number(value) : value;
	return isBoolean && value !== null ? Boolean(value) : value;
}
/** SQLite sees the highest number by itself; a counter of PostgreSQL has to be told. */ async function countOn(target, { name, counted }) {
	if (counted === void 0 || target.connection.options.type !== "postgres") return;
	const highest = `(SELECT MAX("${counted}") FROM "${name}")`;
	await target.query(`SELECT setval(pg_get_serial_sequence('"${name}"', '${counted}'), ${highest})`);
}
async function countRows(manager, table) {
	return countSchema.parse(await manager.query(`SELECT COUNT(*) AS rows FROM "${table}"`))[0].rows;
}
function quoted(names) {
	return names.map((name) => `"${name}"`).join(", ");
}

export { copyRows };