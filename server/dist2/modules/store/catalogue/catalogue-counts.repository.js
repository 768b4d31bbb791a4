import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, Xt as object, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { inCents, money, whole } from "../connection/row-values.js";
import { StoreDatabase } from "../connection/store-database.js";
import { conditionsOf } from "./track-filter.js";

// dist/modules/store/catalogue/catalogue-counts.repository.js
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
	genres: whole
});
const wholeStoreRow = object({
	artists: whole,
	albums: whole,
	tracks: whole,
	genres: whole,
	playlists: whole,
	media_types: whole
});
const pricesRow = object({
	tracks: whole,
	albums: whole,
	lowest: money,
	highest: money,
	sum: money,
	milliseconds: whole
});
const PRICE = inCents("{Track.UnitPrice}");
const WHOLE_STORE = `
  SELECT (SELECT COUNT(*) FROM {Artist}) AS artists, (SELECT COUNT(*) FROM {Album}) AS albums,
    (SELECT COUNT(*) FROM {Track}) AS tracks, (SELECT COUNT(DISTINCT {Genre.Name}) FROM {Genre}) AS genres,
    (SELECT COUNT(DISTINCT {Playlist.Name}) FROM {Playlist}) AS playlists,
    (SELECT COUNT(DISTINCT {MediaType.Name}) FROM {MediaType}) AS media_types`;
var CatalogueCountsRepository = class {
	constructor(database) {
		this.database = database;
	}
	/** Artists without an album count too. @throws StoreUnavailableError */ async countAll() {
		const [counts] = await this.database.all(WHOLE_STORE, [], wholeStoreRow);
		return counts ?? {
			artists: 0,
			albums: 0,
			tracks: 0,
			genres: 0
		};
	}
	/** Prices and the whole length of what fits; null when nothing does. @throws StoreUnavailableError */ async sumUp(filter) {
		const { sql, parameters } = conditionsOf(filter);
		const statement = `
      SELECT COUNT({Track.TrackId}) AS tracks, COUNT(DISTINCT {Track.AlbumId}) AS albums,
        COALESCE(MIN(${PRICE}), 0) AS lowest, COALESCE(MAX(${PRICE}), 0) AS highest,
        COALESCE(SUM(${PRICE}), 0) AS sum, COALESCE(SUM({Track.Milliseconds}), 0) AS milliseconds
      FROM {Track} LEFT JOIN {Album} ON {Album.AlbumId} = {Track.AlbumId}
      LEFT JOIN {Artist} ON {Artist.ArtistId} = {Album.ArtistId} ${sql}`;
		const [sums] = await this.database.all(statement, parameters, pricesRow);
		return sums === void 0 || sums.tracks === 0 ? null : sums;
	}
	/** What the tracks of a part of the catalogue belong to. @throws StoreUnavailableError */ async countWithin(filter) {
		const { sql, parameters } = conditionsOf(filter);
		const statement = `
      SELECT COUNT(DISTINCT {Artist.ArtistId}) AS artists, COUNT(DISTINCT {Album.AlbumId}) AS albums,
        COUNT({Track.TrackId}) AS tracks, COUNT(DISTINCT {Track.GenreId}) AS genres
      FROM {Track} LEFT JOIN {Album} ON {Album.AlbumId} = {Track.AlbumId}
      LEFT JOIN {Artist} ON {Artist.ArtistId} = {Album.ArtistId} ${sql}`;
		const [counts] = await this.database.all(statement, parameters, countsRow);
		return counts ?? {
			artists: 0,
			albums: 0,
			tracks: 0,
			genres: 0
		};
	}
};
CatalogueCountsRepository = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof StoreDatabase === "undefined" ? Object : StoreDatabase])
], CatalogueCountsRepository);

export { CatalogueCountsRepository };