import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkDriver, explainInstall, pnpmEnvironment } from './lib/packages.mjs';
import { inProject, Problem } from './lib/project.mjs';
import { CommandFailed } from './lib/step.mjs';

/** Runs `npm start`'s script, which must refuse before it installs or builds anything. */
function start(env) {
  return spawnSync(process.execPath, ['scripts/start.mjs'], {
    cwd: inProject('.'),
    env: { ...process.env, ...env },
    encoding: 'utf8',
    timeout: 30_000,
  });
}

function lastLine(text) {
  return text.trim().split('\n').at(-1);
}

test('should say in one sentence that the port is taken, and how to take another', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address();
  const child = start({ PORT: String(port) });
  other.close();
  assert.equal(child.status, 1);
  assert.match(lastLine(child.stderr), new RegExp(`^Port ${port} is already in use .*PORT=8080 npm start$`));
  assert.doesNotMatch(child.stderr, /\bat .+:\d+:\d+/);
});

test('should name every setting that cannot be used, the port among them, in one message without a value', () => {
  const child = start({ PORT: 'eighty', THROTTLE_ANON: 'often', EMAIL_PORT: '99999', SECRET_KEY: 'a-short-one' });
  assert.equal(child.status, 1);
  const said = lastLine(child.stderr);
  for (const name of ['PORT', 'THROTTLE_ANON', 'EMAIL_PORT', 'SECRET_KEY'])
    assert.match(said, new RegExp(`\\b${name}: must`));
  assert.doesNotMatch(said, /eighty|often|99999|a-short-one/);
});

test('should say in one sentence that nothing can be made in the data folder, where making it would never end', () => {
  const child = start({ PORT: '0', DATA_DIR: '/proc/nowhere/data' });
  assert.equal(child.status, 1);
  assert.match(lastLine(child.stderr), /^Counterpoint cannot write to \/proc\/nowhere\/data\./);
});

test('should say in one sentence that the data folder cannot be written', () => {
  const child = start({ PORT: '0', DATA_DIR: 'package.json/below-a-file' });
  assert.equal(child.status, 1);
  assert.match(
    lastLine(child.stderr),
    /^Counterpoint cannot write to .*below-a-file\. Give this user write permission/,
  );
});

test('should end the server when what started it is gone, as npm is when another program ends it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'counterpoint-start-'));
  const shell = spawn('sh', ['-c', `"${process.execPath}" scripts/start.mjs; true`], {
    cwd: inProject('.'),
    env: { ...process.env, PORT: '0', DATA_DIR: folder, LLM_PROVIDER: 'none' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const output = shell.stdout[Symbol.asyncIterator]();
  try {
    let piece = await output.next();
    while (!piece.done && !/ready at/.test(String(piece.value))) piece = await output.next();
    assert.equal(piece.done, false, 'the server was never ready');
    shell.kill('SIGKILL');
    // The output closes when the last process that holds it has ended.
    while (!(await output.next()).done) continue;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('should name the build tools that are missing when the database driver must be compiled', () => {
  const path = process.env.PATH;
  process.env.PATH = '/nowhere';
  try {
    const failure = new CommandFailed('npx', 'better-sqlite3 install: gyp ERR! find Python');
    assert.throws(
      () => explainInstall(failure),
      (error) => error instanceof Problem && /python3, make, g\+\+/.test(error.message),
    );
  } finally {
    process.env.PATH = path;
  }
});

test('should say that the registry cannot be reached instead of showing what the package manager printed', () => {
  const failure = new CommandFailed('npx', 'GET https://example.invalid: getaddrinfo ENOTFOUND example.invalid');
  assert.throws(() => explainInstall(failure), /registry cannot be reached/);
});

test('should not hand on what an outer npx was told to the one that fetches the package manager', () => {
  const inner = pnpmEnvironment({ PATH: '/bin', npm_config_package: 'node@22', npm_config_call: 'npm start' });
  assert.equal(inner.PATH, '/bin');
  assert.ok(!('npm_config_package' in inner) && !('npm_config_call' in inner));
});

test('should never build a native package with the headers of another Node', () => {
  const folder = mkdtempSync(join(tmpdir(), 'counterpoint-headers-'));
  mkdirSync(join(folder, 'include/node'), { recursive: true });
  const write = (major, minor, patch) =>
    writeFileSync(
      join(folder, 'include/node/node_version.h'),
      `#define NODE_MAJOR_VERSION ${major}\n#define NODE_MINOR_VERSION ${minor}\n#define NODE_PATCH_VERSION ${patch}\n`,
    );
  write(1, 0, 0);
  assert.notEqual(pnpmEnvironment({ npm_config_nodedir: folder }).npm_config_nodedir, folder);
  write(...process.versions.node.split('.'));
  assert.equal(pnpmEnvironment({ npm_config_nodedir: folder }).npm_config_nodedir, folder);
  rmSync(folder, { recursive: true });
});

test('should say that the headers of Node are missing when they cannot be fetched', () => {
  const failure = new CommandFailed(
    'npx',
    'better-sqlite3 install: gyp ERR! request to https://nodejs.org/download failed',
  );
  assert.throws(() => explainInstall(failure), /needs the headers of Node/);
});

test('should build the database driver again for another Node, and say so when that does not help', async () => {
  const answers = [false, true];
  let rebuilt = 0;
  const rebuild = async () => {
    rebuilt += 1;
  };
  await checkDriver(rebuild, () => answers.shift());
  assert.equal(rebuilt, 1);
  await checkDriver(rebuild);
  assert.equal(rebuilt, 1, 'the driver of this project loads');
  await assert.rejects(
    checkDriver(rebuild, () => false),
    (error) => error instanceof Problem && /cannot load the database driver/.test(error.message),
  );
});
