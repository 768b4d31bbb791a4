import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '../support/client.js';
import { manage } from '../support/run-command.js';
import { createTestApp, DEMO } from '../support/test-app.js';

describe('backups', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'counterpoint-backup-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('should hold what was answered before they began, made while the server works, and bring it back', async () => {
    const [dataFolder, file] = [join(folder, 'data'), join(folder, 'copy.db')];
    const env = { DATA_DIR: dataFolder };
    const app = await createTestApp({ dataFolder });
    const demo = await Client.signIn(app.url, DEMO);
    await demo.ask('What albums does The Beatles have?', { thread_id: 'kept_thread' });
    expect(await manage(['backup', file], env)).toMatchObject({ status: 0 });
    await demo.ask('list the genres', { thread_id: 'later_thread' });
    await app.stop();
    expect((await manage(['restore', file], env)).status).not.toBe(0);
    expect(await manage(['restore', file, '--yes'], env)).toMatchObject({ status: 0 });
    const again = await createTestApp({ dataFolder });
    const person = await Client.signIn(again.url, DEMO);
    const kept = JSON.stringify(await person.json('GET', '/api/conversations/kept_thread/messages/'));
    const later = await person.send('GET', '/api/conversations/later_thread/');
    await again.stop();
    expect(kept).toContain('Abbey Road');
    expect(later.status).toBe(404);
  });

  it('should be refused when they are no whole database, and leave everything as it was', async () => {
    const [dataFolder, file] = [join(folder, 'data'), join(folder, 'broken.db')];
    const app = await createTestApp({ dataFolder });
    await app.stop();
    await writeFile(file, 'this is no database');
    const refused = await manage(['restore', file, '--yes'], { DATA_DIR: dataFolder });
    expect(refused.status).not.toBe(0);
    expect(refused.stderr).toContain('is no whole backup');
    const again = await createTestApp({ dataFolder });
    expect((await fetch(`${again.url}/readyz`)).status).toBe(200);
    await again.stop();
  });
});
