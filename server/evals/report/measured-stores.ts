import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A store that answers are measured on; `name` is its key in the floors and its title in the report. */
export interface MeasuredStore {
  readonly name: 'starter' | 'chinook' | 'large';
  readonly file: string;
}

/** The project's folder, seen from `folder`, this module's or a test's own. */
export function measuredStores(projectFolder: string): MeasuredStore[] {
  const starter: MeasuredStore = { name: 'starter', file: `${projectFolder}/data/store/build/starter-store.db` };
  const chinook = process.env['TEST_CHINOOK_PATH'];
  const isThere = chinook !== undefined && existsSync(chinook);
  return isThere ? [starter, { name: 'chinook', file: chinook }] : [starter];
}

/** A folder as an absolute path without a slash at its end. */
export function folderAt(place: string, base: string): string {
  return fileURLToPath(new URL(place, base)).replace(/\/$/, '');
}
