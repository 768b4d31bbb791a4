import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/store/connection/store-database.js
/**
* The store's own database, read-only. Statements are written once with the canonical names of the Chinook schema in
* braces, `{Album}` for a table and `{Album.AlbumId}` for a column, and are translated to the spelling and the dialect
* of the store at hand. Everything outside braces must mean the same to SQLite and PostgreSQL.
*/ var StoreDatabase = class {};

export { StoreDatabase };