import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, Xt as object, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { TasteMemory } from "../../memory/taste-memory.contract.js";
import { allRows } from "../arguments/listed.js";
import { SchemaTool } from "../arguments/schema-tool.js";

// dist/modules/tools/memory/show-memory.tool.js
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
const schema = object({});
var ShowMemoryTool = class extends SchemaTool {
	constructor(memory) {
		super(), this.memory = memory, this.name = "show_memory", this.toolset = "memory", this.description = "Tells what is remembered of the person: liked and disliked genres and artists, and the language.", this.schema = schema, this.needsIdentity = false;
	}
	async answer(_given, { userId, customerId }) {
		const taste = await this.memory.load(userId, customerId);
		const rows = (kind, values, liked) => values.map((value) => ({
			kind,
			value,
			liked
		}));
		return allRows([
			...rows("genre", taste.genres, true),
			...rows("artist", taste.artists, true),
			...rows("genre", taste.dislikedGenres, false),
			...rows("artist", taste.dislikedArtists, false),
			...rows("language", taste.language === null ? [] : [taste.language], true)
		]);
	}
};
ShowMemoryTool = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof TasteMemory === "undefined" ? Object : TasteMemory])
], ShowMemoryTool);

export { ShowMemoryTool };