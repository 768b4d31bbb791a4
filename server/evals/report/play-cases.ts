import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { QuestionCase } from '../question-case.js';
import { toLines } from '../question-lines.js';
import { type Played, playedSchema } from './played.js';

const run = promisify(execFile);
const MOST_OUTPUT = 256 * 1024 * 1024;

/** Where the built server and a store are, as absolute paths. */
export interface PlayPlaces {
  readonly serverFolder: string;
  readonly storeFile: string;
}

/**
 * Plays cases through the built server's `test_agents`, without a model, and gives its figures.
 *
 * @throws Error when the command cannot run; the server must be built.
 */
export async function playCases(cases: readonly QuestionCase[], places: PlayPlaces): Promise<Played> {
  const folder = mkdtempSync(join(tmpdir(), 'counterpoint-evals-'));
  try {
    const file = join(folder, 'questions.jsonl');
    writeFileSync(file, toLines(cases));
    const { stdout } = await run(
      process.execPath,
      ['dist/manage.js', 'test_agents', `--queries=${file}`, '--json', '--min=0'],
      { cwd: places.serverFolder, env: environment(places.storeFile, folder), maxBuffer: MOST_OUTPUT },
    );
    return playedSchema.parse(JSON.parse(stdout));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function environment(storeFile: string, folder: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    STORE_DATABASE_URL: `sqlite:///${storeFile}`,
    DATA_DIR: join(folder, 'data'),
    LOG_FILE: join(folder, 'server.log'),
    LLM_PROVIDER: 'none',
  };
}
