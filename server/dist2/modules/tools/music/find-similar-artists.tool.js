import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, Xt as object, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { ArtistsRepository } from "../../store/catalogue/artists.repository.js";
import { listed, nothingFound } from "../arguments/listed.js";
import { SchemaTool } from "../arguments/schema-tool.js";
import { artistName, pageArguments } from "../arguments/tool-arguments.js";
import { NameResolver } from "../names/name-resolver.js";

// dist/modules/tools/music/find-similar-artists.tool.js
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
var FindSimilarArtistsTool = class extends SchemaTool {
	constructor(names, artists) {
		super(), this.names = names, this.artists = artists, this.name = "find_similar_artists", this.toolset = "music", this.description = "Finds artists that play what another artist plays most.", this.schema = schema, this.needsIdentity = false;
	}
	async answer(given) {
		const artist = this.names.resolve(given.artist_name, "artist");
		if (!artist.found) return nothingFound(artist.near);
		const [main] = await this.artists.findGenresOf(artist.name.ids);
		if (main === void 0) return nothingFound();
		const page = await this.artists.findPageOfGenreWithout(main.genre_id, artist.name.ids, given);
		return listed(page, given, ({ artist_id, artist: name, tracks }) => ({
			artist_id,
			artist: name,
			genre: main.genre,
			tracks
		}));
	}
};
FindSimilarArtistsTool = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof NameResolver === "undefined" ? Object : NameResolver, typeof ArtistsRepository === "undefined" ? Object : ArtistsRepository])
], FindSimilarArtistsTool);

export { FindSimilarArtistsTool };