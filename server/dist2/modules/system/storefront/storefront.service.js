import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { InjectSettings } from "../../../config/settings.js";
import { AlbumsRepository } from "../../store/catalogue/albums.repository.js";
import { ShelvesRepository } from "../../store/catalogue/shelves.repository.js";

// dist/modules/system/storefront/storefront.service.js
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
function _ts_param(paramIndex, decorator) {
	return function(target, key) {
		decorator(target, key, paramIndex);
	};
}
const SHOWN = {
	limit: 12,
	offset: 0
};
const FEWEST_TRACKS = 8;
var StorefrontService = class {
	constructor(albums, shelves, settings) {
		this.albums = albums;
		this.shelves = shelves;
		this.settings = settings;
	}
	/** @throws StoreUnavailableError */ async describe() {
		const [albums, genres] = await Promise.all([this.albums.findPageWithSales({}, {
			limit: SHOWN.limit * 4,
			offset: 0
		}, "most_popular"), this.shelves.findPage("genre", {
			limit: 100,
			offset: 0
		})]);
		const oneEach = new Map(albums.rows.filter(({ tracks }) => tracks >= FEWEST_TRACKS).map((row) => [row.artist, row]));
		return {
			name: this.settings.STORE_NAME,
			currency: this.settings.STORE_CURRENCY,
			albums: [...oneEach.values()].slice(0, SHOWN.limit).map(({ title, artist }) => ({
				title,
				artist
			})),
			genres: [...genres.rows].sort((left, right) => right.tracks - left.tracks).slice(0, SHOWN.limit).map(({ name }) => name)
		};
	}
};
StorefrontService = _ts_decorate([
	Injectable(),
	_ts_param(2, InjectSettings()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof AlbumsRepository === "undefined" ? Object : AlbumsRepository,
		typeof ShelvesRepository === "undefined" ? Object : ShelvesRepository,
		typeof Settings === "undefined" ? Object : Settings
	])
], StorefrontService);

export { StorefrontService };