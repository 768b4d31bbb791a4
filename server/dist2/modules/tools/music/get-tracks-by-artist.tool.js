import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, Xt as object, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { SchemaTool } from "../arguments/schema-tool.js";
import { artistName, pageArguments } from "../arguments/tool-arguments.js";
import { TrackLists } from "./track-lists.js";
import { toTrackRow } from "./track-rows.js";

// dist/modules/tools/music/get-tracks-by-artist.tool.js
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
	artist_name: artistName,
	...pageArguments
});
var GetTracksByArtistTool = class extends SchemaTool {
	constructor(lists) {
		super(), this.lists = lists, this.name = "get_tracks_by_artist", this.toolset = "music", this.description = "Lists the songs of an artist in the catalogue; its total says how many there are.", this.schema = schema, this.needsIdentity = false;
	}
	async answer(given) {
		return this.lists.list(given, toTrackRow);
	}
};
GetTracksByArtistTool = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof TrackLists === "undefined" ? Object : TrackLists])
], GetTracksByArtistTool);

export { GetTracksByArtistTool };