import { readFile } from 'node:fs/promises';

/** The oldest versions without the published holes that this server would have. */
const FLOORS: readonly (readonly [string, string])[] = [
  ['@nestjs/core', '11.1.18'],
  ['@nestjs/platform-fastify', '11.1.24'],
  ['typeorm', '1.1.0'],
  ['@langchain/langgraph', '1.4.10'],
  ['@langchain/langgraph-checkpoint', '1.1.4'],
  ['@langchain/core', '1.1.8'],
  ['ws', '8.17.1'],
  ['nodemailer', '6.9.9'],
];

describe('the libraries in use', () => {
  it.each(FLOORS)('should have %s at %s or newer (F12)', async (name, floor) => {
    const { version } = JSON.parse(await readFile(manifestOf(name), 'utf8'));
    expect(compare(String(version), floor)).toBeGreaterThanOrEqual(0);
  });
});

/** Packages need not export their manifest: it lies beside the folder their entry is in. */
function manifestOf(name: string): string {
  return new URL(`../../../node_modules/${name}/package.json`, import.meta.url).pathname;
}

function compare(one: string, other: string): number {
  const [left, right] = [one, other].map((text) => text.split(/[.-]/).map(Number));
  for (let place = 0; place < 3; place += 1) {
    const difference = (left?.[place] ?? 0) - (right?.[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
