import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { inProject } from '../lib/project.mjs';
import { listStages, STAGES_PAGE } from './list-stages.mjs';

test('should say of every file of understanding what it does', () => {
  assert.equal(readFileSync(STAGES_PAGE, 'utf8'), listStages(), 'Write it again: node scripts/docs/write-stages.mjs');
});

test('should list every folder of the stages', () => {
  const folders = readdirSync(inProject('server/src/modules/agents/understanding/stages'));
  const page = listStages();
  assert.deepEqual(
    folders.filter((folder) => !page.includes(`- \`${folder}/`)),
    [],
  );
});
