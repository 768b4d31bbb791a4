import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, Xt as object, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { text, whole } from "../connection/row-values.js";
import { StoreDatabase } from "../connection/store-database.js";

// dist/modules/store/profile/store-profile.repository.js
init_common();
function _ts_decorate(decorators, target, key, desc) {
	var c = arguments.length;
	var r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc;
	var d;
	if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
	else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
	return c > 3 && r && Object.defineProperty(target, key, r), r;
}
function _ts_metadata(metadataKey, metadataValue) {
	if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(metadataKey, metadataValue);
}
const countsRow = object({
	artists: whole,
	albums: whole,
	tracks: whole,
	customers: whole,
	invoices: whole
});
const peopleRow = object({
	customers: whole,
	reserved: whole
});
const nameRow = object({ name: text });
const RESERVED = [
	"com",
	"net",
	"org"
].map((ending) => `LOWER({Customer.Email}) LIKE '%@example.${ending}'`).join(" OR ");
/** Names that stand first in the sample database Chinook, in their order. */ const FIRST_ARTISTS_OF_CHINOOK = [
	"AC/DC",
	"Accept",
	"Aerosmith",
	"Alanis Morissette",
	"Alice In Chains"
];
const FIRST_CUSTOMERS_OF_CHINOOK = [
	"luisg@embraer.com.br",
	"leonekohler@surfeu.de",
	"ftremblay@gmail.com"
];
var StoreProfileRepository = class {
	constructor(database) {
		this.database = database;
	}
	/** @throws StoreUnavailableError */ async count() {
		const [counts] = await this.database.all(`
      SELECT (SELECT COUNT(*) FROM {Artist}) AS artists, (SELECT COUNT(*) FROM {Album}) AS albums,
        (SELECT COUNT(*) FROM {Track}) AS tracks, (SELECT COUNT(*) FROM {Customer}) AS customers,
        (SELECT COUNT(*) FROM {Invoice}) AS invoices`, [], countsRow);
		return counts ?? {
			artists: 0,
			albums: 0,
			tracks: 0,
			customers: 0,
			invoices: 0
		};
	}
	/** Whether every customer's address is one that is reserved for examples. @throws StoreUnavailableError */ async hasOnlyInventedCustomers() {
		const sql = `
      SELECT COUNT(*) AS customers, COALESCE(SUM(CASE WHEN ${RESERVED} THEN 1 ELSE 0 END), 0) AS reserved FROM {Customer}`;
		const [people] = await this.database.all(sql, [], peopleRow);
		return people !== void 0 && people.customers > 0 && people.customers === people.reserved;
	}
	/** Whether the first rows are Chinook's; a copy in which some were changed still counts. @throws StoreUnavailableError */ async looksLikeChinook() {
		const artists = await this.first("{Artist.Name}", "{Artist}", "{Artist.ArtistId}", FIRST_ARTISTS_OF_CHINOOK.length);
		const customers = await this.first("{Customer.Email}", "{Customer}", "{Customer.CustomerId}", FIRST_CUSTOMERS_OF_CHINOOK.length);
		return [...artists.filter((name, index) => name === FIRST_ARTISTS_OF_CHINOOK[index]), ...customers.filter((email, index) => email === FIRST_CUSTOMERS_OF_CHINOOK[index])].length > (FIRST_ARTISTS_OF_CHINOOK.length + FIRST_CUSTOMERS_OF_CHINOOK.length) / 2;
	}
	async first(column, table, order, limit) {
		const sql = `SELECT ${column} AS name FROM ${table} ORDER BY ${order} LIMIT ?`;
		return (await this.database.all(sql, [limit], nameRow)).map(({ name }) => name);
	}
};
StoreProfileRepository = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof StoreDatabase === "undefined" ? Object : StoreDatabase])
], StoreProfileRepository);

export { StoreProfileRepository };