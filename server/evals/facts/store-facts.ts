import Database from 'better-sqlite3';
import { z } from 'zod';

const textRows = z.array(z.string());

/**
 * Reads right answers straight from a store file with SQL of its own, apart from everything that answers questions, so
 * that a mistake there cannot hide here.
 */
export class StoreFacts {
  private readonly database: Database.Database;

  constructor(file: string) {
    this.database = new Database(file, { readonly: true });
  }

  close(): void {
    this.database.close();
  }

  /** One column as texts. */
  texts(sql: string, ...parameters: (string | number)[]): string[] {
    return textRows.parse(
      this.database
        .prepare(sql)
        .pluck()
        .all(...parameters)
        .map(String),
    );
  }

  /** One number. */
  number(sql: string, ...parameters: (string | number)[]): number {
    return z.coerce.number().parse(
      this.database
        .prepare(sql)
        .pluck()
        .get(...parameters) ?? 0,
    );
  }

  /** Rows checked against a shape. */
  rows<Shape extends z.ZodType>(shape: Shape, sql: string, ...parameters: (string | number)[]): z.infer<Shape>[] {
    return z.array(shape).parse(this.database.prepare(sql).all(...parameters));
  }
}
