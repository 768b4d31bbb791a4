import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { join } from "node:path";
import { readdir } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";

// dist/common/discovery/discover.js
const IGNORED = /(\.d\.ts|\.spec\.[jt]s|\.map)$/;
/**
* Imports every file below `folder` whose path matches `pattern` and returns the classes they export, in the order of
* the file names. `pattern` is tested against the path with its extension (`.js` when built, `.ts` in tests).
*
* @param base when given, only classes that extend it are returned.
*/ async function discoverClasses(folder, pattern, base) {
	const root = folder instanceof URL ? fileURLToPath(folder) : folder;
	const matching = (await readdir(root, { recursive: true })).filter((file) => pattern.test(file) && !IGNORED.test(file)).sort();
	const classes = [];
	for (const file of matching) {
		const exported = await importFile(join(root, file));
		classes.push(...Object.values(exported).filter((value) => isClassOf(value, base)));
	}
	return classes;
}
async function importFile(file) {
	const exported = await import(pathToFileURL(file).href);
	return typeof exported === "object" && exported !== null ? { ...exported } : {};
}
function isClassOf(value, base) {
	if (typeof value !== "function" || !/^class\b/.test(Function.prototype.toString.call(value))) return false;
	return base === void 0 || value.prototype instanceof base;
}

export { discoverClasses };