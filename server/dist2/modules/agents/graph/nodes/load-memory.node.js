import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../../chunks/packages-CEiAl99H.js";
import { TasteMemory } from "../../../memory/taste-memory.contract.js";
import { contextOf } from "../turn-context.js";

// dist/modules/agents/graph/nodes/load-memory.node.js
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
var LoadMemoryNode = class {
	constructor(memory) {
		this.memory = memory;
		this.run = async (state, runtime) => {
			const { request } = contextOf(runtime);
			const remembered = await this.memory.load(request.caller.userId, state.customerId);
			return { preferences: (state.plan?.preferences ?? []).reduce(withStated, remembered) };
		};
	}
};
LoadMemoryNode = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof TasteMemory === "undefined" ? Object : TasteMemory])
], LoadMemoryNode);
/** What is stated in a message counts in its own answer already ("I love jazz, what should I get?"). */ function withStated(taste, { kind, value, liked }) {
	if (kind === "language") return liked ? {
		...taste,
		language: value
	} : taste;
	const changed = (values, wanted) => [...values.filter((known) => known !== value), ...wanted ? [value] : []];
	return kind === "genre" ? {
		...taste,
		genres: changed(taste.genres, liked),
		dislikedGenres: changed(taste.dislikedGenres, !liked)
	} : {
		...taste,
		artists: changed(taste.artists, liked),
		dislikedArtists: changed(taste.dislikedArtists, !liked)
	};
}

export { LoadMemoryNode };