import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Rt as number, Xt as object } from "../../chunks/packages-CEiAl99H.js";

// dist/commands/init-db/store-report.js
const COUNTED = [
	["artists", "{Artist}"],
	["albums", "{Album}"],
	["tracks", "{Track}"],
	["genres", "{Genre}"],
	["playlists", "{Playlist}"],
	["customers", "{Customer}"],
	["employees", "{Employee}"],
	["invoices", "{Invoice}"],
	["invoice lines", "{InvoiceLine}"]
];
const countRow = object({ count: number() });
/**
* Counts what the store holds, such as `275 artists`.
*
* @throws StoreUnavailableError when the store cannot be read or has another schema.
*/ async function countStore(store) {
	const lines = [];
	for (const [name, table] of COUNTED) {
		const [row] = await store.all(`SELECT COUNT(*) AS count FROM ${table}`, [], countRow);
		lines.push(`${(row?.count ?? 0).toLocaleString("en")} ${name}`);
	}
	return lines;
}

export { countStore };