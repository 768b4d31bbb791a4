import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Ht as _enum, Sn as init_common, Xt as object, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { AlbumsRepository } from "../../store/catalogue/albums.repository.js";
import { TracksRepository } from "../../store/catalogue/tracks.repository.js";
import { NameIndex } from "../../store/names/name-index.contract.js";
import { nothingFound } from "../arguments/listed.js";
import { SchemaTool } from "../arguments/schema-tool.js";
import { artistName, pageArguments, searchedWords } from "../arguments/tool-arguments.js";
import { NameResolver } from "../names/name-resolver.js";

// dist/modules/tools/music/search-titles.tool.js
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
const TITLES = [
	"artist",
	"album",
	"track"
];
/** A stretch of titles is at most a page long already. */ const ALL = {
	limit: 50,
	offset: 0
};
/** The most of one artist's titles that are looked at. */ const ALL_OF_ARTIST = {
	limit: 2e3,
	offset: 0
};
const schema = object({
	words: searchedWords,
	kind: _enum(TITLES).optional(),
	artist_name: artistName.optional(),
	...pageArguments
});
var SearchTitlesTool = class extends SchemaTool {
	constructor(index, albums, tracks, names) {
		super(), this.index = index, this.albums = albums, this.tracks = tracks, this.names = names, this.name = "search_titles", this.toolset = "music", this.description = "Finds artists, albums and songs that have certain words in their name or title, of one artist or of all.", this.schema = schema, this.needsIdentity = false;
	}
	async answer(given) {
		const found = TITLES.filter((kind) => given.kind === void 0 || given.kind === kind).flatMap((kind) => this.titlesOf(kind, given.words));
		const artist = given.artist_name === void 0 ? null : this.names.resolve(given.artist_name, "artist");
		if (artist?.found === false) return nothingFound(artist.near);
		const titles = artist === null ? found : await this.onlyBy(artist.name.ids, found);
		const wanted = titles.slice(given.offset, given.offset + given.limit);
		const rows = [
			...artistRows(wanted),
			...await this.albumRows(wanted),
			...await this.trackRows(wanted)
		];
		return {
			status: "rows",
			total: titles.length,
			shown: rows.length,
			more: given.offset + rows.length < titles.length,
			rows
		};
	}
	titlesOf(kind, words) {
		return this.index.withWords(words, [kind]).flatMap(({ ids, text }) => ids.map((id) => ({
			kind,
			id,
			text
		}))).sort((one, other) => one.id - other.id);
	}
	async onlyBy(artistIds, titles) {
		const albums = await this.albums.findPageByArtists(artistIds, ALL_OF_ARTIST);
		const tracks = await this.tracks.findPage({
			artistIds,
			trackIds: idsOf(titles, "track")
		}, ALL_OF_ARTIST);
		const own = /* @__PURE__ */ new Set([...albums.rows.map(({ album_id: id }) => `album ${id}`), ...tracks.rows.map(({ track_id: id }) => `track ${id}`)]);
		return titles.filter(({ kind, id }) => own.has(`${kind} ${id}`));
	}
	async albumRows(titles) {
		const { rows } = await this.albums.findPageByIds(idsOf(titles, "album"), ALL);
		return rows.map(({ title, artist }) => ({
			kind: "album",
			title,
			artist,
			album: null
		}));
	}
	async trackRows(titles) {
		const { rows } = await this.tracks.findPage({ trackIds: idsOf(titles, "track") }, ALL);
		return rows.map(({ title, artist, album }) => ({
			kind: "track",
			title,
			artist,
			album
		}));
	}
};
SearchTitlesTool = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof NameIndex === "undefined" ? Object : NameIndex,
		typeof AlbumsRepository === "undefined" ? Object : AlbumsRepository,
		typeof TracksRepository === "undefined" ? Object : TracksRepository,
		typeof NameResolver === "undefined" ? Object : NameResolver
	])
], SearchTitlesTool);
function artistRows(titles) {
	return titles.filter(({ kind }) => kind === "artist").map(({ text }) => ({
		kind: "artist",
		title: text,
		artist: text,
		album: null
	}));
}
function idsOf(titles, kind) {
	return titles.filter((title) => title.kind === kind).map(({ id }) => id);
}

export { SearchTitlesTool };