import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { inProject } from '../lib/project.mjs';
import { environmentSchema } from '../../server/dist/config/settings.schema.js';

const ROW = /^\| `([A-Z0-9_]+)` +\| ([^|]+) \|/gm;
const UNSET = ['not set', 'made up'];
const SOURCES = inProject('server/src');

const page = readFileSync(inProject('docs/configuration.md'), 'utf8');
const [used, reserved] = page.split('## Reserved');
const documented = rowsOf(page);

test('should document every variable the server reads, and no other', () => {
  assert.deepEqual([...documented.keys()].sort(), Object.keys(environmentSchema.shape).sort());
});

for (const [name, schema] of Object.entries(environmentSchema.shape)) {
  test(`should give the default of ${name} as it is`, () => {
    const given = documented.get(name);
    const actual = defaultOf(schema);
    if (actual === undefined) assert.ok(UNSET.includes(given), `${name} has no default, the page says ${given}`);
    else assert.equal(given === 'none' ? '' : given.replaceAll('`', ''), String(actual));
  });
}

test('should call reserved exactly what nothing uses yet', () => {
  const sources = readdirSync(SOURCES, { recursive: true })
    .filter((file) => /(?<!\.spec)\.ts$/.test(file) && !file.startsWith('config'))
    .map((file) => readFileSync(join(SOURCES, file), 'utf8'));
  const code = [...sources, readFileSync(join(SOURCES, 'config/settings.ts'), 'utf8')].join('\n');
  const unused = [...documented.keys()].filter((name) => !new RegExp(`\\b${name}\\b`).test(code));
  assert.deepEqual([...rowsOf(reserved).keys()].sort(), unused.sort());
  assert.ok(rowsOf(used).size > 0);
});

function rowsOf(text) {
  return new Map([...text.matchAll(ROW)].map(([, name, value]) => [name, value.trim()]));
}

/** The default as somebody would write it in the environment; undefined for none. */
function defaultOf(schema) {
  const { type, defaultValue, innerType, in: input } = schema.def;
  if (type === 'default') return defaultValue;
  if (type === 'pipe') return defaultOf(input);
  return type === 'optional' ? undefined : innerType && defaultOf(innerType);
}
