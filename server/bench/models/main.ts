import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import type { BenchPlaces } from './bench-places.js';
import { answersPart } from './parts/answers.part.js';
import { queuePart } from './parts/queue.part.js';
import { speedPart } from './parts/speed.part.js';
import { wholePart } from './parts/whole.part.js';

/**
 * Measures answers with language models and writes a page for each part to `docs/evals/models/`.
 *
 * usage: npm run bench:models [-- answers whole speed queue --cases 48 --rounds 5 --turns 200]
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    cases: { type: 'string', default: '48' },
    rounds: { type: 'string', default: '5' },
    turns: { type: 'string', default: '200' },
  },
});
const projectFolder = fileURLToPath(new URL('../../..', import.meta.url));
const reports = join(projectFolder, 'docs/evals/models');

const PARTS: Readonly<Record<string, { readonly title: string; readonly measure: () => Promise<string> }>> = {
  answers: { title: 'Answers with a real model', measure: () => answersPart(placesHere(), Number(values.cases)) },
  whole: { title: 'The whole measuring set with a real model', measure: () => wholePart(placesHere()) },
  speed: { title: 'Speed with a real model', measure: () => speedPart(placesHere(), Number(values.rounds)) },
  queue: { title: 'A slow model that many people ask', measure: () => queuePart(Number(values.turns)) },
};

mkdirSync(reports, { recursive: true });
for (const name of positionals.length > 0 ? positionals : Object.keys(PARTS)) {
  const part = PARTS[name];
  if (part === undefined) throw new TypeError(`There is no part ${name}; there are ${Object.keys(PARTS).join(', ')}.`);
  const measured = await part.measure();
  const made = `Made by \`npm run bench:models -- ${name}\` in \`server/\`; do not edit it. Times are those of the machine that wrote it, whatever else ran there.`;
  const page = join(reports, `${name}.md`);
  const text = `# ${part.title}\n\n${made}\n\n${measured}\n`;
  writeFileSync(page, await format(text, { ...(await resolveConfig(page)), filepath: page }));
  process.stdout.write(`${measured}\n`);
}
process.exit(0);

function placesHere(): BenchPlaces {
  const modelFile = process.env['TEST_MODEL_PATH'] ?? nearModel();
  if (modelFile === undefined || !existsSync(modelFile)) throw new TypeError('TEST_MODEL_PATH names no GGUF file.');
  const storeFile = join(projectFolder, 'data/store/build/starter-store.db');
  return { storeFile, modelFile, modelName: basename(modelFile) };
}

/** The model that the tests use, where it lies beside the project. */
function nearModel(): string | undefined {
  const folder = join(projectFolder, '../shared/models');
  const file = existsSync(folder) ? readdirSync(folder).find((name) => name.endsWith('.gguf')) : undefined;
  return file === undefined ? undefined : join(folder, file);
}
