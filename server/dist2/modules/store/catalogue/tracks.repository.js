import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, Xt as object, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { readPage } from "../connection/page.js";
import { inCents, money, text, whole } from "../connection/row-values.js";
import { StoreDatabase } from "../connection/store-database.js";
import { SALES, conditionsOf, orderOfTracks } from "./track-filter.js";

// dist/modules/store/catalogue/tracks.repository.js
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
const trackRow = object({
	track_id: whole,
	title: text,
	artist: text,
	album: text,
	genre: text,
	/** Length in milliseconds. */ milliseconds: whole,
	/** Decimal string with two places. */ price: money,
	/** The credit as the store writes it, '' when nobody is credited. */ composer: text,
	media_type: text
});
const soldTrackRow = trackRow.extend({ 
/** Pieces sold to anybody. */ sold: whole });
const COLUMNS = `
  {Track.TrackId} AS track_id, {Track.Name} AS title, {Artist.Name} AS artist, {Album.Title} AS album,
  {Genre.Name} AS genre, {Track.Milliseconds} AS milliseconds, ${inCents("{Track.UnitPrice}")} AS price,
  {Track.Composer} AS composer, {MediaType.Name} AS media_type`;
const TABLES = `
  {Track} LEFT JOIN {Album} ON {Album.AlbumId} = {Track.AlbumId}
  LEFT JOIN {Artist} ON {Artist.ArtistId} = {Album.ArtistId}
  LEFT JOIN {Genre} ON {Genre.GenreId} = {Track.GenreId}
  LEFT JOIN {MediaType} ON {MediaType.MediaTypeId} = {Track.MediaTypeId}`;
var TracksRepository = class {
	constructor(database) {
		this.database = database;
	}
	/** In the order of the catalogue: by album, then by place. @throws StoreUnavailableError */ async findPage(filter, page) {
		const { sql, parameters } = conditionsOf(filter);
		const from = `${TABLES} ${sql}`;
		const list = {
			key: "{Track.TrackId}",
			columns: COLUMNS,
			from,
			parameters,
			order: orderOfTracks("catalogue")
		};
		return readPage(this.database, list, trackRow, page);
	}
	/** In any order, with how often each track was sold. @throws StoreUnavailableError */ async findPageWithSales(filter, page, order) {
		const { sql, parameters } = conditionsOf(filter);
		const list = {
			key: "{Track.TrackId}",
			columns: `${COLUMNS}, COALESCE(sales.pieces, 0) AS sold`,
			from: `${TABLES} LEFT JOIN ${SALES} ${sql}`,
			parameters,
			order: orderOfTracks(order)
		};
		return readPage(this.database, list, soldTrackRow, page);
	}
};
TracksRepository = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof StoreDatabase === "undefined" ? Object : StoreDatabase])
], TracksRepository);

export { TracksRepository };