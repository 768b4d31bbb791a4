import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { inProject } from '../lib/project.mjs';
import { ROWS } from './rows.mjs';
import { pageWithTable, sourceOf, testFileOf } from './security-table.mjs';

const spaceless = (text) => text.replace(/[\s-]+/g, '');

test('should have the table of the page as the rows say it', async () => {
  const page = readFileSync(inProject('docs/security.md'), 'utf8');
  assert.equal(spaceless(page), spaceless(await pageWithTable()));
});

for (const row of ROWS) {
  test(`should have tests for ${row.id}, and a guard that can be taken away or a reason`, () => {
    const file = inProject(testFileOf(row));
    assert.ok(existsSync(file), `${file} is missing`);
    const named = new RegExp(`\\((\\w+, )*${row.id}(, \\w+)*\\)`);
    assert.match(readFileSync(file, 'utf8'), named, `no title names ${row.id}`);
    if (row.mutant === undefined) return assert.ok(row.reason);
    const source = readFileSync(inProject(sourceOf(row.mutant)), 'utf8');
    assert.ok(source.includes(row.mutant.from), `${row.mutant.file} no longer holds the guard of ${row.id}`);
  });
}
