import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Ht as _enum, Sn as init_common, Xt as object, cr as init_injectable_decorator, en as string, nn as union, qt as int, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { TRACK_ORDERS } from "../../store/catalogue/track-filter.js";
import { SchemaTool } from "../arguments/schema-tool.js";
import { albumTitle, artistName, genre, mediaType, pageArguments, toCents } from "../arguments/tool-arguments.js";
import { TrackLists } from "./track-lists.js";

// dist/modules/tools/music/find-tracks.tool.js
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
const seconds = int().min(0).max(1e6).describe("Length in seconds");
/** Lengths may be told to the millisecond (`900.001`), amounts to the cent. */ const limit = string().regex(/^\d{1,9}(\.\d{1,3})?$/, "must be a number such as 0.99");
const schema = object({
	artist_name: artistName.optional(),
	album_title: albumTitle.optional(),
	genre: genre.optional(),
	media_type: mediaType.optional(),
	kind: _enum(["length", "price"]).optional().describe("What minimum and maximum measure"),
	minimum: union([seconds, limit.describe("Least amount or length")]).optional(),
	maximum: union([seconds, limit.describe("Largest amount or length")]).optional(),
	order: _enum(TRACK_ORDERS).default("catalogue"),
	...pageArguments
});
var FindTracksTool = class extends SchemaTool {
	constructor(lists) {
		super(), this.lists = lists, this.name = "find_tracks", this.toolset = "music", this.description = "Finds songs by artist, album, genre, kind of file, length or price, such as the longest, cheapest or best sold ones.", this.schema = schema, this.needsIdentity = false;
	}
	async answer(given) {
		return this.lists.listWithSales(given, limitsOf(given), given.order);
	}
};
FindTracksTool = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof TrackLists === "undefined" ? Object : TrackLists])
], FindTracksTool);
function limitsOf({ kind, minimum, maximum }) {
	const isPrice = kind === "price" || kind === void 0 && typeof (minimum ?? maximum) === "string";
	const least = minimum === void 0 ? void 0 : String(minimum);
	const most = maximum === void 0 ? void 0 : String(maximum);
	if (isPrice) return {
		leastCents: toCents(least),
		mostCents: toCents(most)
	};
	return {
		leastMilliseconds: toMilliseconds(least),
		mostMilliseconds: toMilliseconds(most)
	};
}
function toMilliseconds(length) {
	return length === void 0 ? void 0 : Math.round(Number(length) * 1e3);
}

export { FindTracksTool };