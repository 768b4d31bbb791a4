import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { findDocuments, findMissingPaths } from './document-paths.mjs';

const root = mkdtempSync(join(tmpdir(), 'counterpoint-documents-'));
mkdirSync(join(root, 'docs'));
mkdirSync(join(root, 'server'));
writeFileSync(join(root, 'server/here.ts'), '');
after(() => rmSync(root, { recursive: true, force: true }));

test('should find documents at the top and below docs', () => {
  writeFileSync(join(root, 'README.md'), '');
  writeFileSync(join(root, 'docs/page.md'), '');
  assert.equal(findDocuments(root).length, 2);
});

test('should name a quoted and a linked path that is not there', () => {
  const page = join(root, 'docs/page.md');
  writeFileSync(page, 'See `server/here.ts`, `server/gone.ts` and [another](./missing.md#part).');
  assert.deepEqual(findMissingPaths(root, page), ['docs/page.md: server/gone.ts', 'docs/page.md: docs/missing.md']);
});
