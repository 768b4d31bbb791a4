import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { StoreUnavailableError } from "../errors/store-unavailable.error.js";
import { CANONICAL_SCHEMA, OTHER_WORDS } from "./canonical-schema.js";

// dist/modules/store/connection/schema-spelling.js
const BRACES = /\{(\w+)(?:\.(\w+))?\}/g;
/**
* How one store spells the canonical names: `Album.AlbumId`, `album.album_id` or `albums.AlbumId`, quoted for use in a
* statement.
*/ var SchemaSpelling = class SchemaSpelling {
	constructor(spelled) {
		this.spelled = spelled;
	}
	/**
	* Finds every canonical table and column among those that exist.
	*
	* @throws StoreUnavailableError with problem `wrong_schema` naming what is missing.
	*/ static probe(existing) {
		const tables = [...new Set(existing.map(({ table }) => table))];
		const spelled = /* @__PURE__ */ new Map();
		for (const [table, columns] of Object.entries(CANONICAL_SCHEMA)) {
			const real = spellingOf(table, tables);
			const realColumns = existing.filter((one) => one.table === real).map(({ column }) => column);
			spelled.set(table, quoted(real));
			for (const column of columns) spelled.set(`${table}.${column}`, spellColumn(table, column, realColumns));
		}
		return new SchemaSpelling(spelled);
	}
	/**
	* Replaces the names in braces. A column stands with its canonical table as qualifier, and a table is given its
	* canonical name as alias, so that `{Album.Title}` means the same whatever the table is called.
	*/ translate(sql) {
		return sql.replace(BRACES, (_, table, column) => column === void 0 ? `${this.real(table)} AS ${quoted(table)}` : `${quoted(table)}.${this.real(`${table}.${column}`)}`);
	}
	real(name) {
		const real = this.spelled.get(name);
		if (real === void 0) throw new TypeError(`No table or column of the store is called ${name}`);
		return real;
	}
};
function spellColumn(table, column, existing) {
	return quoted(spellingOf(column, existing, `${table}.`));
}
function spellingOf(canonical, existing, prefix = "") {
	for (const wanted of spellingsOf(plain(canonical))) {
		const found = existing.find((name) => name === canonical) ?? existing.find((name) => plain(name) === wanted);
		if (found !== void 0) return found;
	}
	throw new StoreUnavailableError("wrong_schema", `${prefix}${canonical} is missing`);
}
function spellingsOf(name) {
	return [name, ...OTHER_WORDS.filter(([word]) => name.includes(word)).map(([word, other]) => name.replace(word, other))].flatMap((spelling) => [spelling, `${spelling}s`]);
}
function plain(name) {
	return name.toLowerCase().replaceAll("_", "");
}
function quoted(name) {
	return `"${name.replaceAll("\"", "\"\"")}"`;
}

export { SchemaSpelling };