import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ModelUnavailableError } from '../../errors/model-unavailable.error.js';

const FILE = /\.gguf$/i;

/**
 * The GGUF file that is meant: the path itself, or, for a folder, the file of the given name (its ending may be left
 * out) or the first one.
 *
 * @throws ModelUnavailableError when there is no such file.
 */
export async function findGguf(path: string, name: string | null): Promise<string> {
  const there = await stat(path).catch(() => null);
  if (there?.isFile() === true) return path;
  const [first] = there?.isDirectory() === true ? await listGguf(path, name) : [];
  if (first === undefined) throw new ModelUnavailableError('file_missing');
  return first;
}

/** The name people read: the file's name without its folder. */
export const nameOfGguf = (file: string): string => basename(file);

async function listGguf(folder: string, name: string | null): Promise<string[]> {
  const files = (await readdir(folder)).filter((file) => FILE.test(file)).toSorted();
  const wanted = files.filter((file) => name === null || file === name || file.replace(FILE, '') === name);
  return wanted.map((file) => join(folder, file));
}
