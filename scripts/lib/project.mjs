import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds the whole project. */
export const projectRoot = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** The oldest Node that everything here runs on. */
const OLDEST_NODE = [20, 19];

/** The package manager that wrote the lockfile. */
export const PNPM = 'pnpm@10.34.9';

/** A path inside the project. */
export function inProject(...parts) {
  return resolve(projectRoot, ...parts);
}

/** A problem that is told in one sentence, without a stack. */
export class Problem extends Error {}

/** @throws Problem when this Node is too old. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new Problem(
    `Counterpoint needs Node ${OLDEST_NODE.join('.')} or newer, and this is Node ${process.versions.node}. Install a newer one from https://nodejs.org.`,
  );
}

/** Runs the body of a script; a `Problem` ends it with its sentence and exit status 1. */
export async function runScript(body) {
  try {
    await body();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    console.error(`\n${error.message}`);
    process.exitCode = 1;
  }
}
