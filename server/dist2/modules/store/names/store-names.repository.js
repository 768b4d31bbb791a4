import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, Xt as object, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { StoreDatabase } from "../connection/store-database.js";
import { text, whole } from "../connection/row-values.js";
import { composersOf, creditsByComposer } from "./composer-credits.js";
import { normaliseWords } from "./normalise-words.js";

// dist/modules/store/names/store-names.repository.js
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
const nameRow = object({
	id: whole,
	name: text,
	weight: whole
});
const creditRow = object({
	credit: text,
	weight: whole
});
/** Every kind of name that is a row, with how many tracks stand behind it. */ const NAMES = [
	["artist", `SELECT {Artist.ArtistId} AS id, {Artist.Name} AS name, COUNT({Track.TrackId}) AS weight
     FROM {Artist} LEFT JOIN {Album} ON {Album.ArtistId} = {Artist.ArtistId}
     LEFT JOIN {Track} ON {Track.AlbumId} = {Album.AlbumId}
     GROUP BY {Artist.ArtistId}, {Artist.Name} ORDER BY {Artist.ArtistId}`],
	["album", `SELECT {Album.AlbumId} AS id, {Album.Title} AS name, COUNT({Track.TrackId}) AS weight
     FROM {Album} LEFT JOIN {Track} ON {Track.AlbumId} = {Album.AlbumId}
     GROUP BY {Album.AlbumId}, {Album.Title} ORDER BY {Album.AlbumId}`],
	["track", "SELECT {Track.TrackId} AS id, {Track.Name} AS name, 1 AS weight FROM {Track} ORDER BY {Track.TrackId}"],
	["genre", `SELECT {Genre.GenreId} AS id, {Genre.Name} AS name, COUNT({Track.TrackId}) AS weight
     FROM {Genre} LEFT JOIN {Track} ON {Track.GenreId} = {Genre.GenreId}
     GROUP BY {Genre.GenreId}, {Genre.Name} ORDER BY {Genre.GenreId}`],
	["media_type", `SELECT {MediaType.MediaTypeId} AS id, {MediaType.Name} AS name, COUNT({Track.TrackId}) AS weight
     FROM {MediaType} LEFT JOIN {Track} ON {Track.MediaTypeId} = {MediaType.MediaTypeId}
     GROUP BY {MediaType.MediaTypeId}, {MediaType.Name} ORDER BY {MediaType.MediaTypeId}`],
	["playlist", `SELECT {Playlist.PlaylistId} AS id, {Playlist.Name} AS name, COUNT({PlaylistTrack.TrackId}) AS weight
     FROM {Playlist} LEFT JOIN {PlaylistTrack} ON {PlaylistTrack.PlaylistId} = {Playlist.PlaylistId}
     GROUP BY {Playlist.PlaylistId}, {Playlist.Name} ORDER BY {Playlist.PlaylistId}`],
	["employee", `SELECT {Employee.EmployeeId} AS id, {Employee.FirstName} || ' ' || {Employee.LastName} AS name, 1 AS weight
     FROM {Employee} ORDER BY {Employee.EmployeeId}`]
];
const CREDITS = `
  SELECT {Track.Composer} AS credit, COUNT(*) AS weight FROM {Track}
  WHERE {Track.Composer} IS NOT NULL AND {Track.Composer} <> '' GROUP BY {Track.Composer} ORDER BY MIN({Track.TrackId})`;
var StoreNamesRepository = class {
	constructor(database) {
		this.database = database;
	}
	/** @throws StoreUnavailableError */ async findAllNames() {
		const names = [];
		for (const [kind, sql] of NAMES) names.push(...namesOf(kind, await this.database.all(sql, [], nameRow)));
		const credits = await this.database.all(CREDITS, [], creditRow);
		return {
			names: [...names, ...composerNames(credits)],
			credits: creditsByComposer(credits.map(({ credit }) => credit))
		};
	}
};
StoreNamesRepository = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof StoreDatabase === "undefined" ? Object : StoreDatabase])
], StoreNamesRepository);
/** Rows of one spelling become one name with all their ids; rows without a letter or digit are no names. */ function namesOf(kind, rows) {
	const bySpelling = /* @__PURE__ */ new Map();
	for (const { id, name, weight } of rows) {
		const known = bySpelling.get(name);
		if (known === void 0) bySpelling.set(name, {
			text: name,
			ids: [id],
			weight
		});
		else {
			known.ids.push(id);
			known.weight += weight;
		}
	}
	return [...bySpelling.values()].filter(isReadable).map((name) => ({
		kind,
		...name
	}));
}
function composerNames(credits) {
	const byWords = /* @__PURE__ */ new Map();
	for (const { credit, weight } of credits) for (const text of composersOf(credit)) {
		const key = normaliseWords(text).join(" ");
		const known = byWords.get(key);
		if (known === void 0) byWords.set(key, {
			text,
			ids: [],
			weight
		});
		else known.weight += weight;
	}
	return [...byWords.values()].filter(isReadable).map((name) => ({
		kind: "composer",
		...name
	}));
}
function isReadable({ text }) {
	return normaliseWords(text).length > 0;
}

export { StoreNamesRepository };