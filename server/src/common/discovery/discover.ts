import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** A class that can be made by `new`, whatever its arguments. */
export type ClassOf<Instance extends object> = abstract new (...parameters: never[]) => Instance;

const IGNORED = /(\.d\.ts|\.spec\.[jt]s|\.map)$/;

/**
 * Imports every file below `folder` whose path matches `pattern` and returns the classes they export, in the order of
 * the file names. `pattern` is tested against the path with its extension (`.js` when built, `.ts` in tests).
 *
 * @param base when given, only classes that extend it are returned.
 */
export async function discoverClasses<Instance extends object>(
  folder: URL | string,
  pattern: RegExp,
  base?: ClassOf<Instance>,
): Promise<ClassOf<Instance>[]> {
  const root = folder instanceof URL ? fileURLToPath(folder) : folder;
  const files = await readdir(root, { recursive: true });
  const matching = files.filter((file) => pattern.test(file) && !IGNORED.test(file)).sort();
  const classes: ClassOf<Instance>[] = [];
  // One after the other: the module loader of the unit tests cannot link several at once.
  for (const file of matching) {
    const exported = await importFile(join(root, file));
    classes.push(...Object.values(exported).filter((value) => isClassOf(value, base)));
  }
  return classes;
}

async function importFile(file: string): Promise<Record<string, unknown>> {
  const exported: unknown = await import(pathToFileURL(file).href);
  return typeof exported === 'object' && exported !== null ? { ...exported } : {};
}

function isClassOf<Instance extends object>(value: unknown, base?: ClassOf<Instance>): value is ClassOf<Instance> {
  if (typeof value !== 'function' || !/^class\b/.test(Function.prototype.toString.call(value))) return false;
  return base === undefined || value.prototype instanceof base;
}
