import { chmod, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from '../support/client.js';
import { createTestApp, DEMO, type TestApp } from '../support/test-app.js';

const CANARY = 'quillfeather';

describe('data at rest', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(async () => app.stop());

  async function bytesOfEverything(): Promise<Buffer> {
    const files = (await readdir(app.dataFolder, { recursive: true })).filter((name) => !name.endsWith('.log'));
    const folders = await Promise.all(
      files.map(async (name) => ((await stat(join(app.dataFolder, name))).isFile() ? name : null)),
    );
    return Buffer.concat(
      await Promise.all(folders.flatMap((name) => (name === null ? [] : [readFile(join(app.dataFolder, name))]))),
    );
  }

  it('should hold no typed word, title or order row readable in any file of the data folder', async () => {
    const demo = await Client.signIn(app.url, DEMO);
    const first = await demo.ask(`do you have the album ${CANARY}?`);
    await demo.json('PATCH', `/api/conversations/${first.thread_id}/`, { title: `${CANARY} title` });
    const invoice = await demo.ask('show the lines of my last invoice');
    const rows = longCells(invoice.response);
    const guest = await Client.guest(app.url);
    await guest.ask(`show my orders ${CANARY}`);
    const bytes = await bytesOfEverything();
    expect(bytes.length).toBeGreaterThan(10_000);
    expect(bytes.includes(CANARY)).toBe(false);
    expect(rows).not.toEqual([]);
    expect(rows.filter((cell) => bytes.includes(cell))).toEqual([]);
    expect(await app.output()).not.toContain(CANARY);
  });

  it('should keep its keys where only their owner can read them', async () => {
    const keys = (await readdir(app.dataFolder)).filter((name) => name.endsWith('.key'));
    expect(keys.length).toBe(2);
    for (const key of keys) expect(await permissionsOf(key)).toBe(0o600);
  });

  it('should keep its folder and every file in it to its owner, also what was open before', async () => {
    const written = ['counterpoint.db', 'counterpoint.db-wal', 'counterpoint.db-shm', 'server.log'];
    expect(await readdir(app.dataFolder)).toEqual(expect.arrayContaining(written));
    await expectOwnerOnly();
    await chmod(app.dataFolder, 0o755);
    for (const name of written) await chmod(join(app.dataFolder, name), 0o644);
    await app.crashAndRestart();
    await expectOwnerOnly();
  });

  /** Cells of the answer's table long enough that sealed bytes do not hold them by chance. */
  function longCells(markdown: string): string[] {
    return markdown
      .split(/[|\n]/)
      .map((cell) => cell.trim())
      .filter((cell) => cell.length >= 8 && /^[A-Z]/.test(cell));
  }

  async function permissionsOf(name: string): Promise<number> {
    return (await stat(join(app.dataFolder, name))).mode & 0o777;
  }

  async function expectOwnerOnly(): Promise<void> {
    expect(await permissionsOf('.')).toBe(0o700);
    const open: string[] = [];
    for (const name of await readdir(app.dataFolder)) if ((await permissionsOf(name)) & 0o077) open.push(name);
    expect(open).toEqual([]);
  }
});
