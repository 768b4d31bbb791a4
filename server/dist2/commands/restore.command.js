import { i as __name } from "../chunks/rolldown-runtime-D3HWw16Z.js";
import { checkWhole } from "./backups/copy-whole.js";
import { Command } from "./command.contract.js";
import { CommandError } from "./command.error.js";
import { copyFileSync, existsSync, renameSync, rmSync } from "node:fs";
import { resolve } from "node:path";

// dist/commands/restore.command.js
/** Puts a backup in the place of the application's SQLite database; what was there is kept beside it. */ var RestoreCommand = class extends Command {
	async run({ positionals, flags }, { settings, terminal }) {
		if (settings.DATABASE.kind === "postgres") throw new CommandError("Restore a PostgreSQL database with pg_restore.");
		const { file } = settings.DATABASE;
		const source = resolve(positionals[0] ?? "");
		if (!existsSync(source)) throw new CommandError(`There is no file ${source}.`);
		const incoming = `${file}.incoming`;
		copyFileSync(source, incoming);
		try {
			checkWhole(incoming);
			if (existsSync(file) && !flags["yes"]) throw new CommandError("There is a database already. Add --yes to put the backup in its place.");
			setAside(file);
			renameSync(incoming, file);
		} finally {
			rmSync(incoming, { force: true });
		}
		terminal.print(`Restored ${source}. What was there before is ${file}.before-restore.`);
		return 0;
	}
	constructor(...args) {
		super(...args), this.name = "restore", this.description = "Put a backup in the place of the database. Stop the server first.", this.options = { yes: {
			type: "boolean",
			description: "Do it, though there is a database already."
		} }, this.positionals = ["FILE"];
	}
};
/** Keeps what was there, without the logs that would not fit the restored file. */ function setAside(file) {
	if (existsSync(file)) renameSync(file, `${file}.before-restore`);
	for (const end of ["-wal", "-shm"]) if (existsSync(file + end)) renameSync(file + end, `${file}.before-restore${end}`);
}

export { RestoreCommand };