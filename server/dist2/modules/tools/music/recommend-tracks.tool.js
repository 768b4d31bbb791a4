import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, Xt as object, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { TracksRepository } from "../../store/catalogue/tracks.repository.js";
import { listed, nothingFound } from "../arguments/listed.js";
import { SchemaTool } from "../arguments/schema-tool.js";
import { albumTitle, artistName, genre, pageArguments, songTitle } from "../arguments/tool-arguments.js";
import { RecommendationBasis } from "./recommendation-basis.js";
import { toSoldTrackRow } from "./track-rows.js";

// dist/modules/tools/music/recommend-tracks.tool.js
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
	album_title: albumTitle.optional(),
	song_title: songTitle.optional(),
	...pageArguments
});
var RecommendTracksTool = class extends SchemaTool {
	constructor(bases, tracks) {
		super(), this.bases = bases, this.tracks = tracks, this.name = "recommend_tracks", this.toolset = "music", this.description = "Recommends songs by a liked artist, genre, album or song, or by what the customer likes and has bought so far.", this.schema = schema, this.needsIdentity = false;
	}
	async answer(given, context) {
		const bases = await this.bases.of(given, context);
		if (!bases.found) return nothingFound(bases.near);
		for (const { basis, filter } of bases.candidates) {
			const page = await this.tracks.findPageWithSales(filter, given, "most_popular");
			if (page.total > 0) return listed(page, given, (track) => toRow(track, basis, context));
		}
		return nothingFound();
	}
};
RecommendTracksTool = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof RecommendationBasis === "undefined" ? Object : RecommendationBasis, typeof TracksRepository === "undefined" ? Object : TracksRepository])
], RecommendTracksTool);
function toRow(track, basis, { taste }) {
	const liked = taste?.artists.find((name) => name === track.artist) ?? taste?.genres.find((name) => name === track.genre) ?? null;
	return {
		...toSoldTrackRow(track),
		basis,
		liked
	};
}

export { RecommendTracksTool };