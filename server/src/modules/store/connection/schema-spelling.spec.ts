import { StoreUnavailableError } from '../errors/store-unavailable.error.js';
import { CANONICAL_SCHEMA } from './canonical-schema.js';
import { SchemaSpelling, type ExistingColumn } from './schema-spelling.js';

const snakeCase = (name: string): string => name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase();

const columnsWith = (table: (name: string) => string, column: (name: string) => string): ExistingColumn[] =>
  Object.entries(CANONICAL_SCHEMA).flatMap(([name, columns]) =>
    columns.map((one) => ({ table: table(name), column: column(one) })),
  );

const plural = (name: string): string => (name === 'InvoiceLine' ? 'invoice_items' : `${snakeCase(name)}s`);

describe('SchemaSpelling', () => {
  it.each([
    ['Album.AlbumId', columnsWith(String, String), '"Album"."AlbumId"', '"InvoiceLine" AS "InvoiceLine"'],
    ['album.album_id', columnsWith(snakeCase, snakeCase), '"Album"."album_id"', '"invoice_line" AS "InvoiceLine"'],
    ['albums.AlbumId', columnsWith(plural, String), '"Album"."AlbumId"', '"invoice_items" AS "InvoiceLine"'],
  ])('should translate to a store spelled %s', (_, existing, column, table) => {
    const spelling = SchemaSpelling.probe(existing);
    expect(spelling.translate('SELECT {Album.AlbumId} FROM {InvoiceLine}')).toBe(`SELECT ${column} FROM ${table}`);
  });

  it('should name the column that a store lacks', () => {
    const existing = columnsWith(String, String).filter(({ column }) => column !== 'Composer');
    expect(() => SchemaSpelling.probe(existing)).toThrow(StoreUnavailableError);
    expect(() => SchemaSpelling.probe(existing)).toThrow(
      expect.objectContaining({ problem: 'wrong_schema', detail: 'Track.Composer is missing' }),
    );
  });

  it('should refuse a statement with a name the schema does not have', () => {
    const spelling = SchemaSpelling.probe(columnsWith(String, String));
    expect(() => spelling.translate('SELECT {Album.Year} FROM {Album}')).toThrow(TypeError);
  });
});
