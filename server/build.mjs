/**
 * Builds the server: every file of `src/` that is no test is translated into `dist/`, which is emptied first. It checks no
 * types, so that a start takes seconds; the gate does.
 */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { transformFile } from '@swc/core';
import { swcOptions } from './swc-options.mjs';

const SOURCES = join(import.meta.dirname, 'src');
const TARGET = join(import.meta.dirname, 'dist');

/** One file and its source map, whose paths are relative, so that the built folder may be moved with its sources. */
async function build(file) {
  const source = join(SOURCES, file);
  const target = join(TARGET, file.replace(/\.ts$/, '.js'));
  mkdirSync(dirname(target), { recursive: true });
  const { code, map = '' } = await transformFile(source, {
    ...swcOptions,
    swcrc: false,
    sourceMaps: true,
    sourceFileName: relative(dirname(target), source),
  });
  await writeFile(target, `${code}//# sourceMappingURL=${basename(target)}.map\n`);
  await writeFile(`${target}.map`, map);
}

rmSync(TARGET, { recursive: true, force: true });
const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' });
await Promise.all(files.filter((file) => /(?<!\.spec)\.ts$/.test(file)).map(build));
