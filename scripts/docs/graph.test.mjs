import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { drawGraphPage, GRAPH_PAGE } from './draw-graph.mjs';

test('should show the graph as the code builds it', async () => {
  assert.equal(
    readFileSync(GRAPH_PAGE, 'utf8'),
    await drawGraphPage(),
    'Write it again: node scripts/docs/write-graph.mjs',
  );
});
