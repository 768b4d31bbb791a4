import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';
import { Contract } from '../support/contract.js';
import { createTestApp, DEMO, type TestApp } from '../support/test-app.js';

const run = promisify(execFile);
const SERVER = fileURLToPath(new URL('../../', import.meta.url));
const PROGRAM = fileURLToPath(new URL('../fixtures/client/program.ts.txt', import.meta.url));
const COMPILING_MILLISECONDS = 180_000;
const tool = (path: string): string => join(SERVER, 'node_modules', path);
const OPTIONS = [
  '--strict',
  '--skipLibCheck',
  '--types',
  'node',
  '--target',
  'es2022',
  '--module',
  'nodenext',
  '--lib',
  'es2023,dom,dom.asynciterable',
];
const toldSchema = z.object({
  user: z.string(),
  response: z.string(),
  said: z.string(),
  events: z.array(z.object({ event: z.string() }).loose()),
  refused: z.boolean(),
});

describe('a client that is generated from the served description', () => {
  let app: TestApp;
  let folder: string;

  beforeAll(async () => {
    app = await createTestApp();
    folder = await mkdtemp(join(tmpdir(), 'counterpoint-client-'));
  });
  afterAll(async () => {
    await app.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it(
    'should fit a program that signs in, asks and streams, and the program should do so',
    async () => {
      await symlink(join(SERVER, 'node_modules'), join(folder, 'node_modules'));
      await writeFile(join(folder, 'package.json'), '{"type":"module"}');
      await copyFile(PROGRAM, join(folder, 'program.ts'));
      const schema = join(folder, 'schema.ts');
      const generator = [tool('openapi-typescript/bin/cli.js'), '--default-non-nullable=false'];
      await run(process.execPath, [...generator, `${app.url}/api/schema/`, '-o', schema]);
      await run(process.execPath, [tool('typescript/bin/tsc'), ...OPTIONS, 'program.ts'], { cwd: folder });
      const parameters = [join(folder, 'program.js'), app.url, DEMO.username, DEMO.password];
      const told = toldSchema.parse(JSON.parse((await run(process.execPath, parameters)).stdout));
      expect(told).toMatchObject({
        user: DEMO.username,
        response: expect.stringContaining('Abbey Road'),
        refused: true,
      });
      expect(told.said).toContain('Abbey Road');
      expect(told.events.map(({ event }) => event)).toEqual(
        expect.arrayContaining(['run-start', 'agent-start', 'tool-call', 'tool-result', 'message-end', 'run-end']),
      );
      const contract = await Contract.of(app.url);
      for (const event of told.events) contract.check('StreamEvent', event, event.event);
    },
    COMPILING_MILLISECONDS,
  );
});
