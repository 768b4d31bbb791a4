import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkNode, inProject, runScript } from './lib/project.mjs';
import { prepare } from './lib/prepare.mjs';
import { runLoudly } from './lib/step.mjs';

const RESULTS = inProject('coverage/results');
/** Tests of a file run in an order that is no order, the same on every machine, so that a failure can be seen again. */
const SEED = process.env.TEST_SEED ?? '1410163065';
const CHROMIUM_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The suite, part by part. A part with a `missing` sentence cannot run on this machine; CI forgives it for an `optional` one. */
function parts() {
  const chromium = process.env.TEST_CHROMIUM_PATH ?? CHROMIUM_PLACES.find((path) => existsSync(path));
  return [
    { name: 'scripts', run: runScriptTests },
    { name: 'server unit', run: () => runJest('unit') },
    { name: 'server repository', run: () => runJest('repository') },
    { name: 'server end to end', run: () => runJest('e2e') },
    {
      name: 'server model',
      optional: true,
      run: () => runJest('model', {}, '--runInBand'),
      missing:
        testEnvironment().TEST_MODEL_PATH === undefined ? 'no model file was found; set TEST_MODEL_PATH' : undefined,
    },
    { name: 'web unit', run: runVitest },
    {
      name: 'browser',
      run: () => runJest('browser', { TEST_CHROMIUM_PATH: chromium }, '--runInBand'),
      missing: chromium === undefined ? 'no Chromium was found; install one or set TEST_CHROMIUM_PATH' : undefined,
    },
  ];
}

await runScript(async () => {
  checkNode();
  await prepare();
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  const only = process.argv.slice(2);
  const chosen = parts().filter((part) => only.length === 0 || only.includes(part.name));
  const outcomes = [];
  for (const part of chosen) outcomes.push(await runPart(part));
  report(outcomes);
});

async function runPart(part) {
  console.log(`\n== ${part.name} ==`);
  if (part.missing !== undefined) {
    console.log(`Skipped: ${part.missing}.`);
    return { name: part.name, passed: 0, failed: 0, skipped: part.missing, optional: part.optional };
  }
  return { name: part.name, ...(await part.run()) };
}

/** One jest project in a process of its own; counts come from its JSON report. */
async function runJest(project, env = {}, workers = '--maxWorkers=2') {
  const file = join(RESULTS, `${project}.json`);
  const status = await runLoudly(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--no-warnings',
      'node_modules/jest/bin/jest.js',
      '--selectProjects',
      project,
      '--randomize',
      `--seed=${SEED}`,
      workers,
      '--passWithNoTests',
      '--json',
      `--outputFile=${file}`,
    ],
    { cwd: inProject('server'), env: { ...process.env, ...testEnvironment(), ...env } },
  );
  return countsOf(file, status);
}

async function runVitest() {
  const file = join(RESULTS, 'web.json');
  const status = await runLoudly(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    { cwd: inProject('web') },
  );
  return countsOf(file, status);
}

async function runScriptTests() {
  const file = join(RESULTS, 'scripts.txt');
  const tests = readdirSync(inProject('scripts'), { recursive: true })
    .filter((name) => name.endsWith('.test.mjs'))
    .map((name) => join('scripts', name));
  const status = await runLoudly(process.execPath, [
    '--test',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=tap',
    `--test-reporter-destination=${file}`,
    ...tests,
  ]);
  const tap = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const count = (word) => Number(new RegExp(`^# ${word} (\\d+)`, 'm').exec(tap)?.[1] ?? 0);
  return { passed: count('pass'), failed: Math.max(count('fail'), status === 0 ? 0 : 1) };
}

/** A runner that ended badly without a failed test (a suite that could not be loaded) counts as one failure. */
function countsOf(file, status) {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const failed = report.numFailedTests + (report.numRuntimeErrorTestSuites ?? 0);
  return { passed: report.numPassedTests, failed: Math.max(failed, status === 0 ? 0 : 1) };
}

/** Real stores and services of this machine, for the tests that use them when they are there. */
function testEnvironment() {
  const chinook = inProject('../shared/data/chinook/Chinook_Sqlite.sqlite');
  const models = inProject('../shared/models');
  const model = existsSync(models) ? readdirSync(models).find((file) => file.endsWith('.gguf')) : undefined;
  return {
    ...(existsSync(chinook) ? { TEST_CHINOOK_PATH: chinook } : {}),
    ...(model === undefined ? {} : { TEST_MODEL_PATH: join(models, model) }),
    ...process.env,
  };
}

/** On CI every part must have run: a skipped one fails the suite. */
function report(outcomes) {
  const skipped = outcomes.filter((outcome) => outcome.skipped !== undefined);
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed =
    outcomes.reduce((sum, outcome) => sum + outcome.failed, 0) +
    (process.env.CI === 'true' ? skipped.filter((outcome) => outcome.optional !== true).length : 0);
  console.log('');
  for (const outcome of outcomes)
    console.log(
      `${outcome.name}: ${outcome.skipped === undefined ? `${outcome.passed} passed, ${outcome.failed} failed` : `skipped (${outcome.skipped})`}`,
    );
  console.log(`${passed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}
