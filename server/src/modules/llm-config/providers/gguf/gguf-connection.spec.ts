import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environmentModel } from '../environment-model.js';
import { GgufConnection } from './gguf-connection.js';
import { findGguf } from './gguf-place.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'counterpoint-gguf-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('GgufConnection without a usable file', () => {
  it('should say that the file is missing', async () => {
    const connection = connectTo(join(folder, 'missing.gguf'));
    expect(await connection.health()).toEqual({ state: 'none', model: null, reason: 'file_missing' });
  });

  it('should say that the file cannot be loaded, and refuse calls', async () => {
    const file = join(folder, 'broken.gguf');
    await writeFile(file, 'this is no model');
    const connection = connectTo(file);
    expect(await connection.health()).toMatchObject({ state: 'loading', model: 'broken.gguf' });
    await connection.warmUp();
    expect(await connection.health()).toMatchObject({ state: 'none', model: null });
    const options = { signal: new AbortController().signal, maximumTokens: 1, temperature: 0 };
    await expect(connection.stream([], options)[Symbol.asyncIterator]().next()).rejects.toMatchObject({
      code: 'MODEL.UNAVAILABLE',
    });
    await connection.close();
  });
});

describe('findGguf', () => {
  it('should take the named file of a folder, or the first one', async () => {
    await Promise.all(['b.gguf', 'a.GGUF', 'notes.txt'].map((name) => writeFile(join(folder, name), '')));
    expect(await findGguf(folder, null)).toBe(join(folder, 'a.GGUF'));
    expect(await findGguf(folder, 'b')).toBe(join(folder, 'b.gguf'));
    await expect(findGguf(folder, 'notes.txt')).rejects.toMatchObject({ reason: 'file_missing' });
  });
});

function connectTo(modelPath: string): GgufConnection {
  const environment = { OLLAMA_NUM_CTX: 512, OLLAMA_TIMEOUT: 30 };
  return new GgufConnection(environmentModel(environment, { provider: 'llamacpp', modelPath }), { device: 'cpu' });
}
