import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { a as esm_default } from "../../../chunks/packages-CEiAl99H.js";
import { CANONICAL_SCHEMA } from "../connection/canonical-schema.js";
import { SMALL_STORE, columnTypes } from "./small-store.rows.js";
import { join } from "node:path";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import Database from "better-sqlite3";

// dist/modules/store/testing/small-store.js
/** Writes the small store into a SQLite file in a temporary folder. */ async function writeSmallStore(spelling = "Album.AlbumId") {
	const folder = await mkdtemp(join(tmpdir(), "counterpoint-store-"));
	const file = join(folder, "store.db");
	fillSqlite(file, spelling);
	return {
		folder,
		file,
		remove: () => rm(folder, {
			recursive: true,
			force: true
		})
	};
}
/** Fills a new SQLite file with the small store. */ function fillSqlite(file, spelling) {
	const database = new Database(file);
	database.pragma("synchronous = OFF");
	database.transaction(() => {
		for (const table of tables()) fillTable(database, table, spelling);
	})();
	database.close();
}
function fillTable(database, table, spelling) {
	database.exec(createTable(table, spelling));
	const insert = database.prepare(insertInto(table, spelling, () => "?"));
	for (const row of SMALL_STORE[table]) insert.run(...row);
}
/** Makes a schema with the small store in a PostgreSQL database; the address returned finds the store there. */ async function writeSmallPostgresStore(url, schema) {
	const client = new esm_default.Client({ connectionString: url });
	await client.connect();
	await client.query(`DROP SCHEMA IF EXISTS ${schema} CASCADE; CREATE SCHEMA ${schema}; SET search_path TO ${schema}`);
	for (const table of tables()) {
		await client.query(createTable(table, "album.album_id"));
		const statement = insertInto(table, "album.album_id", (place) => `$${place}`);
		for (const row of SMALL_STORE[table]) await client.query(statement, [...row]);
	}
	await client.end();
	return `${url}?options=${encodeURIComponent(`-c search_path=${schema}`)}`;
}
/** Changes the small store by any statement, as another process would. */ function changeSmallStore(file, statement) {
	const database = new Database(file);
	database.exec(statement);
	database.close();
}
function tables() {
	return Object.keys(CANONICAL_SCHEMA).filter((name) => name in CANONICAL_SCHEMA);
}
function createTable(table, spelling) {
	const columns = columnTypes(table).map(([column, type]) => `"${spellColumn(column, spelling)}" ${type}`);
	return `CREATE TABLE "${spellTable(table, spelling)}" (${columns.join(", ")})`;
}
function insertInto(table, spelling, placeholder) {
	const values = CANONICAL_SCHEMA[table].map((_, index) => placeholder(index + 1));
	return `INSERT INTO "${spellTable(table, spelling)}" VALUES (${values.join(", ")})`;
}
function spellTable(table, spelling) {
	if (spelling === "Album.AlbumId") return table;
	if (spelling === "album.album_id" || table === "PlaylistTrack") return snakeCase(table);
	return `${snakeCase(table).replace("line", "item")}s`;
}
function spellColumn(column, spelling) {
	return spelling === "album.album_id" ? snakeCase(column) : column;
}
function snakeCase(name) {
	return name.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toLowerCase();
}

export { changeSmallStore, fillSqlite, writeSmallPostgresStore, writeSmallStore };