import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ModelUnavailableError } from "../../errors/model-unavailable.error.js";
import { basename, join } from "node:path";
import { readdir, stat } from "node:fs/promises";

// dist/modules/llm-config/providers/gguf/gguf-place.js
const FILE = /\.gguf$/i;
/**
* The GGUF file that is meant: the path itself, or, for a folder, the file of the given name (its ending may be left
* out) or the first one.
*
* @throws ModelUnavailableError when there is no such file.
*/ async function findGguf(path, name) {
	const there = await stat(path).catch(() => null);
	if (there?.isFile() === true) return path;
	const [first] = there?.isDirectory() === true ? await listGguf(path, name) : [];
	if (first === void 0) throw new ModelUnavailableError("file_missing");
	return first;
}
/** The name people read: the file's name without its folder. */ const nameOfGguf = (file) => basename(file);
async function listGguf(folder, name) {
	return (await readdir(folder)).filter((file) => FILE.test(file)).toSorted().filter((file) => name === null || file === name || file.replace(FILE, "") === name).map((file) => join(folder, file));
}

export { findGguf, nameOfGguf };