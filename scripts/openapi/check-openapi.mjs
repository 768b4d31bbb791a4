import { readFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { checkNode, Problem, runScript } from '../lib/project.mjs';
import { prepare } from '../lib/prepare.mjs';
import { describeServer, DOCUMENT_FILE, TYPES_FILE, typesOf } from './describe.mjs';
import { lintFindings } from './lint.mjs';
import { findOpenEnds } from './open-ended.mjs';

const REMEDY = 'Write both again: node scripts/openapi/write-openapi.mjs';

/** Fails when the kept document or the page's types differ from what the code says, or when they leave questions open. */
await runScript(async () => {
  checkNode();
  await prepare();
  const described = await describeServer();
  const openEnds = findOpenEnds(JSON.parse(described));
  if (openEnds.length > 0)
    throw new Problem(`The interface is not described in full. Missing:\n  ${openEnds.join('\n  ')}`);
  const findings = await lintFindings(described);
  if (findings.length > 0) throw new Problem(`The linter finds in the interface:\n  ${findings.join('\n  ')}`);
  if (described !== (await kept(DOCUMENT_FILE)))
    throw new Problem(`docs/openapi.json is not what the server says. ${REMEDY}`);
  if ((await formatted(await typesOf(DOCUMENT_FILE))) !== (await formatted(await kept(TYPES_FILE)))) {
    throw new Problem(`web/src/api/schema.generated.ts does not follow from docs/openapi.json. ${REMEDY}`);
  }
});

/** The page's sources may be formatted in one go, these types among them; only what they say counts. */
async function formatted(types) {
  return format(types, { ...(await resolveConfig(TYPES_FILE)), filepath: TYPES_FILE });
}

async function kept(file) {
  return readFile(file, 'utf8').catch(() => '');
}
