import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/commands/databases/tables-in-order.js
/** Tables of the database's own, in another schema on PostgreSQL, and of the migrations, which each database keeps for itself. */ const NOT_OURS = /^(sqlite_|typeorm_metadata$|migrations$)|\./;
/** The tables of a database, each behind those that its rows refer to. */ async function tablesInOrder(dataSource) {
	const runner = dataSource.createQueryRunner();
	try {
		return inOrder((await runner.getTables()).filter((table) => !NOT_OURS.test(table.name))).map(toCopiedTable);
	} finally {
		await runner.release();
	}
}
function inOrder(tables) {
	const left = new Map(tables.map((table) => [plainName(table.name), table]));
	const ordered = [];
	while (left.size > 0) {
		const free = [...left].filter(([name, table]) => referredTo(table).every((other) => other === name || !left.has(other)));
		if (free.length === 0) throw new TypeError("Tables refer to each other in a circle.");
		for (const [name, table] of free) {
			ordered.push(table);
			left.delete(name);
		}
	}
	return ordered;
}
function referredTo(table) {
	return table.foreignKeys.map(({ referencedTableName }) => plainName(referencedTableName));
}
function toCopiedTable(table) {
	const keys = table.columns.filter(({ isPrimary }) => isPrimary).map(({ name }) => name);
	const columns = table.columns.map(({ name }) => name);
	return {
		name: plainName(table.name),
		columns,
		booleans: new Set(table.columns.filter(({ type }) => type === "boolean").map(({ name }) => name)),
		key: keys.length > 0 ? keys : columns,
		counted: table.columns.find(({ isGenerated, generationStrategy }) => isGenerated && generationStrategy === "increment")?.name
	};
}
/** PostgreSQL names tables with their schema. */ function plainName(name) {
	return name.replace(/^.*\./, "");
}

export { tablesInOrder };