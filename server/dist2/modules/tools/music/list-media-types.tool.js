import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, Xt as object, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { ShelvesRepository } from "../../store/catalogue/shelves.repository.js";
import { listed } from "../arguments/listed.js";
import { SchemaTool } from "../arguments/schema-tool.js";
import { pageArguments } from "../arguments/tool-arguments.js";

// dist/modules/tools/music/list-media-types.tool.js
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
const schema = object(pageArguments);
var ListMediaTypesTool = class extends SchemaTool {
	constructor(shelves) {
		super(), this.shelves = shelves, this.name = "list_media_types", this.toolset = "music", this.description = "Lists the kinds of files songs are sold as, with the number of songs.", this.schema = schema, this.needsIdentity = false;
	}
	async answer(given) {
		const page = await this.shelves.findPage("media_type", given);
		return listed(page, given, ({ id, name, tracks }) => ({
			media_type_id: id,
			media_type: name,
			tracks
		}));
	}
};
ListMediaTypesTool = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof ShelvesRepository === "undefined" ? Object : ShelvesRepository])
], ListMediaTypesTool);

export { ListMediaTypesTool };