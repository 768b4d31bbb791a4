import { i as __name } from "../chunks/rolldown-runtime-D3HWw16Z.js";
import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";

// dist/config/make-folder.js
/**
* Makes a folder with the folders above it. Unlike the recursive way of Node.js it ends, with an error, below places such
* as `/proc`, where nothing can be made.
*
* @throws the error of the file system for the first folder that cannot be made.
*/ function makeFolder(path) {
	if (existsSync(path)) return;
	const parent = dirname(path);
	if (parent !== path) makeFolder(parent);
	makeOne(path);
}
/** Another process may be quicker. */ function makeOne(path) {
	try {
		mkdirSync(path);
	} catch (error) {
		if (!existsSync(path)) throw error;
	}
}

export { makeFolder };