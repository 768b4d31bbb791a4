import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, Xt as object, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { AlbumPlacesRepository } from "../../store/catalogue/album-places.repository.js";
import { listed, nothingFound } from "../arguments/listed.js";
import { SchemaTool } from "../arguments/schema-tool.js";
import { albumTitle, artistName, pageArguments, songTitle } from "../arguments/tool-arguments.js";
import { TrackFilterResolver } from "../names/track-filter-resolver.js";

// dist/modules/tools/music/get-place-on-album.tool.js
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
	song_title: songTitle,
	artist_name: artistName.optional(),
	album_title: albumTitle.optional(),
	...pageArguments
});
var GetPlaceOnAlbumTool = class extends SchemaTool {
	constructor(filters, places) {
		super(), this.filters = filters, this.places = places, this.name = "get_place_on_album", this.toolset = "music", this.description = "Tells which track of its album a song is, counted from the first.", this.schema = schema, this.needsIdentity = false;
	}
	async answer(given) {
		const resolved = this.filters.resolve(given);
		if (!resolved.found) return nothingFound(resolved.near);
		const { trackIds = [], ...filter } = resolved.filter;
		return listed(await this.places.findPage(trackIds, filter, given), given, (row) => row);
	}
};
GetPlaceOnAlbumTool = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof TrackFilterResolver === "undefined" ? Object : TrackFilterResolver, typeof AlbumPlacesRepository === "undefined" ? Object : AlbumPlacesRepository])
], GetPlaceOnAlbumTool);

export { GetPlaceOnAlbumTool };