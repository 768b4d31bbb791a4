import type { DataSource, Table } from 'typeorm';

/** Tables of the database's own, in another schema on PostgreSQL, and of the migrations, which each database keeps for itself. */
const NOT_OURS = /^(sqlite_|typeorm_metadata$|migrations$)|\./;

/** A table as both kinds of database have it. */
export interface CopiedTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly booleans: ReadonlySet<string>;
  /** Columns that tell rows apart, in which order rows are read: of two rows of one table the one that is referred to comes first. */
  readonly key: readonly string[];
  /** The column whose numbers the database counts up by itself. */
  readonly counted: string | undefined;
}

/** The tables of a database, each behind those that its rows refer to. */
export async function tablesInOrder(dataSource: DataSource): Promise<CopiedTable[]> {
  const runner = dataSource.createQueryRunner();
  try {
    const tables = (await runner.getTables()).filter((table) => !NOT_OURS.test(table.name));
    return inOrder(tables).map(toCopiedTable);
  } finally {
    await runner.release();
  }
}

function inOrder(tables: readonly Table[]): Table[] {
  const left = new Map(tables.map((table) => [plainName(table.name), table]));
  const ordered: Table[] = [];
  while (left.size > 0) {
    const free = [...left].filter(([name, table]) =>
      referredTo(table).every((other) => other === name || !left.has(other)),
    );
    if (free.length === 0) throw new TypeError('Tables refer to each other in a circle.');
    for (const [name, table] of free) {
      ordered.push(table);
      left.delete(name);
    }
  }
  return ordered;
}

function referredTo(table: Table): string[] {
  return table.foreignKeys.map(({ referencedTableName }) => plainName(referencedTableName));
}

function toCopiedTable(table: Table): CopiedTable {
  const keys = table.columns.filter(({ isPrimary }) => isPrimary).map(({ name }) => name);
  const columns = table.columns.map(({ name }) => name);
  return {
    name: plainName(table.name),
    columns,
    booleans: new Set(table.columns.filter(({ type }) => type === 'boolean').map(({ name }) => name)),
    key: keys.length > 0 ? keys : columns,
    counted: table.columns.find(
      ({ isGenerated, generationStrategy }) => isGenerated && generationStrategy === 'increment',
    )?.name,
  };
}

/** PostgreSQL names tables with their schema. */
function plainName(name: string): string {
  return name.replace(/^.*\./, '');
}
