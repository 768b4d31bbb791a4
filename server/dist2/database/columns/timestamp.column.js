import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { et as Column } from "../../chunks/packages-CEiAl99H.js";

// dist/database/columns/timestamp.column.js
/** Length of an ISO 8601 time in UTC with milliseconds. */ const TIMESTAMP_LENGTH = 24;
/**
* A moment, kept as ISO 8601 text in UTC: it sorts as text, reads the same in SQLite and PostgreSQL, and needs no
* conversion on its way to the interface. The property's type is `string` (or `string | null`).
*/ function TimestampColumn(options = {}) {
	return Column({
		...options,
		type: "varchar",
		length: 24
	});
}

export { TIMESTAMP_LENGTH, TimestampColumn };