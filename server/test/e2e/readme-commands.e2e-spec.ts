import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { ADMIN, createTestApp, type TestApp } from '../support/test-app.js';

const README = fileURLToPath(new URL('../../../README.md', import.meta.url));
const MARK = '=== next command ===';
const LIMIT_MILLISECONDS = 60_000;

describe('the commands of the README', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(async () => app.stop());

  it(
    'should sign in, ask, stream, stop, resume and read the conversation, run as they are written',
    async () => {
      const blocks = [...(await readFile(README, 'utf8')).matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(
        ([, body = '']) => body,
      );
      expect(blocks).toHaveLength(6);
      const script = blocks.map((body) => `${body}\necho '${MARK}'\n`).join('');
      const { stdout } = await promisify(execFile)('bash', ['-euc', script], {
        env: { PATH: process.env.PATH, BASE: app.url, PASSWORD: ADMIN.password },
      });
      const [signIn, ask, stream, stop, resume, read] = stdout.split(MARK);
      expect(signIn?.trim()).toBe('');
      expect(ask).toContain('Abbey Road');
      expect(stream).toMatch(/^event: run-start$[\s\S]*^event: message-end$[\s\S]*^event: run-end$/m);
      expect(stop?.trim()).toMatch(/202$/);
      expect(resume).toContain('"interrupted"');
      expect(resume).toMatch(/"status":\s*"complete"/);
      expect(read).toContain('Abbey Road');
    },
    LIMIT_MILLISECONDS,
  );
});
