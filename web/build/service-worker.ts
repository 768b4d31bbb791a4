import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const SOURCE = 'src/service-worker/service-worker.js';
const KEPT = /\.(html|js|css|svg|png|woff2|webmanifest)$/;

/** Writes the service worker beside the built page, with the list of its files; another build is another version. */
export function serviceWorker(): Plugin {
  let root = '';
  let folder = '';
  return {
    name: 'counterpoint:service-worker',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
      folder = join(config.root, config.build.outDir);
    },
    closeBundle: () => {
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => KEPT.test(name))
        .toSorted();
      const version = createHash('sha256');
      for (const file of files) version.update(file).update(readFileSync(join(folder, file)));
      const source = readFileSync(join(root, SOURCE), 'utf8')
        .replace('__VERSION__', version.digest('hex').slice(0, 16))
        .replace("['__FILES__']", JSON.stringify(files.map((file) => `/${file}`)));
      writeFileSync(join(folder, 'service-worker.js'), source);
    },
  };
}
