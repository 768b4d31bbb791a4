import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { PostgresStoreDriver } from "../connection/postgres-store.driver.js";
import { ProbedStoreDatabase } from "../connection/probed-store-database.js";
import { SqliteStoreDriver } from "../connection/sqlite-store.driver.js";
import { postgresForTests } from "./postgres-for-tests.js";
import { writeSmallPostgresStore, writeSmallStore } from "./small-store.js";

// dist/modules/store/testing/every-store.js
/**
* The small store in every kind of database at hand, for `describe.each`: PostgreSQL only where a server answers.
*
* @param schema name of the test file's own schema on PostgreSQL.
*/ async function everySmallStore(schema) {
	const postgres = await postgresForTests();
	return [["SQLite", openSqlite], ...postgres === null ? [] : [["PostgreSQL", () => openPostgres(postgres, schema)]]];
}
async function openSqlite() {
	const store = await writeSmallStore();
	const database = new ProbedStoreDatabase(new SqliteStoreDriver(store.file));
	const close = async () => {
		await database.onApplicationShutdown();
		await store.remove();
	};
	return {
		database,
		close
	};
}
async function openPostgres(url, schema) {
	const database = new ProbedStoreDatabase(new PostgresStoreDriver(await writeSmallPostgresStore(url, schema)));
	return {
		database,
		close: () => database.onApplicationShutdown()
	};
}

export { everySmallStore };