import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { openApplication } from '../../src/commands/application.js';
import { readSettings } from '../../src/config/settings.js';
import { ModelsInForce } from '../../src/modules/llm-config/active/models-in-force.js';

/** The application in this process with the models of some environment, on a database that is thrown away. */
export interface BenchApplication {
  readonly context: INestApplicationContext;
  close(): Promise<void>;
}

/** Resolves when the model, if there is one, is loaded. */
export async function openBenchApplication(
  storeFile: string,
  models: Readonly<Record<string, string>>,
): Promise<BenchApplication> {
  const folder = mkdtempSync(join(tmpdir(), 'counterpoint-bench-'));
  const environment = { STORE_DATABASE_URL: `sqlite:///${storeFile}`, DATA_DIR: folder, ...models };
  const context = await openApplication(readSettings(environment, folder));
  const inForce = context.get(ModelsInForce, { strict: false });
  await inForce.settle();
  return {
    context,
    close: async () => {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
