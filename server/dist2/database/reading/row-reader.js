import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { StatementReader } from "./statement-reader.js";

// dist/database/reading/row-reader.js
/** Reads whole rows of one entity, for what is read with every request; `StatementReader` says why. */ var RowReader = class {
	/** @param alias what statements call the entity's table. */ constructor(dataSource, entity, alias) {
		this.rows = new StatementReader(dataSource);
		this.counts = new StatementReader(dataSource);
		const { tableName, columns } = dataSource.getMetadata(entity);
		const selected = columns.map(({ databaseName, propertyName }) => `${alias}.${databaseName} AS "${propertyName}"`);
		this.table = `FROM ${tableName} ${alias}`;
		this.select = `SELECT ${selected.join(", ")} ${this.table}`;
		this.booleans = columns.filter(({ type }) => type === "boolean").map(({ propertyName }) => propertyName);
	}
	/** @param rest what follows the table: joins, `WHERE`, `ORDER BY`, `LIMIT`, with a `?` for every value. */ async find(rest, values) {
		const rows = await this.rows.read(`${this.select} ${rest}`, values);
		for (const row of rows) for (const name of this.booleans) Reflect.set(row, name, Boolean(Reflect.get(row, name)));
		return rows;
	}
	/** The first row. */ async findOne(rest, values) {
		return (await this.find(`${rest} LIMIT 1`, values))[0] ?? null;
	}
	/** A stretch of the rows, and the number of all of them, which is only asked for when the stretch does not tell. */ async findPage({ where, order }, values, { skip, take }) {
		const rows = await this.find(`${where} ${order} LIMIT ? OFFSET ?`, [
			...values,
			take,
			skip
		]);
		return [rows, rows.length < take && (rows.length > 0 || skip === 0) ? skip + rows.length : await this.count(where, values)];
	}
	async count(where, values) {
		const [row] = await this.counts.read(`SELECT COUNT(*) AS "count" ${this.table} ${where}`, values);
		return Number(row?.count ?? 0);
	}
};

export { RowReader };