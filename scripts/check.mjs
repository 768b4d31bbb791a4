import { parseArgs } from 'node:util';
import { checkNode, inProject, runScript, Problem } from './lib/project.mjs';
import { prepare } from './lib/prepare.mjs';
import { runLoudly } from './lib/step.mjs';

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

await runScript(async () => {
  checkNode();
  await prepare();
  const failed = [];
  for (const [name, [command, ...commandArguments], folder = '.'] of GATE) {
    if (values.except.includes(name)) continue;
    console.log(`\n== ${name} ==`);
    const status = await runLoudly(command, commandArguments, { cwd: inProject(folder) });
    if (status !== 0) failed.push(name);
  }
  if (failed.length > 0) throw new Problem(`The gate is closed: ${failed.join(', ')}.`);
  console.log('\nThe gate is open.');
});
