import { driverCodeOf } from './driver-code.js';

const UNIQUE_VIOLATION = new Set(['SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY', '23505']);

/** Whether a write was refused because another row already has a value that must be unique, on either database. */
export function isUniqueViolation(error: unknown): boolean {
  return UNIQUE_VIOLATION.has(driverCodeOf(error) ?? '');
}
