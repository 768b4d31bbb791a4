import type Database from 'better-sqlite3';
import type { DataSource } from 'typeorm';
import { sqliteConnection } from '../sqlite-connection.js';

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
  private readonly prepared = new Map<string, Database.Statement<unknown[], Row>>();
  private connection: Database.Database | null = null;

  constructor(private readonly dataSource: DataSource) {}

  async read(sql: string, values: Values): Promise<Row[]> {
    const connection = sqliteConnection(this.dataSource);
    if (connection === null) return this.dataSource.query<Row[]>(numbered(sql), [...values]);
    const parameters = values.map((value) => (typeof value === 'boolean' ? Number(value) : value));
    this.dataSource.logger.logQuery(sql, parameters);
    return this.statement(connection, sql).all(...parameters);
  }

  private statement(connection: Database.Database, sql: string): Database.Statement<unknown[], Row> {
    if (connection !== this.connection || this.prepared.size >= MOST_PREPARED) this.prepared.clear();
    this.connection = connection;
    const statement = this.prepared.get(sql) ?? connection.prepare<unknown[], Row>(sql);
    this.prepared.set(sql, statement);
    return statement;
  }
}

/** One `?` for every value of a list, for `IN (...)`. */
export function marks(values: readonly unknown[]): string {
  return values.map(() => '?').join(', ');
}

function numbered(sql: string): string {
  let number = 0;
  return sql.replaceAll('?', () => `$${(number += 1)}`);
}
