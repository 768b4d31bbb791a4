import { i as __name } from "./chunks/rolldown-runtime-D3HWw16Z.js";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

// dist/project-root.js
/** The folder that holds `server/`, `web/` and `data/`, found upwards from this file whether it runs built or not. */ function findProjectRoot() {
	let folder = dirname(fileURLToPath(import.meta.url));
	while (!existsSync(join(folder, "pnpm-workspace.yaml")) && folder !== dirname(folder)) folder = dirname(folder);
	return folder === dirname(folder) ? process.cwd() : folder;
}

export { findProjectRoot };