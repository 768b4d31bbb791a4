import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname } from 'node:path';
import { inProject, Problem, projectRoot } from './project.mjs';
import { installPackages } from './packages.mjs';
import { fingerprint, isStamped, stamp } from './stamp.mjs';
import { runQuietly, step } from './step.mjs';

const STORE = 'data/store/build/starter-store.db';

/** Brings what the server needs to run: packages, the built server and page, and the starter store. */
export async function prepare() {
  checkWritable(projectRoot);
  await installPackages();
  await buildPart('server', 'Building the server', [
    'server/src',
    'server/package.json',
    'server/build.mjs',
    'server/swc-options.mjs',
    'pnpm-lock.yaml',
  ]);
  await buildPart('web', 'Building the page', [
    'web/src',
    'web/build',
    'web/public',
    'web/index.html',
    'web/package.json',
    'web/vite.config.ts',
    'pnpm-lock.yaml',
  ]);
  await buildStore();
}

/** Builds one workspace package when its sources changed since the last build. */
async function buildPart(part, title, sources) {
  const stampFile = inProject(part, 'dist/.counterpoint-build');
  const print = fingerprint(sources);
  if (isStamped(stampFile, print)) return;
  await step(title, () => runQuietly('npm', ['run', 'build', '--silent'], { cwd: inProject(part) }));
  stamp(stampFile, print);
}

/** The builder needs a package of the server, so it is imported only when packages are there. */
async function buildStore() {
  const { ensureStore } = await import('../store/build-store.mjs');
  await step('Checking the starter store', () => ensureStore({ target: inProject(STORE) }));
}

/** @throws Problem when nothing can be written in the folder. */
export function checkWritable(folder) {
  try {
    makeFolder(folder);
    accessSync(folder, constants.W_OK);
  } catch {
    throw new Problem(
      `Counterpoint cannot write to ${folder}. Give this user write permission there, or use another folder.`,
    );
  }
}

/** Node's own recursive way never ends below places such as `/proc`, where nothing can be made. */
function makeFolder(folder) {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

/**
 * A port that is none is left to the check of all settings, which names it with everything else that is wrong.
 *
 * @throws Problem when another program listens on the port, or this user may not.
 */
export async function checkPort(port, host) {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) return;
  const code = await new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve(error.code));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(null)));
  });
  if (code === 'EADDRINUSE') {
    throw new Problem(
      `Port ${port} is already in use by another program. Stop it, or choose another port: PORT=8080 npm start`,
    );
  }
  if (code === 'EACCES')
    throw new Problem(`This user may not listen on port ${port}. Choose another one: PORT=8080 npm start`);
}
