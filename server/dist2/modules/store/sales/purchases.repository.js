import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, Xt as object, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { conditionsOf } from "../catalogue/track-filter.js";
import { readPage } from "../connection/page.js";
import { dayOf, inCents, money, text, whole } from "../connection/row-values.js";
import { StoreDatabase } from "../connection/store-database.js";
import { conditionsOf as conditionsOf$1 } from "./invoices.repository.js";

// dist/modules/store/sales/purchases.repository.js
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
const purchaseRow = object({
	invoice_id: whole,
	/** `YYYY-MM-DD` */ date: text,
	invoice_total: money,
	track_id: whole,
	title: text,
	artist: text,
	album: text,
	genre: text,
	milliseconds: whole,
	unit_price: money,
	quantity: whole
});
const tasteRow = object({
	id: whole,
	name: text,
	pieces: whole
});
const mostBoughtRow = object({
	name: text,
	artist: text,
	pieces: whole,
	spent: money
});
/** What purchases can be summed up by. */ const BOUGHT_KINDS = [
	"artist",
	"album",
	"genre"
];
const BOUGHT = {
	artist: {
		id: "{Artist.ArtistId}",
		name: "{Artist.Name}",
		artist: "''"
	},
	album: {
		id: "{Album.AlbumId}",
		name: "{Album.Title}",
		artist: "{Artist.Name}"
	},
	genre: {
		id: "{Genre.GenreId}",
		name: "{Genre.Name}",
		artist: "''"
	}
};
const COLUMNS = `
  {Invoice.InvoiceId} AS invoice_id, ${dayOf("{Invoice.InvoiceDate}")} AS date, ${inCents("{Invoice.Total}")} AS invoice_total,
  {InvoiceLine.TrackId} AS track_id, {Track.Name} AS title, {Artist.Name} AS artist, {Album.Title} AS album,
  {Genre.Name} AS genre, COALESCE({Track.Milliseconds}, 0) AS milliseconds, ${inCents("{InvoiceLine.UnitPrice}")} AS unit_price, {InvoiceLine.Quantity} AS quantity`;
const TABLES = `
  {InvoiceLine} JOIN {Invoice} ON {Invoice.InvoiceId} = {InvoiceLine.InvoiceId}
  LEFT JOIN {Track} ON {Track.TrackId} = {InvoiceLine.TrackId}
  LEFT JOIN {Album} ON {Album.AlbumId} = {Track.AlbumId}
  LEFT JOIN {Artist} ON {Artist.ArtistId} = {Album.ArtistId}
  LEFT JOIN {Genre} ON {Genre.GenreId} = {Track.GenreId}`;
const ORDERS = {
	newest: "{Invoice.InvoiceDate} DESC, {Invoice.InvoiceId} DESC, {InvoiceLine.InvoiceLineId}",
	oldest: "{Invoice.InvoiceDate}, {Invoice.InvoiceId}, {InvoiceLine.InvoiceLineId}"
};
var PurchasesRepository = class {
	constructor(database) {
		this.database = database;
	}
	/** Lines of a customer's orders, within an order as they were entered. @throws StoreUnavailableError */ async findPageByCustomer(customerId, filter, page, order) {
		const ofInvoices = conditionsOf$1(customerId, filter.invoices);
		const ofTracks = conditionsOf(filter.tracks);
		const from = `${TABLES} ${ofInvoices.sql} ${ofTracks.sql.replace(/^WHERE/, "AND")}`;
		const parameters = [...ofInvoices.parameters, ...ofTracks.parameters];
		const list = {
			key: "{InvoiceLine.InvoiceLineId}",
			columns: COLUMNS,
			from,
			parameters,
			order: ORDERS[order]
		};
		return readPage(this.database, list, purchaseRow, page);
	}
	/** Artists, albums or genres a customer bought, those with most pieces first. @throws StoreUnavailableError */ async findPageOfMostBought(customerId, kind, filter, page) {
		const { id, name, artist } = BOUGHT[kind];
		const { sql, parameters } = conditionsOf$1(customerId, filter);
		const list = {
			key: id,
			columns: `${name} AS name, ${artist} AS artist, SUM({InvoiceLine.Quantity}) AS pieces,
      SUM({InvoiceLine.Quantity} * ${inCents("{InvoiceLine.UnitPrice}")}) AS spent`,
			from: `${TABLES} ${sql} AND ${id} IS NOT NULL GROUP BY ${[
				id,
				name,
				artist
			].filter((column) => column !== "''").join(", ")}`,
			parameters,
			order: `pieces DESC, spent DESC, ${id}`
		};
		return readPage(this.database, list, mostBoughtRow, page);
	}
	/** The genres a customer bought most of, most first, at most `limit`. @throws StoreUnavailableError */ async findGenresBoughtBy(customerId, limit) {
		const sql = `
      SELECT {Genre.GenreId} AS id, {Genre.Name} AS name, SUM({InvoiceLine.Quantity}) AS pieces FROM ${TABLES}
      WHERE {Invoice.CustomerId} = ? AND {Genre.GenreId} IS NOT NULL
      GROUP BY {Genre.GenreId}, {Genre.Name} ORDER BY pieces DESC, {Genre.GenreId} LIMIT ?`;
		return this.database.all(sql, [customerId, limit], tasteRow);
	}
};
PurchasesRepository = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof StoreDatabase === "undefined" ? Object : StoreDatabase])
], PurchasesRepository);

export { BOUGHT_KINDS, PurchasesRepository };