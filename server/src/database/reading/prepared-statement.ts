import type Database from 'better-sqlite3';

/** What SQLite keeps in a column. */
export type Column = string | number | null;

/**
 * A statement of SQLite, ready to run. Takes rows as lists of values and makes the objects here: the driver names every column
 * of every row anew, which costs more than finding the row.
 */
export class PreparedStatement<Row extends object> {
  private readonly statement: Database.Statement<unknown[], unknown[]>;
  private readonly names: readonly string[];
  /** For each column, whether it holds a truth value. */
  private readonly isBoolean: readonly boolean[];

  /** @param booleans names of the columns that hold truth values. */
  constructor(connection: Database.Database, sql: string, booleans: readonly string[]) {
    this.statement = connection.prepare<unknown[], unknown[]>(sql).raw(true);
    this.names = this.statement.columns().map(({ name }) => name);
    this.isBoolean = this.names.map((name) => booleans.includes(name));
  }

  read(values: readonly Column[]): Row[] {
    return this.statement.all(values).map((columns) => this.toRow(columns));
  }

  private toRow(columns: readonly unknown[]): Row {
    const { names, isBoolean } = this;
    const row = Object.create(Object.prototype);
    names.forEach((name, index) => {
      row[name] = isBoolean[index] ? Boolean(columns[index]) : columns[index];
    });
    return row;
  }
}
