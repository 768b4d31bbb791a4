import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { inProject } from '../lib/project.mjs';

const LARGEST_DOCUMENT_BYTES = 64 * 1024 * 1024;

/** Where the document is kept, for readers of the repository and for the typed client of the page. */
export const DOCUMENT_FILE = inProject('docs/openapi.json');

/** Where the types of the page's client are kept. */
export const TYPES_FILE = inProject('web/src/api/schema.generated.ts');

/** What the built server says of its interface, as text with a line break at the end. It must be built before. */
export async function describeServer() {
  const { stdout } = await promisify(execFile)(process.execPath, [inProject('server/dist/describe.js')], {
    maxBuffer: LARGEST_DOCUMENT_BYTES,
  });
  return stdout;
}

/** The types that the page's client has for a document, as text. */
export async function typesOf(documentFile) {
  const program = inProject('web/node_modules/openapi-typescript/bin/cli.js');
  const { stdout } = await promisify(execFile)(process.execPath, [program, documentFile], {
    maxBuffer: LARGEST_DOCUMENT_BYTES,
    cwd: inProject('web'),
  });
  return stdout;
}
