import { i as __name } from "../chunks/rolldown-runtime-D3HWw16Z.js";
import { tt as DataSource } from "../chunks/packages-CEiAl99H.js";
import { dataSourceOptions } from "../database/data-source-options.js";
import { migrate } from "../database/migrate.js";
import { Command } from "./command.contract.js";
import { CommandError } from "./command.error.js";
import { copyRows } from "./databases/copy-rows.js";
import { placeInWords, placeOf } from "./init-db/place-in-words.js";
import { existsSync } from "node:fs";

// dist/commands/migrate-database.command.js
/** Moves the application from SQLite to PostgreSQL or back: the new database gets every row of the old one, which stays. */ var MigrateDatabaseCommand = class extends Command {
	async run({ positionals }, { terminal }) {
		const [from, to] = [placeOf(positionals[0] ?? ""), placeOf(positionals[1] ?? "")];
		if (from.kind === "sqlite" && !existsSync(from.file)) throw new CommandError(`There is no database at ${from.file}.`);
		const rows = await this.between(from, to, (table, copied) => terminal.progress(`${table}: ${copied} rows`));
		terminal.endProgress();
		terminal.print(`Copied ${rows} rows from ${placeInWords(from)} to ${placeInWords(to)}.`);
		terminal.print("Start with DATABASE_URL set to the new one and with the same SECRET_KEY and ENCRYPTION_KEY.");
		if (from.kind === "sqlite") terminal.print("Keys that were made up are in DATA_DIR: secret.key and encryption.key.");
		return 0;
	}
	async between(from, to, onProgress) {
		const source = await new DataSource(await dataSourceOptions(from)).initialize();
		try {
			if (await source.showMigrations()) throw new CommandError("The old database has an older schema. Run migrate on it first.");
			const target = await new DataSource(await dataSourceOptions(to)).initialize();
			try {
				return await copyRows(source, await migrate(target), onProgress);
			} finally {
				await target.destroy();
			}
		} finally {
			await source.destroy();
		}
	}
	constructor(...args) {
		super(...args), this.name = "migrate_database", this.description = "Copy the whole database into another, empty one, such as from SQLite to PostgreSQL. Stop the server first.", this.positionals = ["FROM", "TO"];
	}
};

export { MigrateDatabaseCommand };