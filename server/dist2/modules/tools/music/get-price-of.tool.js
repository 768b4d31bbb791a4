import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, Xt as object, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { AlbumsRepository } from "../../store/catalogue/albums.repository.js";
import { listed, nothingFound } from "../arguments/listed.js";
import { SchemaTool } from "../arguments/schema-tool.js";
import { albumTitle, artistName, pageArguments, songTitle } from "../arguments/tool-arguments.js";
import { TrackFilterResolver } from "../names/track-filter-resolver.js";
import { TrackLists } from "./track-lists.js";

// dist/modules/tools/music/get-price-of.tool.js
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
	...pageArguments
});
var GetPriceOfTool = class extends SchemaTool {
	constructor(lists, filters, albums) {
		super(), this.lists = lists, this.filters = filters, this.albums = albums, this.name = "get_price_of", this.toolset = "music", this.description = "Tells the price of a song or of a whole album.", this.schema = schema, this.needsIdentity = false;
	}
	async answer(given) {
		return given.song_title === void 0 ? this.priceAlbums(given) : this.priceSongs(given);
	}
	async priceSongs(given) {
		return this.lists.list(given, ({ title, artist, album, milliseconds, price }) => ({
			kind: "track",
			title,
			artist,
			album,
			tracks: 1,
			milliseconds,
			price
		}));
	}
	async priceAlbums(given) {
		if (given.album_title === void 0 && given.artist_name === void 0) return nothingFound();
		const resolved = this.filters.resolve(given);
		if (!resolved.found) return nothingFound(resolved.near);
		const page = await this.albums.findPageWithSales(resolved.filter, given, "catalogue");
		return listed(page, given, ({ title, artist, tracks, milliseconds, price }) => ({
			kind: "album",
			title,
			artist,
			album: null,
			tracks,
			milliseconds,
			price
		}));
	}
};
GetPriceOfTool = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof TrackLists === "undefined" ? Object : TrackLists,
		typeof TrackFilterResolver === "undefined" ? Object : TrackFilterResolver,
		typeof AlbumsRepository === "undefined" ? Object : AlbumsRepository
	])
], GetPriceOfTool);

export { GetPriceOfTool };