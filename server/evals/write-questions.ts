import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { generateCases } from './generate.js';
import { toLines } from './question-lines.js';
import type { Part } from './question-case.js';
import { SEED } from './random.js';

/** Writes a question file: `--store FILE --part develop|measure --target FILE [--seed N]`. */
const { values } = parseArgs({
  options: {
    store: { type: 'string' },
    part: { type: 'string' },
    target: { type: 'string' },
    seed: { type: 'string' },
  },
});
if (values.store === undefined || values.target === undefined)
  throw new TypeError('Both --store and --target are needed.');

const part: Part | undefined = values.part === 'develop' || values.part === 'measure' ? values.part : undefined;
const cases = generateCases(values.store, Number(values.seed ?? SEED)).filter(
  (one) => part === undefined || one.part === part,
);
writeFileSync(values.target, toLines(cases));
process.stdout.write(`${cases.length} cases in ${values.target}\n`);
