import { writeFile } from 'node:fs/promises';
import { checkNode, runScript } from '../lib/project.mjs';
import { prepare } from '../lib/prepare.mjs';

/** Writes the page about the graph of a turn. What draws it needs the built server, so it is imported afterwards. */
await runScript(async () => {
  checkNode();
  await prepare();
  const { drawGraphPage, GRAPH_PAGE } = await import('./draw-graph.mjs');
  await writeFile(GRAPH_PAGE, await drawGraphPage());
});
