import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { TracksRepository } from "../../store/catalogue/tracks.repository.js";
import { listed, nothingFound } from "../arguments/listed.js";
import { TrackFilterResolver } from "../names/track-filter-resolver.js";
import { toSoldTrackRow } from "./track-rows.js";

// dist/modules/tools/music/track-lists.js
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
var TrackLists = class {
	constructor(filters, tracks) {
		this.filters = filters;
		this.tracks = tracks;
	}
	/** Tracks that fit every name given, in the order of the catalogue. @throws StoreUnavailableError */ async list(given, toRow) {
		const resolved = this.filters.resolve(given);
		if (!resolved.found) return nothingFound(resolved.near);
		return listed(await this.tracks.findPage(resolved.filter, given), given, toRow);
	}
	/** The same with sales, in any order, narrowed by `limits`. @throws StoreUnavailableError */ async listWithSales(given, limits, order) {
		const resolved = this.filters.resolve(given);
		if (!resolved.found) return nothingFound(resolved.near);
		const page = await this.tracks.findPageWithSales({
			...resolved.filter,
			...limits
		}, given, order);
		return listed(page, given, toSoldTrackRow);
	}
};
TrackLists = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof TrackFilterResolver === "undefined" ? Object : TrackFilterResolver, typeof TracksRepository === "undefined" ? Object : TracksRepository])
], TrackLists);

export { TrackLists };