import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Ht as _enum, Sn as init_common, Xt as object, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { PurchasesRepository } from "../../store/sales/purchases.repository.js";
import { listed, nothingFound } from "../arguments/listed.js";
import { SchemaTool } from "../arguments/schema-tool.js";
import { albumTitle, artistName, from, genre, pageArguments, songTitle, to } from "../arguments/tool-arguments.js";
import { TrackFilterResolver } from "../names/track-filter-resolver.js";
import { toPurchaseRow } from "./invoice-rows.js";

// dist/modules/tools/invoices/get-purchased-tracks.tool.js
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
	song_title: songTitle.optional(),
	genre: genre.optional(),
	from: from.optional(),
	to: to.optional(),
	order: _enum(["newest", "oldest"]).default("newest"),
	...pageArguments
});
var GetPurchasedTracksTool = class extends SchemaTool {
	constructor(filters, purchases) {
		super(), this.filters = filters, this.purchases = purchases, this.name = "get_purchased_tracks", this.toolset = "invoices", this.description = "Lists the tracks the customer has bought, all or of an artist, album, genre or period, and in which order they were.", this.schema = schema, this.needsIdentity = true;
	}
	async answer(given, { customerId }) {
		const resolved = this.filters.resolve(given);
		if (!resolved.found) return nothingFound(resolved.near);
		if (customerId === null) return nothingFound();
		const filter = {
			invoices: {
				from: given.from,
				to: given.to
			},
			tracks: resolved.filter
		};
		return listed(await this.purchases.findPageByCustomer(customerId, filter, given, given.order), given, toPurchaseRow);
	}
};
GetPurchasedTracksTool = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof TrackFilterResolver === "undefined" ? Object : TrackFilterResolver, typeof PurchasesRepository === "undefined" ? Object : PurchasesRepository])
], GetPurchasedTracksTool);

export { GetPurchasedTracksTool };