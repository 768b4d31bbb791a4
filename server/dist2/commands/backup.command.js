import { i as __name } from "../chunks/rolldown-runtime-D3HWw16Z.js";
import { copyWhole } from "./backups/copy-whole.js";
import { Command } from "./command.contract.js";
import { CommandError } from "./command.error.js";
import { resolve } from "node:path";

// dist/commands/backup.command.js
/** Writes a copy of the application's SQLite database beside a working server. */ var BackupCommand = class extends Command {
	async run({ positionals }, { settings, terminal }) {
		if (settings.DATABASE.kind === "postgres") throw new CommandError("Copy a PostgreSQL database with pg_dump.");
		const target = resolve(positionals[0] ?? "");
		await copyWhole(settings.DATABASE.file, target);
		terminal.print(`Wrote ${target}. Keep the encryption key too, in another place.`);
		return 0;
	}
	constructor(...args) {
		super(...args), this.name = "backup", this.description = "Write a whole copy of the database; the server may go on working.", this.positionals = ["FILE"];
	}
};

export { BackupCommand };