import { discoverClasses } from '../common/discovery/discover.js';
import { Command } from './command.contract.js';

/** Every command, found in the files `*.command.ts` beside this one, sorted by name. */
export async function findCommands(): Promise<Command[]> {
  const classes = await discoverClasses(new URL('./', import.meta.url), /\.command\.[jt]s$/, Command);
  return classes
    .filter((found): found is new () => Command => found.length === 0)
    .map((CommandClass) => new CommandClass())
    .sort((a, b) => a.name.localeCompare(b.name));
}
