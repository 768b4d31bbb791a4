import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, Xt as object, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { isOneOf, readPage } from "../connection/page.js";
import { text, whole } from "../connection/row-values.js";
import { StoreDatabase } from "../connection/store-database.js";
import { SALES, conditionsOf } from "./track-filter.js";

// dist/modules/store/catalogue/artists.repository.js
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
const artistRow = object({
	artist_id: whole,
	artist: text,
	albums: whole,
	tracks: whole,
	sold: whole
});
const genreOfArtistRow = object({
	genre_id: whole,
	genre: text,
	tracks: whole
});
/** The ways in which artists can be ordered; by name means by the order of the catalogue's letters. */ const ARTIST_ORDERS = [
	"name",
	"most_tracks",
	"most_albums",
	"most_popular",
	"fewest_tracks"
];
const ORDERS = {
	name: "LOWER({Artist.Name}), {Artist.ArtistId}",
	most_tracks: "tracks DESC, {Artist.ArtistId}",
	most_albums: "albums DESC, {Artist.ArtistId}",
	most_popular: "sold DESC, {Artist.ArtistId}",
	fewest_tracks: "tracks, {Artist.ArtistId}"
};
const COLUMNS = `
  {Artist.ArtistId} AS artist_id, {Artist.Name} AS artist, COUNT(DISTINCT {Album.AlbumId}) AS albums,
  COUNT({Track.TrackId}) AS tracks, COALESCE(SUM(sales.pieces), 0) AS sold`;
const TABLES = `
  {Artist} JOIN {Album} ON {Album.ArtistId} = {Artist.ArtistId} JOIN {Track} ON {Track.AlbumId} = {Album.AlbumId}
  LEFT JOIN ${SALES}`;
var ArtistsRepository = class {
	constructor(database) {
		this.database = database;
	}
	/** Artists with a track that fits the filter; figures count such tracks. @throws StoreUnavailableError */ async findPage(filter, page, order = "name") {
		const { sql, parameters } = conditionsOf(filter);
		const from = `${TABLES} ${sql} GROUP BY {Artist.ArtistId}, {Artist.Name}`;
		const list = {
			key: "{Artist.ArtistId}",
			columns: COLUMNS,
			from,
			parameters,
			order: ORDERS[order]
		};
		return readPage(this.database, list, artistRow, page);
	}
	/** What artists play, the genre with most of their tracks first. @throws StoreUnavailableError */ async findGenresOf(artistIds) {
		const wanted = isOneOf("{Album.ArtistId}", artistIds);
		const sql = `
      SELECT {Genre.GenreId} AS genre_id, {Genre.Name} AS genre, COUNT(*) AS tracks
      FROM {Track} JOIN {Album} ON {Album.AlbumId} = {Track.AlbumId} JOIN {Genre} ON {Genre.GenreId} = {Track.GenreId}
      WHERE ${wanted.sql} GROUP BY {Genre.GenreId}, {Genre.Name} ORDER BY tracks DESC, {Genre.GenreId}`;
		return this.database.all(sql, wanted.parameters, genreOfArtistRow);
	}
	/** Other artists that play a genre, those with most tracks of it first. @throws StoreUnavailableError */ async findPageOfGenreWithout(genreId, artistIds, page) {
		const others = isOneOf("{Artist.ArtistId}", artistIds);
		const from = `${TABLES} WHERE {Track.GenreId} = ? AND NOT (${others.sql}) GROUP BY {Artist.ArtistId}, {Artist.Name}`;
		const parameters = [genreId, ...others.parameters];
		const list = {
			key: "{Artist.ArtistId}",
			columns: COLUMNS,
			from,
			parameters,
			order: ORDERS.most_tracks
		};
		return readPage(this.database, list, artistRow, page);
	}
};
ArtistsRepository = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof StoreDatabase === "undefined" ? Object : StoreDatabase])
], ArtistsRepository);

export { ARTIST_ORDERS, ArtistsRepository };