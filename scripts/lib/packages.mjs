import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inProject, PNPM, Problem } from './project.mjs';
import { fingerprint, isStamped, stamp } from './stamp.mjs';
import { CommandFailed, runQuietly, step } from './step.mjs';

const STAMP = inProject('node_modules/.counterpoint-packages');
const MANIFESTS = ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', 'server/package.json', 'web/package.json'];
const TOLD_TO_OUTER_NPX = ['npm_config_package', 'npm_config_call'];
const BUILD_TOOLS = ['python3', 'make', 'g++'];

/** Installs the packages of the lockfile, unless they are there already for this Node. */
export async function installPackages() {
  const print = fingerprint(MANIFESTS, [process.versions.modules, process.platform, process.arch]);
  if (isStamped(STAMP, print)) return;
  await step('Installing packages (once; a minute or two)', async () => {
    await pnpm('install', '--frozen-lockfile', '--reporter=append-only').catch(explainInstall);
    await checkDriver(() =>
      pnpm('rebuild', '--filter', '@counterpoint/server', 'better-sqlite3').catch(explainInstall),
    );
  });
  stamp(STAMP, print);
}

/**
 * The package manager does not build a native package again when another Node comes, so the database driver may be one that
 * this Node cannot load.
 *
 * @throws Problem when it cannot be loaded after `rebuild` either.
 */
export async function checkDriver(rebuild, loads = driverLoads) {
  if (loads()) return;
  await rebuild();
  if (loads()) return;
  throw new Problem(
    `Node ${process.versions.node} cannot load the database driver better-sqlite3, which was built for another version. Delete the folders node_modules and server/node_modules, see that npm's setting nodedir names no other Node, and run the same command again.`,
  );
}

/** In a process of its own: what is loaded once stays, the broken too. */
function driverLoads() {
  const code = "new (require('better-sqlite3'))(':memory:').close()";
  return spawnSync(process.execPath, ['-e', code], { cwd: inProject('server') }).status === 0;
}

/** Runs the pinned package manager, which npm fetches by itself when it is not there. */
export function pnpm(...commandArguments) {
  return runQuietly('npx', ['--yes', PNPM, ...commandArguments], { env: pnpmEnvironment() });
}

/**
 * The environment of the package manager. What an outer npx was told, such as `npx -p node@22 npm start`, is not for the one
 * that fetches the package manager.
 */
export function pnpmEnvironment(variables = process.env) {
  const own = Object.entries(variables).filter(([name]) => !TOLD_TO_OUTER_NPX.includes(name));
  return { ...Object.fromEntries(own), npm_config_nodedir: nodeHeaders(variables.npm_config_nodedir) };
}

/**
 * The folder whose `include/node` holds the headers of this very Node, so that a native package is built without a download;
 * empty for none. Those of another version, which a machine may have configured, would build what this one cannot load.
 */
function nodeHeaders(configured = '') {
  const folders = [configured, dirname(dirname(process.execPath))];
  return folders.find((folder) => headersVersion(folder) === process.versions.node) ?? '';
}

function headersVersion(folder) {
  const file = join(folder, 'include/node/node_version.h');
  if (folder === '' || !existsSync(file)) return null;
  const text = readFileSync(file, 'utf8');
  const part = (name) => new RegExp(`#define NODE_${name}_VERSION (\\d+)`).exec(text)?.[1];
  return ['MAJOR', 'MINOR', 'PATCH'].map(part).join('.');
}

/** Turns a failed installation into a sentence about what is missing; other failures pass as they are. */
export function explainInstall(error) {
  if (!(error instanceof CommandFailed)) throw error;
  const missing = BUILD_TOOLS.filter((tool) => spawnSync(tool, ['--version']).status !== 0);
  if (/better-sqlite3|node-gyp|gyp ERR/.test(error.output) && missing.length > 0) {
    throw new Problem(
      `The prebuilt file of better-sqlite3 could not be fetched, and building it here needs ${missing.join(', ')}. Install what is missing (Debian and Ubuntu: apt-get install -y python3 make g++) and run the same command again.`,
    );
  }
  if (/gyp ERR!/.test(error.output) && /nodejs\.org/.test(error.output)) {
    throw new Problem(
      `The prebuilt file of better-sqlite3 could not be fetched, and building it here needs the headers of Node ${process.versions.node}, which nodejs.org did not give. Check the network connection, or set npm_config_nodedir to a folder whose include/node holds them.`,
    );
  }
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ERR_PNPM_META_FETCH_FAIL/.test(error.output)) {
    throw new Problem(
      'The package registry cannot be reached. Check the network connection and run the same command again.',
    );
  }
  throw error;
}
