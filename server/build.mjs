/**
 * Builds the server: every file of `src/` that is no test is translated into `dist/`, which is emptied first, under its own
 * name, since tools, agents, intents and commands are found by their files; the packages they use are put together into a
 * few files, since reading thousands of small ones is a third of a start. It checks no types; the gate does.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from '@swc/core';
import { rolldown } from 'rolldown';
import { swcOptions } from './swc-options.mjs';

const SOURCES = join(import.meta.dirname, 'src');
const TARGET = join(import.meta.dirname, 'dist');
const TESTS = /\.spec\.ts$|(^|[/\\])testing/;
/** Packages with compiled parts or files of their own, and those that a machine may be without. */
const LEFT_ALONE = ['argon2', 'better-sqlite3', 'node-llama-cpp', 'pino'];

const translation = {
  name: 'swc',
  transform: {
    filter: { id: /[/\\]src[/\\].*\.ts$/ },
    handler: (code, file) => transform(code, { ...swcOptions, swcrc: false, filename: file }),
  },
};

/** Nest looks some packages up by itself; it must find the ones that are put together, not a second copy of them. */
const oneCopy = {
  name: 'one-copy',
  transform: {
    filter: { id: /@nestjs[/\\](mapped-types|typeorm)[/\\]/, code: /createRequire/ },
    handler: (code) => ({ code: code.replace('const require = createRequire(import.meta.url);', '') }),
  },
};

const bundle = await rolldown({
  input: Object.fromEntries(sources().map((file) => [file.slice(0, -'.ts'.length), join(SOURCES, file)])),
  platform: 'node',
  external: LEFT_ALONE,
  preserveEntrySignatures: 'strict',
  resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
  plugins: [translation, oneCopy],
  onLog: warn,
});
await bundle.write({
  dir: TARGET,
  cleanDir: true,
  format: 'es',
  entryFileNames: '[name].js',
  chunkFileNames: 'packages/[name].js',
  keepNames: true,
  codeSplitting: { groups: [{ name: 'packages', test: /node_modules/ }] },
});

function sources() {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.ts') && !TESTS.test(file));
}

/** Nest asks for packages it can do without when it needs them; all else that is not found is a mistake. */
function warn(level, { code, message, id = '' }) {
  if (level !== 'warn' || (code === 'UNRESOLVED_IMPORT' && id.includes('@nestjs'))) return;
  console.warn(message);
}
