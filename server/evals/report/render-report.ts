import type { Played } from './played.js';

/** The figures of one store, part by part. */
export interface StoreFigures {
  readonly title: string;
  readonly develop: Played;
  readonly measure: Played;
}

/** What the report says about a failure: never the words of a question. */
const KINDS: readonly { kind: string; sign: RegExp }[] = [
  { kind: 'said what must not be said', sign: /^must not be there/ },
  { kind: 'no answer', sign: /^no answer/ },
  { kind: 'another agent answered', sign: /^answered by/ },
  { kind: 'something was missing', sign: /^missing/ },
];

const INTRODUCTION = `# How well questions are answered

Made by \`npm run evals:report\` in \`server/\`; do not edit it. No language model answers here. Cases and right answers are
computed from the rows of each store. The measuring part is worded apart from the code that answers, and its words stand in no
document. [How it works](README.md)`;

/** The whole report as Markdown. */
export function renderReport(stores: readonly StoreFigures[]): string {
  return [INTRODUCTION, summaryOf(stores), ...stores.map(sectionOf)].join('\n\n') + '\n';
}

function summaryOf(stores: readonly StoreFigures[]): string {
  const rows = stores.flatMap(({ title, develop, measure }) => [
    [title, 'measuring', ...cellsOf(measure)],
    [title, 'development', ...cellsOf(develop)],
  ]);
  return table(['Store', 'Part', 'Right', 'Of', '%', 'p50 ms', 'p95 ms'], rows);
}

function sectionOf({ title, develop, measure }: StoreFigures): string {
  const rows = Object.entries(measure.categories).map(([name, score]) => {
    const built = develop.categories[name];
    return [name, ...cellsOf(score), built === undefined ? '' : `${built.passed}/${built.total}`];
  });
  const head = ['Category', 'Right', 'Of', '%', 'p50 ms', 'p95 ms', 'Development'];
  return [`## ${title}`, table(head, rows), failuresOf(measure)].join('\n\n');
}

function cellsOf(score: Pick<Played, 'passed' | 'total' | 'p50_ms' | 'p95_ms'>): string[] {
  const percent = score.total === 0 ? 100 : (100 * score.passed) / score.total;
  return [
    String(score.passed),
    String(score.total),
    percent.toFixed(1),
    score.p50_ms.toFixed(1),
    score.p95_ms.toFixed(1),
  ];
}

/** How many cases of the measuring part failed in which way, category by category. */
function failuresOf({ failures }: Played): string {
  if (failures.length === 0) return 'Nothing failed in the measuring part.';
  const counts = new Map<string, number>();
  for (const { category, problems } of failures) {
    const key = `${category}|${kindOf(problems)}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const rows = [...counts].map(([key, count]) => [...key.split('|'), String(count)]);
  return `What failed in the measuring part:\n\n${table(['Category', 'Kind', 'Turns'], rows)}`;
}

function kindOf(problems: readonly string[]): string {
  return KINDS.find(({ sign }) => problems.some((problem) => sign.test(problem)))?.kind ?? 'other';
}

/** Columns are as wide as their widest cell, as the formatter of the project wants tables. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(3, ...[head, ...rows].map((cells) => cells[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
