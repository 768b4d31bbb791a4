import { i as __name } from "../chunks/rolldown-runtime-D3HWw16Z.js";
import { discoverClasses } from "../common/discovery/discover.js";
import { Command } from "./command.contract.js";

// dist/commands/command-registry.js
/** Every command, found in the files `*.command.ts` beside this one, sorted by name. */ async function findCommands() {
	return (await discoverClasses(new URL("./", import.meta.url), /\.command\.[jt]s$/, Command)).filter((found) => found.length === 0).map((CommandClass) => new CommandClass()).sort((a, b) => a.name.localeCompare(b.name));
}

export { findCommands };