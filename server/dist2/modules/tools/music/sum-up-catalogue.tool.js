import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, Xt as object, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { CatalogueCountsRepository } from "../../store/catalogue/catalogue-counts.repository.js";
import { allRows, nothingFound } from "../arguments/listed.js";
import { SchemaTool } from "../arguments/schema-tool.js";
import { artistName, genre, mediaType, playlist } from "../arguments/tool-arguments.js";
import { TrackFilterResolver } from "../names/track-filter-resolver.js";

// dist/modules/tools/music/sum-up-catalogue.tool.js
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
	playlist: playlist.optional(),
	media_type: mediaType.optional()
});
var SumUpCatalogueTool = class extends SchemaTool {
	constructor(filters, counts) {
		super(), this.filters = filters, this.counts = counts, this.name = "sum_up_catalogue", this.toolset = "music", this.description = "Tells what songs cost and what all songs of an artist, a genre, a playlist or the store cost and last together.", this.schema = schema, this.needsIdentity = false;
	}
	async answer(given) {
		const resolved = this.filters.resolve(given);
		if (!resolved.found) return nothingFound(resolved.near);
		const sums = await this.counts.sumUp(resolved.filter);
		if (sums === null) return nothingFound();
		const { tracks, albums, lowest, highest, sum, milliseconds } = sums;
		return allRows([{
			tracks,
			albums,
			lowest_price: lowest,
			highest_price: highest,
			total_price: sum,
			milliseconds
		}]);
	}
};
SumUpCatalogueTool = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof TrackFilterResolver === "undefined" ? Object : TrackFilterResolver, typeof CatalogueCountsRepository === "undefined" ? Object : CatalogueCountsRepository])
], SumUpCatalogueTool);

export { SumUpCatalogueTool };