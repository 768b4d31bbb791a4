import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { CommandError } from "../command.error.js";
import { chmodSync, existsSync, rmSync } from "node:fs";
import Database from "better-sqlite3";

// dist/commands/backups/copy-whole.js
const OWNER_ONLY = 384;
/**
* Copies a SQLite database, which may be in use, into one file that is whole as of one moment.
*
* @throws CommandError when there is nothing to copy, the target exists or the copy is not whole; nothing is left then.
*/ async function copyWhole(source, target) {
	if (!existsSync(source)) throw new CommandError(`There is no database at ${source}.`);
	if (existsSync(target)) throw new CommandError(`${target} exists already. Name a new file.`);
	const database = new Database(source, {
		readonly: true,
		fileMustExist: true
	});
	try {
		await database.backup(target);
		chmodSync(target, OWNER_ONLY);
		checkWhole(target);
	} catch (error) {
		rmSync(target, { force: true });
		throw error;
	} finally {
		database.close();
	}
}
/** @throws CommandError for a file that is no whole SQLite database of this application. */ function checkWhole(file) {
	const verdict = verdictOf(file);
	if (verdict !== "ok") throw new CommandError(`${file} is no whole backup: ${verdict}.`);
}
function verdictOf(file) {
	try {
		const copy = new Database(file, { fileMustExist: true });
		try {
			copy.pragma("journal_mode = DELETE");
			copy.prepare("SELECT COUNT(*) FROM migrations").get();
			return String(copy.pragma("integrity_check", { simple: true }));
		} finally {
			copy.close();
		}
	} catch (error) {
		return error instanceof Error ? error.message : "it cannot be read";
	}
}

export { checkWhole, copyWhole };