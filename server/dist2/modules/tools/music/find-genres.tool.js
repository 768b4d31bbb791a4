import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Ht as _enum, Sn as init_common, Xt as object, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { GENRE_ORDERS, GenresRepository } from "../../store/catalogue/genres.repository.js";
import { listed, nothingFound } from "../arguments/listed.js";
import { SchemaTool } from "../arguments/schema-tool.js";
import { albumTitle, artistName, pageArguments } from "../arguments/tool-arguments.js";
import { TrackFilterResolver } from "../names/track-filter-resolver.js";

// dist/modules/tools/music/find-genres.tool.js
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
	album_title: albumTitle.optional(),
	order: _enum(GENRE_ORDERS).default("most_tracks"),
	...pageArguments
});
var FindGenresTool = class extends SchemaTool {
	constructor(filters, genres) {
		super(), this.filters = filters, this.genres = genres, this.name = "find_genres", this.toolset = "music", this.description = "Tells the genres of an artist, an album or the whole store, by how much of them there is or was sold.", this.schema = schema, this.needsIdentity = false;
	}
	async answer(given) {
		const resolved = this.filters.resolve(given);
		if (!resolved.found) return nothingFound(resolved.near);
		return listed(await this.genres.findPage(resolved.filter, given, given.order), given, (row) => row);
	}
};
FindGenresTool = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof TrackFilterResolver === "undefined" ? Object : TrackFilterResolver, typeof GenresRepository === "undefined" ? Object : GenresRepository])
], FindGenresTool);

export { FindGenresTool };