import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, Xt as object, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { isOneOf, readPage } from "../connection/page.js";
import { inCents, money, text, whole } from "../connection/row-values.js";
import { StoreDatabase } from "../connection/store-database.js";
import { SALES, conditionsOf } from "./track-filter.js";

// dist/modules/store/catalogue/albums.repository.js
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
const albumRow = object({
	album_id: whole,
	title: text,
	artist: text,
	tracks: whole,
	milliseconds: whole,
	/** Sum of the tracks' prices, decimal string with two places. */ price: money
});
const soldAlbumRow = albumRow.extend({ 
/** Pieces sold of its tracks. */ sold: whole });
/** The ways in which albums can be ordered; all of them end in the order of the catalogue. */ const ALBUM_ORDERS = [
	"catalogue",
	"longest",
	"shortest",
	"cheapest",
	"dearest",
	"most_popular",
	"most_tracks",
	"fewest_tracks"
];
const ORDERS = {
	catalogue: "{Album.AlbumId}",
	longest: "milliseconds DESC, {Album.AlbumId}",
	shortest: "milliseconds, {Album.AlbumId}",
	cheapest: "price, {Album.AlbumId}",
	dearest: "price DESC, {Album.AlbumId}",
	most_popular: "sold DESC, {Album.AlbumId}",
	most_tracks: "tracks DESC, {Album.AlbumId}",
	fewest_tracks: "tracks, {Album.AlbumId}"
};
const COLUMNS = `
  {Album.AlbumId} AS album_id, {Album.Title} AS title, {Artist.Name} AS artist, COUNT({Track.TrackId}) AS tracks,
  COALESCE(SUM({Track.Milliseconds}), 0) AS milliseconds,
  COALESCE(SUM(${inCents("{Track.UnitPrice}")}), 0) AS price`;
const TABLES = `
  {Album} LEFT JOIN {Artist} ON {Artist.ArtistId} = {Album.ArtistId}
  LEFT JOIN {Track} ON {Track.AlbumId} = {Album.AlbumId}`;
const BY_ALBUM = "GROUP BY {Album.AlbumId}, {Album.Title}, {Artist.Name}";
var AlbumsRepository = class {
	constructor(database) {
		this.database = database;
	}
	/** All albums of artists, also those without tracks. @throws StoreUnavailableError */ async findPageByArtists(artistIds, page) {
		return this.findPageWhere(isOneOf("{Album.ArtistId}", artistIds), page);
	}
	/** @throws StoreUnavailableError */ async findPageByIds(albumIds, page) {
		return this.findPageWhere(isOneOf("{Album.AlbumId}", albumIds), page);
	}
	/** Albums with a track that fits the filter, in any order, with how often such tracks were sold. @throws StoreUnavailableError */ async findPageWithSales(filter, page, order) {
		const { sql, parameters } = conditionsOf(filter);
		const list = {
			key: "{Album.AlbumId}",
			columns: `${COLUMNS}, COALESCE(SUM(sales.pieces), 0) AS sold`,
			from: `${TABLES} LEFT JOIN ${SALES} ${sql} ${BY_ALBUM}`,
			parameters,
			order: ORDERS[order]
		};
		return readPage(this.database, list, soldAlbumRow, page);
	}
	async findPageWhere({ sql, parameters }, page) {
		const from = `${TABLES} WHERE ${sql} ${BY_ALBUM}`;
		const list = {
			key: "{Album.AlbumId}",
			columns: COLUMNS,
			from,
			parameters,
			order: ORDERS.catalogue
		};
		return readPage(this.database, list, albumRow, page);
	}
};
AlbumsRepository = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof StoreDatabase === "undefined" ? Object : StoreDatabase])
], AlbumsRepository);

export { ALBUM_ORDERS, AlbumsRepository };