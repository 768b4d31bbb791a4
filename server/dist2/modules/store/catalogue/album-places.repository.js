import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, Xt as object, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { isOneOf, readPage } from "../connection/page.js";
import { text, whole } from "../connection/row-values.js";
import { StoreDatabase } from "../connection/store-database.js";
import { conditionsOf } from "./track-filter.js";

// dist/modules/store/catalogue/album-places.repository.js
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
const placeRow = object({
	track_id: whole,
	title: text,
	artist: text,
	album: text,
	/** Place among the tracks of its album in the order of the catalogue, 1 first. */ place: whole,
	/** Tracks of the album. */ tracks: whole
});
var AlbumPlacesRepository = class {
	constructor(database) {
		this.database = database;
	}
	/** The places of tracks; those without an album have none. @throws StoreUnavailableError */ async findPage(trackIds, filter, page) {
		const wanted = isOneOf("{Track.TrackId}", trackIds);
		const { sql, parameters } = conditionsOf({
			...filter,
			trackIds
		});
		const list = {
			key: "{Track.TrackId}",
			columns: `{Track.TrackId} AS track_id, {Track.Name} AS title, {Artist.Name} AS artist, {Album.Title} AS album,
        places.place AS place, places.tracks AS tracks`,
			from: `{Track} JOIN {Album} ON {Album.AlbumId} = {Track.AlbumId}
        JOIN {Artist} ON {Artist.ArtistId} = {Album.ArtistId}
        JOIN (SELECT {Track.TrackId} AS track_id,
            ROW_NUMBER() OVER (PARTITION BY {Track.AlbumId} ORDER BY {Track.TrackId}) AS place,
            COUNT(*) OVER (PARTITION BY {Track.AlbumId}) AS tracks
          FROM {Track}
          WHERE {Track.AlbumId} IN (SELECT {Track.AlbumId} FROM {Track} WHERE ${wanted.sql})
        ) AS places ON places.track_id = {Track.TrackId} ${sql}`,
			parameters: [...wanted.parameters, ...parameters],
			order: "{Track.AlbumId}, {Track.TrackId}"
		};
		return readPage(this.database, list, placeRow, page);
	}
};
AlbumPlacesRepository = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof StoreDatabase === "undefined" ? Object : StoreDatabase])
], AlbumPlacesRepository);

export { AlbumPlacesRepository };