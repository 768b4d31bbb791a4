import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Wt as array, Xt as object, en as string } from "../../../chunks/packages-CEiAl99H.js";
import { StoreUnavailableError } from "../errors/store-unavailable.error.js";
import { statSync } from "node:fs";
import Database from "better-sqlite3";

// dist/modules/store/connection/sqlite-store.driver.js
/** A statement waits this long for another process that writes; the whole server waits with it, so it is short. */ const BUSY_MILLISECONDS = 1e3;
const COLUMNS = `
  SELECT m.name AS "table", p.name AS "column" FROM sqlite_master m, pragma_table_info(m.name) p
  WHERE m.type IN ('table', 'view') ORDER BY m.name, p.cid`;
const columnRow = object({
	table: string(),
	column: string()
});
/** Errors of the database are told by their code; their class is not the same everywhere the addon is loaded. */ const errorWithCode = object({ code: string() });
const PROBLEMS = [
	[/^SQLITE_(NOTADB|CORRUPT|IOERR|FORMAT)/, "damaged"],
	[/^SQLITE_CANTOPEN/, "missing"],
	[/^SQLITE_(BUSY|LOCKED)/, "unreachable"],
	[/^SQLITE_ERROR/, "wrong_schema"]
];
/** A SQLite file, opened read-only. The handle is dropped when the file is moved, replaced or written over. */ var SqliteStoreDriver = class {
	/** @param file absolute path. */ constructor(file) {
		this.file = file;
		this.place = "";
		this.statements = /* @__PURE__ */ new Map();
		this.address = file;
	}
	async mark() {
		const place = this.lookAtFile();
		if (place !== this.place) this.drop();
		this.place = place;
		return {
			place,
			content: String(this.guarded((database) => database.pragma("data_version", { simple: true })))
		};
	}
	async columns() {
		return array(columnRow).parse(await this.all(COLUMNS, []));
	}
	async all(sql, parameters) {
		return this.guarded((database) => this.statement(database, sql).all(...parameters));
	}
	async close() {
		this.drop();
	}
	/** Device, inode, size and time: what changes when another file takes the place or this one is written to. */ lookAtFile() {
		const found = statSync(this.file, { throwIfNoEntry: false });
		if (found === void 0 || !found.isFile()) {
			this.drop();
			throw new StoreUnavailableError("missing", this.file);
		}
		return `${found.dev}:${found.ino}:${found.size}:${found.mtimeMs}`;
	}
	guarded(work) {
		try {
			this.database ??= new Database(this.file, {
				readonly: true,
				fileMustExist: true,
				timeout: BUSY_MILLISECONDS
			});
			return work(this.database);
		} catch (error) {
			throw this.problemOf(error);
		}
	}
	problemOf(error) {
		const code = errorWithCode.safeParse(error).data?.code ?? "";
		const problem = PROBLEMS.find(([pattern]) => pattern.test(code))?.[1];
		if (problem === void 0) return error;
		this.drop();
		return new StoreUnavailableError(problem, `${code}: ${String(error)}`);
	}
	statement(database, sql) {
		const known = this.statements.get(sql);
		if (known !== void 0) return known;
		const prepared = database.prepare(sql);
		this.statements.set(sql, prepared);
		return prepared;
	}
	drop() {
		this.statements.clear();
		this.database?.close();
		this.database = void 0;
		this.place = "";
	}
};

export { SqliteStoreDriver };