import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { IntentCatalogue } from "../understanding/intents/intent-catalogue.js";
import { IntentAgent } from "../wording/intent-agent.js";
import { MUSIC_CATALOG_PROMPT } from "./music-catalog.prompt.js";

// dist/modules/agents/music-catalog/music-catalog.agent.js
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
var MusicCatalogAgent = class extends IntentAgent {
	constructor(intents) {
		super(intents), this.name = "music_agent", this.label = "Music catalogue", this.description = "Finds artists, albums, songs, genres and playlists, tells prices and lengths, and recommends music.", this.colour = "#c07a10", this.tools = ["music"], this.routingWords = [
			"song",
			"songs",
			"track",
			"tracks",
			"album",
			"albums",
			"artist",
			"artists",
			"band",
			"genre",
			"genres",
			"playlist",
			"playlists",
			"music"
		], this.prompt = MUSIC_CATALOG_PROMPT;
	}
};
MusicCatalogAgent = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof IntentCatalogue === "undefined" ? Object : IntentCatalogue])
], MusicCatalogAgent);

export { MusicCatalogAgent };