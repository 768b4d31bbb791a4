import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommandError } from '../command.error.js';
import { downloadFile } from './download-file.js';

const CONTENT = Buffer.from('a small store '.repeat(1000));
const sha256 = createHash('sha256').update(CONTENT).digest('hex');

describe(downloadFile.name, () => {
  let server: Server;
  let folder: string;
  let target: string;
  let sent: Buffer;
  let status: number;
  let address: string;

  beforeEach(async () => {
    sent = CONTENT;
    status = 200;
    server = createServer((_request, response) => response.writeHead(status).end(sent)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const bound = server.address();
    address = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}/store`;
    folder = await mkdtemp(join(tmpdir(), 'counterpoint-download-'));
    target = join(folder, 'data', 'chinook.db');
  });
  afterEach(async () => {
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true, force: true });
  });

  const download = (progress: (bytes: number) => void = () => undefined) =>
    downloadFile({ address, bytes: CONTENT.length, sha256 }, target, progress);

  it('should fetch the file and tell how far it is', async () => {
    const seen: number[] = [];
    expect(await download((bytes) => seen.push(bytes))).toBe(true);
    expect(await readFile(target)).toEqual(CONTENT);
    expect(seen.at(-1)).toBe(CONTENT.length);
  });

  it('should find the very file there already', async () => {
    await download();
    expect(await download()).toBe(false);
  });

  it('should write over no other file', async () => {
    await download();
    await writeFile(target, 'mine');
    await expect(download()).rejects.toThrow(CommandError);
    expect(await readFile(target, 'utf8')).toBe('mine');
  });

  it.each([
    ['other bytes', () => Buffer.from(CONTENT.toString().replace('a', 'b'))],
    ['more bytes', () => Buffer.concat([CONTENT, CONTENT])],
    ['fewer bytes', () => CONTENT.subarray(1)],
  ])('should keep nothing when %s arrive', async (_what, make) => {
    sent = make();
    await expect(download()).rejects.toThrow(CommandError);
    expect(await readdir(join(folder, 'data'))).toEqual([]);
  });

  it('should say which server refused or cannot be reached', async () => {
    status = 404;
    await expect(download()).rejects.toThrow(/127\.0\.0\.1:\d+ answered with status 404/);
    server.closeAllConnections();
    server.close();
    await expect(download()).rejects.toThrow(/cannot be reached/);
  });
});
