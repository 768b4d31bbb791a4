import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { sqliteConnection } from "../sqlite-connection.js";

// dist/database/reading/statement-reader.js
/** Lists of every length make statements of their own. */ const MOST_PREPARED = 300;
/**
* Reads rows by statements written as text, with a `?` for every value, on either database. On SQLite each statement is
* prepared once; a query builder would write it anew on every call, which costs many times what SQLite takes to run it. Columns
* come as the statement names them.
*/ var StatementReader = class {
	constructor(dataSource) {
		this.dataSource = dataSource;
		this.prepared = /* @__PURE__ */ new Map();
		this.connection = null;
	}
	async read(sql, values) {
		const connection = sqliteConnection(this.dataSource);
		if (connection === null) return this.dataSource.query(numbered(sql), [...values]);
		const parameters = values.map((value) => typeof value === "boolean" ? Number(value) : value);
		this.dataSource.logger.logQuery(sql, parameters);
		return this.statement(connection, sql).all(...parameters);
	}
	statement(connection, sql) {
		if (connection !== this.connection || this.prepared.size >= MOST_PREPARED) this.prepared.clear();
		this.connection = connection;
		const statement = this.prepared.get(sql) ?? connection.prepare(sql);
		this.prepared.set(sql, statement);
		return statement;
	}
};
/** One `?` for every value of a list, for `IN (...)`. */ function marks(values) {
	return values.map(() => "?").join(", ");
}
function numbered(sql) {
	let number = 0;
	return sql.replaceAll("?", () => `$${number += 1}`);
}

export { StatementReader, marks };