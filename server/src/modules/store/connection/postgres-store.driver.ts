import pg from 'pg';
import { z } from 'zod';
import { StoreUnavailableError } from '../errors/store-unavailable.error.js';
import type { ExistingColumn } from './schema-spelling.js';
import type { StoreValue } from './store-database.js';
import type { StoreDriver, StoreMark } from './store-driver.js';

const HOUR_MILLISECONDS = 3_600_000;

const COLUMNS = `
  SELECT table_name AS "table", column_name AS "column" FROM information_schema.columns
  WHERE table_schema = ANY (current_schemas(false)) ORDER BY table_name, ordinal_position`;
const columnRow = z.object({ table: z.string(), column: z.string() });

/** Rises with every row that is written anywhere in the database; starts again when the server's statistics do. */
const WRITTEN_ROWS = `
  SELECT COALESCE(SUM(n_tup_ins + n_tup_upd + n_tup_del), 0)::text AS written FROM pg_stat_user_tables`;
const writtenRow = z.object({ written: z.string() });

/** Set by statement, not as a start-up option, because an address may bring start-up options of its own. */
const SESSION = `
  SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY; SET DateStyle = ISO; SET statement_timeout = 5000`;

const OUT_OF_REACH = /^(E[A-Z]+|08|28|3D|53|57)/;
const WRONG_SCHEMA = /^42(P01|703|501|883)/;

/** A PostgreSQL server. Every transaction is read-only, every statement bounded to five seconds. */
export class PostgresStoreDriver implements StoreDriver {
  readonly address: string;
  private readonly pool: pg.Pool;
  private content = '';
  private lookedAt = 0;

  /** @param url `postgres://…` */
  constructor(url: string) {
    this.address = withoutPassword(url);
    this.pool = new pg.Pool({
      connectionString: url,
      max: 4,
      connectionTimeoutMillis: 2000,
      onConnect: async (client) => void (await client.query(SESSION)),
      types: { getTypeParser: parserOf },
    });
    // Without a listener a connection lost while idle ends the process; the next use reports it.
    this.pool.on('error', () => undefined);
  }

  async mark(thoroughly: boolean): Promise<StoreMark> {
    if (thoroughly || Date.now() - this.lookedAt > HOUR_MILLISECONDS) {
      const [row] = z.array(writtenRow).parse(await this.all(WRITTEN_ROWS, []));
      this.content = row?.written ?? '';
      this.lookedAt = Date.now();
    }
    return { place: this.address, content: this.content };
  }

  async columns(): Promise<ExistingColumn[]> {
    return z.array(columnRow).parse(await this.all(COLUMNS, []));
  }

  async all(sql: string, parameters: readonly StoreValue[]): Promise<unknown[]> {
    try {
      const result = await this.pool.query<Record<string, unknown>>(numbered(sql), [...parameters]);
      return result.rows;
    } catch (error) {
      throw problemOf(error);
    }
  }

  async close(): Promise<void> {
    await this.pool.end();
  }
}

function numbered(sql: string): string {
  let count = 0;
  return sql.replaceAll('?', () => `$${(count += 1)}`);
}

function problemOf(error: unknown): unknown {
  const code = z.object({ code: z.string() }).safeParse(error).data?.code ?? '';
  if (WRONG_SCHEMA.test(code)) return new StoreUnavailableError('wrong_schema', code);
  if (OUT_OF_REACH.test(code) || isConnectionTimeout(error)) return new StoreUnavailableError('unreachable', code);
  return error;
}

/** The pool reports a connection that took too long or broke by an error without a code. */
function isConnectionTimeout(error: unknown): boolean {
  return error instanceof Error && /^(timeout|Connection terminated|Client has encountered)/i.test(error.message);
}

/** Counts and sums are 64 bits wide there; a store's fit a number. Everything else is read as by default. */
function parserOf(type: number, format?: 'text' | 'binary'): (value: string) => unknown {
  if (type === pg.types.builtins.INT8) return Number;
  return format === 'binary' ? pg.types.getTypeParser(type, 'binary') : pg.types.getTypeParser(type, 'text');
}

function withoutPassword(url: string): string {
  return url.replace(/(\/\/[^:/@]*):[^@]*@/, '$1@');
}
