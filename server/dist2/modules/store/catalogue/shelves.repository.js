import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, Xt as object, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { readPage } from "../connection/page.js";
import { text, whole } from "../connection/row-values.js";
import { StoreDatabase } from "../connection/store-database.js";

// dist/modules/store/catalogue/shelves.repository.js
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
const shelfRow = object({
	id: whole,
	name: text,
	tracks: whole
});
/** What the catalogue is sorted into. */ const SHELF_KINDS = [
	"genre",
	"playlist",
	"media_type"
];
/** Rows of one name, such as a playlist kept twice, are one shelf; its id is the least of theirs. */ const SHELVES = {
	genre: {
		columns: "MIN({Genre.GenreId}) AS id, {Genre.Name} AS name, COUNT(DISTINCT {Track.TrackId}) AS tracks",
		from: "{Genre} LEFT JOIN {Track} ON {Track.GenreId} = {Genre.GenreId} GROUP BY {Genre.Name}",
		order: "MIN({Genre.GenreId})"
	},
	playlist: {
		columns: "MIN({Playlist.PlaylistId}) AS id, {Playlist.Name} AS name, COUNT(DISTINCT {PlaylistTrack.TrackId}) AS tracks",
		from: `{Playlist} LEFT JOIN {PlaylistTrack} ON {PlaylistTrack.PlaylistId} = {Playlist.PlaylistId}
      GROUP BY {Playlist.Name}`,
		order: "MIN({Playlist.PlaylistId})"
	},
	media_type: {
		columns: "MIN({MediaType.MediaTypeId}) AS id, {MediaType.Name} AS name, COUNT(DISTINCT {Track.TrackId}) AS tracks",
		from: "{MediaType} LEFT JOIN {Track} ON {Track.MediaTypeId} = {MediaType.MediaTypeId} GROUP BY {MediaType.Name}",
		order: "MIN({MediaType.MediaTypeId})"
	}
};
var ShelvesRepository = class {
	constructor(database) {
		this.database = database;
	}
	/** In the order of the store. @throws StoreUnavailableError */ async findPage(kind, page) {
		return readPage(this.database, {
			...SHELVES[kind],
			key: "1 AS shelf",
			parameters: []
		}, shelfRow, page);
	}
};
ShelvesRepository = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof StoreDatabase === "undefined" ? Object : StoreDatabase])
], ShelvesRepository);

export { SHELF_KINDS, ShelvesRepository };