import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, Xt as object, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { readPage } from "../connection/page.js";
import { text, whole } from "../connection/row-values.js";
import { StoreDatabase } from "../connection/store-database.js";
import { SALES, conditionsOf } from "./track-filter.js";

// dist/modules/store/catalogue/genres.repository.js
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
const genreRow = object({
	genre: text,
	tracks: whole,
	sold: whole
});
/** The ways in which genres can be ordered; all of them end in the order of the store. */ const GENRE_ORDERS = [
	"most_tracks",
	"fewest_tracks",
	"most_popular"
];
const ORDERS = {
	most_tracks: "tracks DESC, {Genre.GenreId}",
	fewest_tracks: "tracks, {Genre.GenreId}",
	most_popular: "sold DESC, {Genre.GenreId}"
};
var GenresRepository = class {
	constructor(database) {
		this.database = database;
	}
	/** Genres of the tracks that fit the filter. @throws StoreUnavailableError */ async findPage(filter, page, order) {
		const { sql, parameters } = conditionsOf(filter);
		const list = {
			key: "{Genre.GenreId}",
			columns: `{Genre.Name} AS genre, COUNT({Track.TrackId}) AS tracks, COALESCE(SUM(sales.pieces), 0) AS sold`,
			from: `{Track} JOIN {Genre} ON {Genre.GenreId} = {Track.GenreId}
        LEFT JOIN {Album} ON {Album.AlbumId} = {Track.AlbumId}
        LEFT JOIN {Artist} ON {Artist.ArtistId} = {Album.ArtistId}
        LEFT JOIN ${SALES} ${sql} GROUP BY {Genre.GenreId}, {Genre.Name}`,
			parameters,
			order: ORDERS[order]
		};
		return readPage(this.database, list, genreRow, page);
	}
};
GenresRepository = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof StoreDatabase === "undefined" ? Object : StoreDatabase])
], GenresRepository);

export { GENRE_ORDERS, GenresRepository };