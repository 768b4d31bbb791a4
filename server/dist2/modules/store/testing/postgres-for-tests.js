import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { a as esm_default } from "../../../chunks/packages-CEiAl99H.js";

// dist/modules/store/testing/postgres-for-tests.js
/**
* The PostgreSQL server that tests may use: `TEST_DATABASE_URL`, else the local one; null when none answers, so that a
* suite can say it was skipped.
*/ async function postgresForTests() {
	const url = process.env["TEST_DATABASE_URL"] ?? "postgres://postgres@127.0.0.1:5432/postgres";
	const client = new esm_default.Client({
		connectionString: url,
		connectionTimeoutMillis: 2e3
	});
	try {
		await client.connect();
		await client.end();
		return url;
	} catch {
		return null;
	}
}

export { postgresForTests };