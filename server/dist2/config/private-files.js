import { i as __name } from "../chunks/rolldown-runtime-D3HWw16Z.js";
import { makeFolder } from "./make-folder.js";
import { chmodSync, statSync } from "node:fs";

// dist/config/private-files.js
const OWNER_ONLY = 384;
const OWNER_ONLY_FOLDER = 448;
/** Permissions that no new file gets: those of the group and of everybody else. */ const OTHERS = 63;
/**
* Keeps what this process writes from the other accounts of the machine: the data folder, the database, the log, keys and
* passwords, new ones and those that an earlier start left readable. Call it before anything is written.
*
* @throws the error of the file system when the data folder cannot be made.
*/ function keepFilesPrivate(settings) {
	process.umask(OTHERS);
	makeFolder(settings.DATA_DIR);
	whenAllowed(() => chmodSync(settings.DATA_DIR, OWNER_ONLY_FOLDER));
	for (const file of writtenFiles(settings)) closeFile(file);
}
function writtenFiles({ DATABASE, LOG_FILE }) {
	const database = DATABASE.kind === "sqlite" ? [
		"",
		"-wal",
		"-shm"
	].map((end) => DATABASE.file + end) : [];
	return LOG_FILE === void 0 ? database : [...database, LOG_FILE];
}
/** Leaves devices such as `/dev/stderr`, which may stand for a log, as they are. */ function closeFile(file) {
	whenAllowed(() => {
		if (statSync(file, { throwIfNoEntry: false })?.isFile() === true) chmodSync(file, OWNER_ONLY);
	});
}
/** A folder that cannot be used is reported by what needs it; one that belongs to somebody else is theirs to close. */ function whenAllowed(change) {
	try {
		change();
	} catch (error) {
		if (!(error instanceof Error && "code" in error)) throw error;
	}
}

export { keepFilesPrivate };