import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { inProject, runScript } from '../lib/project.mjs';
import { ROWS } from './rows.mjs';
import { sourceOf } from './security-table.mjs';

const COPIED_FOLDERS = ['src', 'test', 'public'];
/** What a build of the page makes anew or only reads. */
const LINKED_OF_PAGE = 'node_modules';
const COPIED_FILES = /\.(json|mjs)$/;
/** Tests that hang without a guard have noticed its loss. */
const TIME_LIMIT_MILLISECONDS = 300_000;
const BUILD_SERVER = ['build.mjs'];
const BUILD_PAGE = ['node_modules/vite/bin/vite.js', 'build'];
const OUTPUT_LIMIT_BYTES = 64 * 1024 * 1024;
/** Enough of a run's last lines to see which test failed, and how. */
const TOLD_CHARACTERS = 4000;

/**
 * Takes the guard of each row away, in a copy, and sees whether the tests of the row notice. Name rows to try only those.
 * A guard whose loss nothing notices fails the run.
 */
await runScript(async () => {
  const wanted = process.argv.slice(2);
  const rows = ROWS.filter(({ id, mutant }) => mutant !== undefined && (wanted.length === 0 || wanted.includes(id)));
  const copy = await copyServer();
  const unnoticed = [];
  try {
    for (const part of new Set(['server', ...rows.filter(needsBuild).map(partOf)])) {
      build(copy, part);
      await cp(builtIn(copy, part), wholeIn(copy, part), { recursive: true });
    }
    for (const row of rows) {
      const outcome = await tryRow(copy, row);
      console.log(`${row.id}: ${outcome.told}`);
      if (!outcome.isHeld) unnoticed.push(row.id);
    }
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
  console.log(`${rows.length - unnoticed.length} of ${rows.length} guards are held by their tests.`);
  if (unnoticed.length > 0) process.exitCode = 1;
});

/** Tests that fail with every guard in its place notice nothing. */
async function tryRow(copy, row) {
  const whole = testsOf(copy, row);
  if (whole.status !== 0)
    return { isHeld: false, told: `its tests fail with every guard in its place\n${lastOf(whole)}` };
  const isHeld = await isNoticed(copy, row);
  return { isHeld, told: `without ${row.guard}: ${isHeld ? 'noticed' : 'NOT NOTICED'}` };
}

/** A project of its own with everything the built server, the page and their tests look for. */
async function copyServer() {
  const copy = await mkdtemp(join(tmpdir(), 'counterpoint-mutants-'));
  const files = (await readdir(inProject('server'))).filter((name) => COPIED_FILES.test(name));
  for (const name of [...COPIED_FOLDERS, ...files])
    await cp(inProject('server', name), join(copy, 'server', name), { recursive: true });
  await cp(inProject('web'), join(copy, 'web'), {
    recursive: true,
    filter: (file) => basename(file) !== LINKED_OF_PAGE,
  });
  for (const name of ['data', 'docs', 'node_modules', 'server/node_modules', 'web/node_modules'])
    await symlink(inProject(name), join(copy, name));
  await writeFile(join(copy, 'pnpm-workspace.yaml'), '');
  return copy;
}

async function isNoticed(copy, row) {
  const putBack = await takeAway(copy, row.mutant);
  try {
    if (needsBuild(row)) build(copy, partOf(row));
    return testsOf(copy, row).status !== 0;
  } finally {
    await putBack();
    if (needsBuild(row)) await bringBackBuilt(copy, partOf(row));
  }
}

/** Changes a source of the copy; returns what puts it back. */
async function takeAway(copy, mutant) {
  const { file: name, from, to } = mutant;
  const file = join(copy, sourceOf(mutant));
  const source = await readFile(file, 'utf8');
  if (!source.includes(from)) throw new Error(`${name} no longer holds its guard.`);
  await writeFile(file, source.replaceAll(from, to));
  return () => writeFile(file, source);
}

/** Only tests over HTTP and in a browser run what is built; the others run the sources. */
function needsBuild({ test }) {
  return /^(e2e|browser)\//.test(test);
}

function partOf({ mutant }) {
  return mutant.of ?? 'server';
}

function builtIn(copy, part) {
  return join(copy, part, 'dist');
}

function wholeIn(copy, part) {
  return join(copy, part, 'whole');
}

/** A guard that is gone must leave something that can be built: a source that cannot would pass for a loss that is noticed. */
function build(copy, part) {
  const built = run(copy, part, part === 'web' ? BUILD_PAGE : BUILD_SERVER);
  if (built.status !== 0) throw new Error(`The ${part} could not be built.\n${lastOf(built)}`);
}

async function bringBackBuilt(copy, part) {
  await rm(builtIn(copy, part), { recursive: true, force: true });
  await cp(wholeIn(copy, part), builtIn(copy, part), { recursive: true });
}

/** Runs the tests that name the row. */
function testsOf(copy, { id, test }) {
  const [project, ...path] = test.split('/');
  const title = `\\((\\w+, )*${id}(, \\w+)*\\)`;
  const options = ['--selectProjects', project, '--testNamePattern', title, '--', path.join('/')];
  const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'];
  return run(copy, 'server', [...jest, ...options]);
}

function run(copy, part, parameters) {
  return spawnSync(process.execPath, parameters, {
    cwd: join(copy, part),
    maxBuffer: OUTPUT_LIMIT_BYTES,
    timeout: TIME_LIMIT_MILLISECONDS,
    killSignal: 'SIGKILL',
    stdio: 'pipe',
    encoding: 'utf8',
  });
}

function lastOf({ stdout, stderr }) {
  return `${stdout}${stderr}`.slice(-TOLD_CHARACTERS);
}
