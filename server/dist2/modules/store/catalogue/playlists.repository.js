import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, Xt as object, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { readPage } from "../connection/page.js";
import { text, whole } from "../connection/row-values.js";
import { StoreDatabase } from "../connection/store-database.js";
import { conditionsOf } from "./track-filter.js";

// dist/modules/store/catalogue/playlists.repository.js
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
const playlistRow = object({
	playlist: text,
	tracks: whole
});
var PlaylistsRepository = class {
	constructor(database) {
		this.database = database;
	}
	/** Playlists with a track that fits the filter, those of one name as one, in the order of the store. @throws StoreUnavailableError */ async findPageWith(filter, page) {
		const { sql, parameters } = conditionsOf(filter);
		const list = {
			key: "{Playlist.Name}",
			columns: "{Playlist.Name} AS playlist, COUNT(DISTINCT {Track.TrackId}) AS tracks",
			from: `{Playlist} JOIN {PlaylistTrack} ON {PlaylistTrack.PlaylistId} = {Playlist.PlaylistId}
        JOIN {Track} ON {Track.TrackId} = {PlaylistTrack.TrackId}
        LEFT JOIN {Album} ON {Album.AlbumId} = {Track.AlbumId}
        LEFT JOIN {Artist} ON {Artist.ArtistId} = {Album.ArtistId} ${sql} GROUP BY {Playlist.Name}`,
			parameters,
			order: "MIN({Playlist.PlaylistId})"
		};
		return readPage(this.database, list, playlistRow, page);
	}
};
PlaylistsRepository = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof StoreDatabase === "undefined" ? Object : StoreDatabase])
], PlaylistsRepository);

export { PlaylistsRepository };