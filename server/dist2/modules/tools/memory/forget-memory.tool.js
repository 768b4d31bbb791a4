import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, Xt as object, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { TasteMemory } from "../../memory/taste-memory.contract.js";
import { allRows } from "../arguments/listed.js";
import { SchemaTool } from "../arguments/schema-tool.js";
import { artistName, genre } from "../arguments/tool-arguments.js";
import { NameResolver } from "../names/name-resolver.js";

// dist/modules/tools/memory/forget-memory.tool.js
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
	genre: genre.optional(),
	artist_name: artistName.optional()
});
var ForgetMemoryTool = class extends SchemaTool {
	constructor(memory, names) {
		super(), this.memory = memory, this.names = names, this.name = "forget_memory", this.toolset = "memory", this.description = "Forgets what is remembered of the person about one genre or artist, or everything when neither is named.", this.schema = schema, this.needsIdentity = false;
	}
	async answer(given, { userId }) {
		const named = [["genre", given.genre], ["artist", given.artist_name]];
		const forgotten = [];
		for (const [kind, text] of named) {
			if (text === void 0) continue;
			const resolved = this.names.resolve(text, kind);
			const value = resolved.found ? resolved.name.text : text;
			await this.memory.forgetValue(userId, kind, value);
			forgotten.push({
				kind,
				value
			});
		}
		if (forgotten.length > 0) return allRows(forgotten);
		await this.memory.forget(userId);
		return allRows([{
			kind: "everything",
			value: null
		}]);
	}
};
ForgetMemoryTool = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof TasteMemory === "undefined" ? Object : TasteMemory, typeof NameResolver === "undefined" ? Object : NameResolver])
], ForgetMemoryTool);

export { ForgetMemoryTool };