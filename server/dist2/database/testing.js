import { i as __name } from "../chunks/rolldown-runtime-D3HWw16Z.js";
import { tt as DataSource } from "../chunks/packages-CEiAl99H.js";
import { dataSourceOptions } from "./data-source-options.js";
import { migrate } from "./migrate.js";
import { join } from "node:path";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";

// dist/database/testing.js
/** Makes a SQLite database in a temporary folder with every migration applied. */ async function openTestDatabase() {
	const folder = await mkdtemp(join(tmpdir(), "counterpoint-test-"));
	const file = join(folder, "counterpoint.db");
	const dataSource = await migrate(await new DataSource(await dataSourceOptions({
		kind: "sqlite",
		file
	})).initialize());
	return {
		dataSource,
		file,
		close: async () => {
			await dataSource.destroy();
			await rm(folder, {
				recursive: true,
				force: true
			});
		}
	};
}

export { openTestDatabase };