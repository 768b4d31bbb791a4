import type { DataSource, EntityTarget } from 'typeorm';
import { StatementReader, type Values } from './statement-reader.js';

const MOST_WRITTEN = 300;

/** Reads whole rows of one entity, for what is read with every request; `StatementReader` says why. */
export class RowReader<Row extends object> {
  private readonly rows: StatementReader<Row>;
  private readonly counts: StatementReader<{ count: number | string }>;
  private readonly table: string;
  private readonly select: string;
  private readonly written = new Map<string, string>();

  /** @param alias what statements call the entity's table. */
  constructor(dataSource: DataSource, entity: EntityTarget<Row>, alias: string) {
    const { tableName, columns } = dataSource.getMetadata(entity);
    const booleans = columns.filter(({ type }) => type === 'boolean').map(({ propertyName }) => propertyName);
    this.rows = new StatementReader<Row>(dataSource, booleans);
    this.counts = new StatementReader(dataSource);
    const selected = columns.map(({ databaseName, propertyName }) => `${alias}.${databaseName} AS "${propertyName}"`);
    this.table = `FROM ${tableName} ${alias}`;
    this.select = `SELECT ${selected.join(', ')} ${this.table}`;
  }

  /** @param rest what follows the table: joins, `WHERE`, `ORDER BY`, `LIMIT`, with a `?` for every value. */
  find(rest: string, values: Values): Promise<Row[]> {
    return this.rows.read(this.selectOf(rest), values);
  }

  /** The first row. */
  async findOne(rest: string, values: Values): Promise<Row | null> {
    return (await this.find(`${rest} LIMIT 1`, values))[0] ?? null;
  }

  /** A stretch of the rows, and the number of all of them, which is only asked for when the stretch does not tell. */
  async findPage(
    { where, order }: { readonly where: string; readonly order: string },
    values: Values,
    { skip, take }: { readonly skip: number; readonly take: number },
  ): Promise<[Row[], number]> {
    const rows = await this.find(`${where} ${order} LIMIT ? OFFSET ?`, [...values, take, skip]);
    const showsEnd = rows.length < take && (rows.length > 0 || skip === 0);
    return [rows, showsEnd ? skip + rows.length : await this.count(where, values)];
  }

  /** The same text every time, which is found sooner than one that was put together anew. */
  private selectOf(rest: string): string {
    const known = this.written.get(rest);
    if (known !== undefined) return known;
    const statement = `${this.select} ${rest}`;
    if (this.written.size >= MOST_WRITTEN) this.written.clear();
    this.written.set(rest, statement);
    return statement;
  }

  private async count(where: string, values: Values): Promise<number> {
    const [row] = await this.counts.read(`SELECT COUNT(*) AS "count" ${this.table} ${where}`, values);
    return Number(row?.count ?? 0);
  }
}
