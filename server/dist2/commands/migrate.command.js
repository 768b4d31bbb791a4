import { i as __name } from "../chunks/rolldown-runtime-D3HWw16Z.js";
import { tt as DataSource } from "../chunks/packages-CEiAl99H.js";
import { dataSourceOptions } from "../database/data-source-options.js";
import { migrate } from "../database/migrate.js";
import { Command } from "./command.contract.js";

// dist/commands/migrate.command.js
/** Brings the application's database to the newest schema, which a start does too. */ var MigrateCommand = class extends Command {
	async run(_input, { settings, terminal }) {
		const dataSource = await new DataSource(await dataSourceOptions(settings.DATABASE)).initialize();
		try {
			const before = await countApplied(dataSource);
			await migrate(dataSource);
			const after = dataSource.migrations.length;
			terminal.print(after === before ? "The schema is the newest already." : `Applied ${after - before} migrations, ${after} in all.`);
			return 0;
		} finally {
			await dataSource.destroy();
		}
	}
	constructor(...args) {
		super(...args), this.name = "migrate", this.description = "Bring the database of the application to the newest schema.";
	}
};
async function countApplied(dataSource) {
	const runner = dataSource.createQueryRunner();
	try {
		if (!await runner.hasTable("migrations")) return 0;
		const rows = await runner.query("SELECT name FROM migrations");
		return Array.isArray(rows) ? rows.length : 0;
	} finally {
		await runner.release();
	}
}

export { MigrateCommand };