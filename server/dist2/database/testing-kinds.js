import { i as __name } from "../chunks/rolldown-runtime-D3HWw16Z.js";
import { a as esm_default, tt as DataSource } from "../chunks/packages-CEiAl99H.js";
import { dataSourceOptions } from "./data-source-options.js";
import { migrate } from "./migrate.js";
import { openTestDatabase } from "./testing.js";
import { randomBytes } from "node:crypto";

// dist/database/testing-kinds.js
const DEFAULT_URL = "postgres://postgres@127.0.0.1:5432/test";
/**
* The kinds of database at hand, for `describe.each`: PostgreSQL only where `TEST_DATABASE_URL` (or the usual local
* server) can be reached; it says so when it cannot.
*/ async function databaseKinds() {
	try {
		await onServer(async () => void 0);
		return ["SQLite", "PostgreSQL"];
	} catch {
		process.stderr.write("PostgreSQL cannot be reached: its repository tests are skipped.\n");
		return ["SQLite"];
	}
}
/** Makes an empty, migrated database of the kind; closing it takes it away. */ async function openDatabaseOf(kind) {
	return kind === "SQLite" ? openTestDatabase() : openOnServer();
}
async function openOnServer() {
	const name = `counterpoint_test_${randomBytes(6).toString("hex")}`;
	await onServer((client) => client.query(`CREATE DATABASE ${name}`));
	const url = new URL(serverUrl());
	url.pathname = `/${name}`;
	const dataSource = new DataSource(await dataSourceOptions({
		kind: "postgres",
		url: url.href
	}));
	await migrate(await dataSource.initialize());
	return {
		dataSource,
		close: async () => {
			await dataSource.destroy();
			await onServer((client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`));
		}
	};
}
async function onServer(work) {
	const url = new URL(serverUrl());
	url.pathname = "/postgres";
	const client = new esm_default.Client({
		connectionString: url.href,
		connectionTimeoutMillis: 2e3
	});
	await client.connect();
	try {
		await work(client);
	} finally {
		await client.end();
	}
}
function serverUrl() {
	return process.env["TEST_DATABASE_URL"] ?? DEFAULT_URL;
}

export { databaseKinds, openDatabaseOf };