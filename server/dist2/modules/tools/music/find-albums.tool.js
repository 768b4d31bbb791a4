import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Ht as _enum, Sn as init_common, Xt as object, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { ALBUM_ORDERS, AlbumsRepository } from "../../store/catalogue/albums.repository.js";
import { listed, nothingFound } from "../arguments/listed.js";
import { SchemaTool } from "../arguments/schema-tool.js";
import { artistName, genre, pageArguments } from "../arguments/tool-arguments.js";
import { TrackFilterResolver } from "../names/track-filter-resolver.js";
import { toSoldAlbumRow } from "./album-rows.js";

// dist/modules/tools/music/find-albums.tool.js
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
	artist_name: artistName.optional(),
	genre: genre.optional(),
	order: _enum(ALBUM_ORDERS).default("catalogue"),
	...pageArguments
});
var FindAlbumsTool = class extends SchemaTool {
	constructor(filters, albums) {
		super(), this.filters = filters, this.albums = albums, this.name = "find_albums", this.toolset = "music", this.description = "Finds albums by artist or genre, such as the longest, dearest or best sold ones.", this.schema = schema, this.needsIdentity = false;
	}
	async answer(given) {
		const resolved = this.filters.resolve(given);
		if (!resolved.found) return nothingFound(resolved.near);
		return listed(await this.albums.findPageWithSales(resolved.filter, given, given.order), given, toSoldAlbumRow);
	}
};
FindAlbumsTool = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof TrackFilterResolver === "undefined" ? Object : TrackFilterResolver, typeof AlbumsRepository === "undefined" ? Object : AlbumsRepository])
], FindAlbumsTool);

export { FindAlbumsTool };