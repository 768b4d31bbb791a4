import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { sqliteConnection } from "../sqlite-connection.js";
import { StaleWriteError } from "./stale-write.error.js";
import { setImmediate } from "node:timers/promises";

// dist/database/transactions/write-atomically.js
/** Takes the SQL out of a query builder. With `mustChange`, a statement that touches no row undoes all of its batch. */ function statementOf(source, options = {}) {
	const [sql, parameters] = source.getQueryAndParameters();
	return {
		sql,
		parameters,
		...options
	};
}
/**
* Runs statements in order as one transaction: all of them are done afterwards, or none.
*
* SQLite has one connection for the whole process, on which transactions of concurrent requests would flow into each
* other at every `await`; here they run without a pause in between. PostgreSQL takes a connection of its own.
*
* @throws StaleWriteError when a statement with `mustChange` changed nothing.
*/ async function writeAtomically(dataSource, statements, safeFrom = "powerLoss") {
	if (dataSource.options.type === "postgres") return writeOnServer(dataSource, statements, safeFrom);
	const connection = sqliteConnection(dataSource);
	if (connection === null) throw new TypeError("The database is neither PostgreSQL nor SQLite.");
	await quiet(connection);
	const write = connection.transaction(() => statements.forEach((statement) => runOnSqlite(connection, statement)));
	if (safeFrom === "powerLoss") write.immediate();
	else withoutWaiting(connection, () => write.immediate());
}
/** Nothing else runs between the two settings of the connection, because nothing in between gives way. */ function withoutWaiting(connection, write) {
	prepared(connection, "PRAGMA synchronous = NORMAL").run();
	try {
		write();
	} finally {
		prepared(connection, "PRAGMA synchronous = FULL").run();
	}
}
async function writeOnServer(dataSource, statements, safeFrom) {
	await dataSource.transaction(async ({ queryRunner }) => {
		if (queryRunner === void 0) throw new TypeError("A transaction has no connection.");
		if (safeFrom === "crash") await queryRunner.query("SET LOCAL synchronous_commit TO OFF");
		for (const { sql, parameters, mustChange } of statements) {
			const { affected } = await queryRunner.query(sql, [...parameters], true);
			if (mustChange && !affected) throw new StaleWriteError();
		}
	});
}
function runOnSqlite(connection, { sql, parameters, mustChange }) {
	const statement = prepared(connection, sql);
	const values = parameters.map((value) => typeof value === "boolean" ? Number(value) : value);
	const changes = statement.reader ? statement.all(...values).length : statement.run(...values).changes;
	if (mustChange && changes === 0) throw new StaleWriteError();
}
/** Preparing costs more than running: the statements of each connection are kept, up to a number. */ const PREPARED = /* @__PURE__ */ new WeakMap();
const MOST_PREPARED = 200;
function prepared(connection, sql) {
	const statements = PREPARED.get(connection) ?? /* @__PURE__ */ new Map();
	PREPARED.set(connection, statements);
	const statement = statements.get(sql) ?? connection.prepare(sql);
	if (statements.size >= MOST_PREPARED) statements.clear();
	statements.set(sql, statement);
	return statement;
}
/** Waits until nobody else is in the middle of a transaction on the shared connection. */ async function quiet(connection) {
	while (connection.inTransaction) await setImmediate();
}

export { statementOf, writeAtomically };