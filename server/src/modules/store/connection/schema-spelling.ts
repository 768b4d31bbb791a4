import { StoreUnavailableError } from '../errors/store-unavailable.error.js';
import { CANONICAL_SCHEMA, OTHER_WORDS } from './canonical-schema.js';

/** A column that really exists in the store, with its table. */
export interface ExistingColumn {
  readonly table: string;
  readonly column: string;
}

const BRACES = /\{(\w+)(?:\.(\w+))?\}/g;

/**
 * How one store spells the canonical names: `Album.AlbumId`, `album.album_id` or `albums.AlbumId`, quoted for use in a
 * statement.
 */
export class SchemaSpelling {
  private constructor(private readonly spelled: ReadonlyMap<string, string>) {}

  /**
   * Finds every canonical table and column among those that exist.
   *
   * @throws StoreUnavailableError with problem `wrong_schema` naming what is missing.
   */
  static probe(existing: readonly ExistingColumn[]): SchemaSpelling {
    const tables = [...new Set(existing.map(({ table }) => table))];
    const spelled = new Map<string, string>();
    for (const [table, columns] of Object.entries(CANONICAL_SCHEMA)) {
      const real = spellingOf(table, tables);
      const realColumns = existing.filter((one) => one.table === real).map(({ column }) => column);
      spelled.set(table, quoted(real));
      for (const column of columns) spelled.set(`${table}.${column}`, spellColumn(table, column, realColumns));
    }
    return new SchemaSpelling(spelled);
  }

  /**
   * Replaces the names in braces. A column stands with its canonical table as qualifier, and a table is given its
   * canonical name as alias, so that `{Album.Title}` means the same whatever the table is called.
   */
  translate(sql: string): string {
    return sql.replace(BRACES, (_, table: string, column: string | undefined) =>
      column === undefined
        ? `${this.real(table)} AS ${quoted(table)}`
        : `${quoted(table)}.${this.real(`${table}.${column}`)}`,
    );
  }

  private real(name: string): string {
    const real = this.spelled.get(name);
    if (real === undefined) throw new TypeError(`No table or column of the store is called ${name}`);
    return real;
  }
}

function spellColumn(table: string, column: string, existing: readonly string[]): string {
  return quoted(spellingOf(column, existing, `${table}.`));
}

function spellingOf(canonical: string, existing: readonly string[], prefix = ''): string {
  for (const wanted of spellingsOf(plain(canonical))) {
    const found = existing.find((name) => name === canonical) ?? existing.find((name) => plain(name) === wanted);
    if (found !== undefined) return found;
  }
  throw new StoreUnavailableError('wrong_schema', `${prefix}${canonical} is missing`);
}

function spellingsOf(name: string): string[] {
  const others = OTHER_WORDS.filter(([word]) => name.includes(word)).map(([word, other]) => name.replace(word, other));
  return [name, ...others].flatMap((spelling) => [spelling, `${spelling}s`]);
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll('_', '');
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
