import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, Xt as object, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { PlaylistsRepository } from "../../store/catalogue/playlists.repository.js";
import { listed, nothingFound } from "../arguments/listed.js";
import { SchemaTool } from "../arguments/schema-tool.js";
import { albumTitle, artistName, genre, pageArguments, songTitle } from "../arguments/tool-arguments.js";
import { TrackFilterResolver } from "../names/track-filter-resolver.js";

// dist/modules/tools/music/find-playlists.tool.js
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
const schema = object({
	song_title: songTitle.optional(),
	album_title: albumTitle.optional(),
	artist_name: artistName.optional(),
	genre: genre.optional(),
	...pageArguments
});
var FindPlaylistsTool = class extends SchemaTool {
	constructor(filters, playlists) {
		super(), this.filters = filters, this.playlists = playlists, this.name = "find_playlists", this.toolset = "music", this.description = "Finds the playlists that hold a song, or songs of an album, artist or genre.", this.schema = schema, this.needsIdentity = false;
	}
	async answer(given) {
		const resolved = this.filters.resolve(given);
		if (!resolved.found) return nothingFound(resolved.near);
		return listed(await this.playlists.findPageWith(resolved.filter, given), given, (row) => row);
	}
};
FindPlaylistsTool = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof TrackFilterResolver === "undefined" ? Object : TrackFilterResolver, typeof PlaylistsRepository === "undefined" ? Object : PlaylistsRepository])
], FindPlaylistsTool);

export { FindPlaylistsTool };