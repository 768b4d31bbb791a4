import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generateCases } from './generate.js';
import { writeLargeStore } from './large-store.js';
import type { QuestionCase } from './question-case.js';
import { SEED } from './random.js';
import { raisedFloors, readFloors } from './report/floors.js';
import { gatePercent } from './report/gate-sample.js';
import { folderAt, type MeasuredStore, measuredStores } from './report/measured-stores.js';
import { playCases } from './report/play-cases.js';
import { renderReport, type StoreFigures } from './report/render-report.js';

const TITLES = { starter: 'Starter store', chinook: 'Chinook', large: 'Ten times Chinook, invented names' } as const;
const serverFolder = folderAt('../..', import.meta.url);
const projectFolder = folderAt('../../..', import.meta.url);
const floorsFile = join(serverFolder, 'evals/floors.json');

/** Measures the stores at hand and writes `docs/evals/report.md` and the floors: `[--large]`. */
const { values } = parseArgs({ options: { large: { type: 'boolean' } } });
const scratch = mkdtempSync(join(tmpdir(), 'counterpoint-large-'));
try {
  await writeReport();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function writeReport(): Promise<void> {
  const figures: StoreFigures[] = [];
  const gates: Record<string, number> = {};
  for (const store of [...measuredStores(projectFolder), ...largeStore()]) {
    process.stdout.write(`${TITLES[store.name]} …\n`);
    const cases = generateCases(store.file, SEED);
    const measured = await measure(store, cases);
    figures.push(measured);
    if (store.name !== 'large') gates[store.name] = gatePercent(cases, measured.measure);
  }
  mkdirSync(join(projectFolder, 'docs/evals'), { recursive: true });
  writeFileSync(join(projectFolder, 'docs/evals/report.md'), renderReport(figures));
  writeFileSync(floorsFile, `${JSON.stringify(raisedFloors(readFloors(floorsFile), gates), null, 2)}\n`);
}

function largeStore(): MeasuredStore[] {
  if (values.large !== true) return [];
  const file = join(scratch, 'large-store.db');
  writeLargeStore(file);
  return [{ name: 'large', file }];
}

async function measure({ name, file }: MeasuredStore, cases: readonly QuestionCase[]): Promise<StoreFigures> {
  const places = { serverFolder, storeFile: file };
  const part = (wanted: string) =>
    playCases(
      cases.filter((one) => one.part === wanted),
      places,
    );
  const [measured, built] = [await part('measure'), await part('develop')];
  process.stdout.write(
    `  measuring ${measured.passed}/${measured.total}, development ${built.passed}/${built.total}\n`,
  );
  return { title: TITLES[name], measure: measured, develop: built };
}
