import { readFile, writeFile } from 'node:fs/promises';
import { inProject } from '../lib/project.mjs';
import { ROWS } from './rows.mjs';

const PAGE = inProject('docs/security.md');
const BEGIN = '<!-- rows: written by scripts/security/write-table.mjs -->';
const END = '<!-- end of rows -->';

/** The file of a row's tests, as the page names it. */
export function testFileOf({ test }) {
  const [kind, ...path] = test.split('/');
  if (kind === 'repository') return `server/src/${path.join('/')}.repository.spec.ts`;
  if (kind === 'unit') return `server/src/${path.join('/')}.spec.ts`;
  return `server/test/${kind}/${path.join('/')}.${kind}-spec.ts`;
}

/** The source a guard stands in: the server's, unless it is `of` another part of the project. */
export function sourceOf({ of: part = 'server', file }) {
  return `${part}/src/${file}`;
}

/** The page with the table as the rows say it. */
export async function pageWithTable() {
  const page = await readFile(PAGE, 'utf8');
  const table = [
    '| Row | What holds | Tests | Without this, the tests fail |',
    '| --- | --- | --- | --- |',
    ...ROWS.map((row) => `| ${row.id} | ${row.what} | \`${testFileOf(row)}\` | ${row.guard ?? `(${row.reason})`} |`),
  ].join('\n');
  const [before] = page.split(BEGIN);
  const after = page.split(END)[1] ?? '\n';
  return `${before.trimEnd()}\n\n${BEGIN}\n\n${table}\n\n${END}${after}`;
}

export async function writePage() {
  await writeFile(PAGE, await pageWithTable());
}
