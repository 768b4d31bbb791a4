import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Ht as _enum, Sn as init_common, Xt as object, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { BOUGHT_KINDS, PurchasesRepository } from "../../store/sales/purchases.repository.js";
import { listed, nothingFound } from "../arguments/listed.js";
import { SchemaTool } from "../arguments/schema-tool.js";
import { from, pageArguments, to } from "../arguments/tool-arguments.js";

// dist/modules/tools/invoices/get-most-bought.tool.js
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
	kind: _enum(BOUGHT_KINDS).default("artist").describe("What to sum the purchases up by"),
	from: from.optional(),
	to: to.optional(),
	...pageArguments
});
var GetMostBoughtTool = class extends SchemaTool {
	constructor(purchases) {
		super(), this.purchases = purchases, this.name = "get_most_bought", this.toolset = "invoices", this.description = "Tells which artists, albums or genres the customer has bought most of.", this.schema = schema, this.needsIdentity = true;
	}
	async answer(given, { customerId }) {
		if (customerId === null) return nothingFound();
		const period = {
			from: given.from,
			to: given.to
		};
		const page = await this.purchases.findPageOfMostBought(customerId, given.kind, period, given);
		return listed(page, given, (row) => toRow(given.kind, row));
	}
};
GetMostBoughtTool = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof PurchasesRepository === "undefined" ? Object : PurchasesRepository])
], GetMostBoughtTool);
function toRow(kind, { name, artist, pieces, spent }) {
	return {
		kind,
		artist: kind === "artist" ? name : artist === "" ? null : artist,
		album: kind === "album" ? name : null,
		genre: kind === "genre" ? name : null,
		pieces,
		spent
	};
}

export { GetMostBoughtTool };