import { Column, type ColumnOptions } from 'typeorm';

/** Length of an ISO 8601 time in UTC with milliseconds. */
export const TIMESTAMP_LENGTH = 24;

/**
 * A moment, kept as ISO 8601 text in UTC: it sorts as text, reads the same in SQLite and PostgreSQL, and needs no
 * conversion on its way to the interface. The property's type is `string` (or `string | null`).
 */
export function TimestampColumn(options: ColumnOptions = {}): PropertyDecorator {
  return Column({ ...options, type: 'varchar', length: TIMESTAMP_LENGTH });
}
