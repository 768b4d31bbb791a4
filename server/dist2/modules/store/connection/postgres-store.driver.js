import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Wt as array, Xt as object, a as esm_default, en as string } from "../../../chunks/packages-CEiAl99H.js";
import { StoreUnavailableError } from "../errors/store-unavailable.error.js";

// dist/modules/store/connection/postgres-store.driver.js
const HOUR_MILLISECONDS = 36e5;
const COLUMNS = `
  SELECT table_name AS "table", column_name AS "column" FROM information_schema.columns
  WHERE table_schema = ANY (current_schemas(false)) ORDER BY table_name, ordinal_position`;
const columnRow = object({
	table: string(),
	column: string()
});
/** Rises with every row that is written anywhere in the database; starts again when the server's statistics do. */ const WRITTEN_ROWS = `
  SELECT COALESCE(SUM(n_tup_ins + n_tup_upd + n_tup_del), 0)::text AS written FROM pg_stat_user_tables`;
const writtenRow = object({ written: string() });
/** Set by statement, not as a start-up option, because an address may bring start-up options of its own. */ const SESSION = `
  SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY; SET DateStyle = ISO; SET statement_timeout = 5000`;
const OUT_OF_REACH = /^(E[A-Z]+|08|28|3D|53|57)/;
const WRONG_SCHEMA = /^42(P01|703|501|883)/;
/** A PostgreSQL server. Every transaction is read-only, every statement bounded to five seconds. */ var PostgresStoreDriver = class {
	/** @param url `postgres://…` */ constructor(url) {
		this.content = "";
		this.lookedAt = 0;
		this.address = withoutPassword(url);
		this.pool = new esm_default.Pool({
			connectionString: url,
			max: 4,
			connectionTimeoutMillis: 2e3,
			onConnect: async (client) => void await client.query(SESSION),
			types: { getTypeParser: parserOf }
		});
		this.pool.on("error", () => void 0);
	}
	async mark(thoroughly) {
		if (thoroughly || Date.now() - this.lookedAt > HOUR_MILLISECONDS) {
			const [row] = array(writtenRow).parse(await this.all(WRITTEN_ROWS, []));
			this.content = row?.written ?? "";
			this.lookedAt = Date.now();
		}
		return {
			place: this.address,
			content: this.content
		};
	}
	async columns() {
		return array(columnRow).parse(await this.all(COLUMNS, []));
	}
	async all(sql, parameters) {
		try {
			return (await this.pool.query(numbered(sql), [...parameters])).rows;
		} catch (error) {
			throw problemOf(error);
		}
	}
	async close() {
		await this.pool.end();
	}
};
function numbered(sql) {
	let count = 0;
	return sql.replaceAll("?", () => `$${count += 1}`);
}
function problemOf(error) {
	const code = object({ code: string() }).safeParse(error).data?.code ?? "";
	if (WRONG_SCHEMA.test(code)) return new StoreUnavailableError("wrong_schema", code);
	if (OUT_OF_REACH.test(code) || isConnectionTimeout(error)) return new StoreUnavailableError("unreachable", code);
	return error;
}
/** The pool reports a connection that took too long or broke by an error without a code. */ function isConnectionTimeout(error) {
	return error instanceof Error && /^(timeout|Connection terminated|Client has encountered)/i.test(error.message);
}
/** Counts and sums are 64 bits wide there; a store's fit a number. Everything else is read as by default. */ function parserOf(type, format) {
	if (type === esm_default.types.builtins.INT8) return Number;
	return format === "binary" ? esm_default.types.getTypeParser(type, "binary") : esm_default.types.getTypeParser(type, "text");
}
function withoutPassword(url) {
	return url.replace(/(\/\/[^:/@]*):[^@]*@/, "$1@");
}

export { PostgresStoreDriver };