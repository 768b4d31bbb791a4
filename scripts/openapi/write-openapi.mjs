import { writeFile } from 'node:fs/promises';
import { checkNode, runScript } from '../lib/project.mjs';
import { prepare } from '../lib/prepare.mjs';
import { describeServer, DOCUMENT_FILE, TYPES_FILE, typesOf } from './describe.mjs';

/** Writes the OpenAPI document of the server, and the types of the page's client that follow from it. */
await runScript(async () => {
  checkNode();
  await prepare();
  await writeFile(DOCUMENT_FILE, await describeServer());
  await writeFile(TYPES_FILE, await typesOf(DOCUMENT_FILE));
});
