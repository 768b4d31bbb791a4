import { i as __name } from "../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/database/migrate.js
/** Key of the advisory lock under which one process at a time migrates a PostgreSQL database. */ const MIGRATION_LOCK = 7206301;
/**
* Runs the migrations that are missing and returns the same data source. On PostgreSQL a second process waits for the
* first and then finds nothing to do; SQLite has its own write lock.
*/ async function migrate(dataSource) {
	if (dataSource.options.type !== "postgres") {
		await dataSource.runMigrations();
		return dataSource;
	}
	const runner = dataSource.createQueryRunner();
	try {
		await runner.query("SELECT pg_advisory_lock($1)", [MIGRATION_LOCK]);
		await dataSource.runMigrations();
	} finally {
		await runner.query("SELECT pg_advisory_unlock($1)", [MIGRATION_LOCK]);
		await runner.release();
	}
	return dataSource;
}

export { migrate };