import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Database from "better-sqlite3";

// dist/commands/question-files/testing/asked-stores.js
const STARTER_FILE = fileURLToPath(new URL("../../../../../data/store/build/starter-store.db", import.meta.url));
const CHINOOK = process.env["TEST_CHINOOK_PATH"];
/** Everything is asked where this is set; else Chinook is sampled, so that the suite stays quick. */ const IS_WHOLE = process.env["ANSWERS_WHOLE"] === "on";
/** The name of the store that is always there, and small enough to be asked about as a whole. */ const STARTER = "the starter store";
/** The stores of this machine as `[name, file]`, for `describe.each`. */ const ASKED_STORES = [[STARTER, STARTER_FILE], ...CHINOOK !== void 0 && existsSync(CHINOOK) ? [["Chinook", CHINOOK]] : []];
/** One column of the rows of a query on a store file, as texts. */ function columnOf(file, sql, ...parameters) {
	const database = new Database(file, { readonly: true });
	try {
		return database.prepare(sql).pluck().all(...parameters).map(String);
	} finally {
		database.close();
	}
}

export { ASKED_STORES, IS_WHOLE, STARTER, columnOf };