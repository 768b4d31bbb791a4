import { statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { z } from 'zod';
import { StoreUnavailableError, type StoreProblem } from '../errors/store-unavailable.error.js';
import type { ExistingColumn } from './schema-spelling.js';
import type { StoreValue } from './store-database.js';
import type { StoreDriver, StoreMark } from './store-driver.js';

/** A statement waits this long for another process that writes; the whole server waits with it, so it is short. */
const BUSY_MILLISECONDS = 1000;

const COLUMNS = `
  SELECT m.name AS "table", p.name AS "column" FROM sqlite_master m, pragma_table_info(m.name) p
  WHERE m.type IN ('table', 'view') ORDER BY m.name, p.cid`;
/** Changes with every transaction of another connection. */
const CHANGES = 'PRAGMA data_version';
const columnRow = z.object({ table: z.string(), column: z.string() });

/** Errors of the database are told by their code; their class is not the same everywhere the addon is loaded. */
const errorWithCode = z.object({ code: z.string() });

const PROBLEMS: readonly (readonly [RegExp, StoreProblem])[] = [
  [/^SQLITE_(NOTADB|CORRUPT|IOERR|FORMAT)/, 'damaged'],
  [/^SQLITE_CANTOPEN/, 'missing'],
  [/^SQLITE_(BUSY|LOCKED)/, 'unreachable'],
  [/^SQLITE_ERROR/, 'wrong_schema'],
];

/** A SQLite file, opened read-only. The handle is dropped when the file is moved, replaced or written over. */
export class SqliteStoreDriver implements StoreDriver {
  readonly address: string;
  private database: Database.Database | undefined;
  private place = '';
  private readonly statements = new Map<string, Database.Statement>();

  /** @param file absolute path. */
  constructor(private readonly file: string) {
    this.address = file;
  }

  async mark(): Promise<StoreMark> {
    const place = this.lookAtFile();
    if (place !== this.place) this.drop();
    this.place = place;
    return { place, content: JSON.stringify(this.guarded((database) => this.statement(database, CHANGES).get())) };
  }

  async columns(): Promise<ExistingColumn[]> {
    return z.array(columnRow).parse(await this.all(COLUMNS, []));
  }

  async all(sql: string, parameters: readonly StoreValue[]): Promise<unknown[]> {
    return this.guarded((database) => this.statement(database, sql).all(...parameters));
  }

  async close(): Promise<void> {
    this.drop();
  }

  /** Device, inode, size and time: what changes when another file takes the place or this one is written to. */
  private lookAtFile(): string {
    const found = statSync(this.file, { throwIfNoEntry: false });
    if (found === undefined || !found.isFile()) {
      this.drop();
      throw new StoreUnavailableError('missing', this.file);
    }
    return `${found.dev}:${found.ino}:${found.size}:${found.mtimeMs}`;
  }

  private guarded<Result>(work: (database: Database.Database) => Result): Result {
    try {
      this.database ??= new Database(this.file, { readonly: true, fileMustExist: true, timeout: BUSY_MILLISECONDS });
      return work(this.database);
    } catch (error) {
      throw this.problemOf(error);
    }
  }

  private problemOf(error: unknown): unknown {
    const code = errorWithCode.safeParse(error).data?.code ?? '';
    const problem = PROBLEMS.find(([pattern]) => pattern.test(code))?.[1];
    if (problem === undefined) return error;
    this.drop();
    return new StoreUnavailableError(problem, `${code}: ${String(error)}`);
  }

  private statement(database: Database.Database, sql: string): Database.Statement {
    const known = this.statements.get(sql);
    if (known !== undefined) return known;
    const prepared = database.prepare(sql);
    this.statements.set(sql, prepared);
    return prepared;
  }

  private drop(): void {
    this.statements.clear();
    this.database?.close();
    this.database = undefined;
    this.place = '';
  }
}
