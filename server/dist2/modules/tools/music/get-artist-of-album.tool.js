import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, Xt as object, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { AlbumsRepository } from "../../store/catalogue/albums.repository.js";
import { listed, nothingFound } from "../arguments/listed.js";
import { SchemaTool } from "../arguments/schema-tool.js";
import { albumTitle, pageArguments } from "../arguments/tool-arguments.js";
import { NameResolver } from "../names/name-resolver.js";
import { toAlbumRow } from "./album-rows.js";

// dist/modules/tools/music/get-artist-of-album.tool.js
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
	album_title: albumTitle,
	...pageArguments
});
var GetArtistOfAlbumTool = class extends SchemaTool {
	constructor(names, albums) {
		super(), this.names = names, this.albums = albums, this.name = "get_artist_of_album", this.toolset = "music", this.description = "Tells which artist made an album, and how many tracks it has.", this.schema = schema, this.needsIdentity = false;
	}
	async answer(given) {
		const album = this.names.resolve(given.album_title, "album");
		if (!album.found) return nothingFound(album.near);
		return listed(await this.albums.findPageByIds(album.name.ids, given), given, toAlbumRow);
	}
};
GetArtistOfAlbumTool = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof NameResolver === "undefined" ? Object : NameResolver, typeof AlbumsRepository === "undefined" ? Object : AlbumsRepository])
], GetArtistOfAlbumTool);

export { GetArtistOfAlbumTool };