import type Database from 'better-sqlite3';
import type { DataSource } from 'typeorm';
import { sqliteConnection } from '../sqlite-connection.js';
import { type Column, PreparedStatement } from './prepared-statement.js';

/** What a statement's question marks stand for, in order. */
export type Values = readonly (string | number | boolean | null)[];

/** Lists of every length make statements of their own. */
const MOST_PREPARED = 300;

/**
 * Reads rows by statements written as text, with a `?` for every value, on either database. On SQLite each statement is
 * prepared once; a query builder would write it anew on every call, which costs many times what SQLite takes to run it. Columns
 * come as the statement names them.
 */
export class StatementReader<Row extends object> {
  private readonly prepared = new Map<string, PreparedStatement<Row>>();
  private connection: Database.Database | null = null;

  /** @param booleans the columns that hold truth values, which SQLite keeps as numbers. */
  constructor(
    private readonly dataSource: DataSource,
    private readonly booleans: readonly string[] = [],
  ) {}

  async read(sql: string, values: Values): Promise<Row[]> {
    const connection = sqliteConnection(this.dataSource);
    if (connection === null) return this.dataSource.query<Row[]>(numbered(sql), [...values]);
    const columns = values.map(toColumn);
    this.dataSource.logger.logQuery(sql, columns);
    return this.statement(connection, sql).read(columns);
  }

  private statement(connection: Database.Database, sql: string): PreparedStatement<Row> {
    if (connection !== this.connection || this.prepared.size >= MOST_PREPARED) this.prepared.clear();
    this.connection = connection;
    const known = this.prepared.get(sql);
    if (known !== undefined) return known;
    const statement = new PreparedStatement<Row>(connection, sql, this.booleans);
    this.prepared.set(sql, statement);
    return statement;
  }
}

/** One `?` for every value of a list, for `IN (...)`. */
export function marks(values: readonly unknown[]): string {
  return values.map(() => '?').join(', ');
}

/**
 * A statement over a list of values, written once for each length: a text that is written anew has to be compared from its start
 * to its end to find what was prepared for it.
 *
 * @param write is given what `marks` makes.
 */
export function overList(write: (marks: string) => string): (values: readonly unknown[]) => string {
  const written = new Map<number, string>();
  return (values) => {
    const known = written.get(values.length);
    if (known !== undefined) return known;
    const statement = write(marks(values));
    if (written.size >= MOST_PREPARED) written.clear();
    written.set(values.length, statement);
    return statement;
  };
}

/** SQLite has no truth values. */
function toColumn(value: Values[number]): Column {
  return typeof value === 'boolean' ? Number(value) : value;
}

function numbered(sql: string): string {
  let number = 0;
  return sql.replaceAll('?', () => `$${(number += 1)}`);
}
