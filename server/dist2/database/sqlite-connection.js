import { i as __name } from "../chunks/rolldown-runtime-D3HWw16Z.js";
import Database from "better-sqlite3";

// dist/database/sqlite-connection.js
/** The one connection of the process to its SQLite database; null on PostgreSQL, and after the data source is closed. */ function sqliteConnection({ driver }) {
	if (!("databaseConnection" in driver)) return null;
	const { databaseConnection: connection } = driver;
	return connection instanceof Database ? connection : null;
}

export { sqliteConnection };