import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOTS = ['server', 'web', 'data', 'docker', 'scripts', 'docs', '.ci'];
/** What appears only while the product is built or runs. */
const MADE = /\/dist(\/|$)|^data\/(runtime|chinook\.db|store\/build)/;
const QUOTED = /`([^`\s]+)`/g;
const LINKED = /\]\(([^)#\s]+)(?:#[^)]*)?\)/g;
const PATH = new RegExp(`^(?:${ROOTS.map((root) => root.replace('.', '\\.')).join('|')})/[\\w./@-]*$`);

/** The Markdown files below a folder, and those beside it at the top. */
export function findDocuments(root) {
  const top = readdirSync(root)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(root, name));
  return [...top, ...markdownBelow(join(root, 'docs'))];
}

/** Every path that a document names and that is not there, as `document: path`. */
export function findMissingPaths(root, document) {
  const text = readFileSync(document, 'utf8').replace(/```[\s\S]*?```/g, '');
  const quoted = [...text.matchAll(QUOTED)]
    .map(([, path]) => path)
    .filter((path) => PATH.test(path) && !MADE.test(path))
    .map((path) => resolve(root, path));
  const linked = [...text.matchAll(LINKED)]
    .map(([, path]) => path)
    .filter((path) => !/^[a-z]+:/.test(path))
    .map((path) => resolve(dirname(document), path));
  const missing = [...new Set([...quoted, ...linked])].filter((path) => !existsSync(path));
  return missing.map((path) => `${relative(root, document)}: ${relative(root, path)}`);
}

function markdownBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return markdownBelow(path);
    return name.endsWith('.md') ? [path] : [];
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
  const missing = findDocuments(root).flatMap((document) => findMissingPaths(root, document));
  for (const line of missing) console.error(`No such path. ${line}`);
  process.exitCode = missing.length > 0 ? 1 : 0;
}
