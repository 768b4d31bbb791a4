import { readdirSync } from 'node:fs';

const FOLDER = new URL('../modules/llm-config/providers/', import.meta.url);
const PROVIDER_FILE = /^([a-z0-9-]+)\.provider\.[jt]s$/;

/** Names of the model providers: one for each file `<name>.provider` in their folder, in the same order on every machine. */
export const PROVIDERS: readonly string[] = readdirSync(FOLDER)
  .flatMap((file) => PROVIDER_FILE.exec(file)?.[1] ?? [])
  .sort()
  .reverse();
