import { parseArgs } from 'node:util';
import { checkNode, inProject, runScript, Problem } from './lib/project.mjs';
import { prepare } from './lib/prepare.mjs';
import { runAside } from './lib/step.mjs';

const node = process.execPath;

/** Layers, cycles and borders between features; run from the folder of a workspace package. */
function cruise() {
  const tool = '../node_modules/dependency-cruiser/bin/dependency-cruise.mjs';
  return [node, tool, '--config', '../.dependency-cruiser.cjs', '--ts-config', 'tsconfig.json', 'src'];
}

/** The gate: each line is a name, a command that must end with 0, and the folder it runs in. */
const GATE = [
  ['format', [node, 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.']],
  ['lint', [node, 'node_modules/eslint/bin/eslint.js', '--max-warnings=0', '.']],
  ['types of the server', [node, 'node_modules/typescript/bin/tsc', '-p', 'server', '--noEmit']],
  ['types of the page', ['npm', 'run', 'check', '--silent', '--prefix', 'web']],
  ['imports of the server', cruise(), 'server'],
  ['imports of the page', cruise(), 'web'],
  ['OpenAPI document', [node, 'scripts/openapi/check-openapi.mjs']],
  ['paths in documents', [node, 'scripts/check/document-paths.mjs']],
  ['unit tests', [node, 'scripts/test.mjs', 'scripts', 'server unit', 'web unit']],
];

/** `--except="unit tests"` leaves out what the caller runs by itself. */
const { values } = parseArgs({ options: { except: { type: 'string', multiple: true, default: [] } } });

/** Two at a time, each printed whole when it ends: on two cores that takes little more than half the time. */
const AT_A_TIME = 2;

await runScript(async () => {
  checkNode();
  await prepare();
  const left = GATE.filter(([name]) => !values.except.includes(name));
  const failed = [];
  const work = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      const [name, [command, ...commandArguments], folder = '.'] = next;
      const { status, output } = await runAside(command, commandArguments, { cwd: inProject(folder) });
      console.log(`\n== ${name} ==\n${output}`);
      if (status !== 0) failed.push(name);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  if (failed.length > 0) throw new Problem(`The gate is closed: ${failed.join(', ')}.`);
  console.log('\nThe gate is open.');
});
