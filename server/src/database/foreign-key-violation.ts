import { driverCodeOf } from './driver-code.js';

const FOREIGN_KEY_VIOLATION = new Set(['SQLITE_CONSTRAINT_FOREIGNKEY', '23503']);

/** Whether a write was refused because the row it belongs to is gone, on either database. */
export function isForeignKeyViolation(error: unknown): boolean {
  return FOREIGN_KEY_VIOLATION.has(driverCodeOf(error) ?? '');
}
