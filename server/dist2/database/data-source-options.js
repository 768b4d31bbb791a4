import { i as __name } from "../chunks/rolldown-runtime-D3HWw16Z.js";
import { discoverClasses } from "../common/discovery/discover.js";
import { makeFolder } from "../config/make-folder.js";
import { dirname } from "node:path";

// dist/database/data-source-options.js
const BUSY_TIMEOUT_MILLISECONDS = 5e3;
const POOL_SIZE = 10;
const CONNECT_TIMEOUT_MILLISECONDS = 5e3;
/** The options for the application's database, with every entity and migration of the tree. */ async function dataSourceOptions(location) {
	const shared = {
		entities: await findEntities(),
		migrations: await findMigrations(),
		migrationsTableName: "migrations",
		migrationsTransactionMode: "each",
		synchronize: false
	};
	return location.kind === "postgres" ? postgres(location.url, shared) : sqlite(location.file, shared);
}
function sqlite(file, shared) {
	if (file !== ":memory:") makeFolder(dirname(file));
	return {
		...shared,
		type: "better-sqlite3",
		database: file,
		enableWAL: true,
		timeout: BUSY_TIMEOUT_MILLISECONDS,
		prepareDatabase: (database) => {
			database.pragma("synchronous = FULL");
			database.pragma("foreign_keys = ON");
		}
	};
}
function postgres(url, shared) {
	return {
		...shared,
		type: "postgres",
		url,
		poolSize: POOL_SIZE,
		connectTimeoutMS: CONNECT_TIMEOUT_MILLISECONDS,
		extra: { options: "-c timezone=UTC" }
	};
}
async function findEntities() {
	const sources = new URL("../", import.meta.url);
	return constructable(await discoverClasses(sources, /\.entity\.[jt]s$/));
}
async function findMigrations() {
	const folder = new URL("./migrations/", import.meta.url);
	return constructable(await discoverClasses(folder, /\d{13}-[a-z0-9-]+\.[jt]s$/));
}
function constructable(classes) {
	return classes.filter((found) => found.length === 0);
}

export { dataSourceOptions };