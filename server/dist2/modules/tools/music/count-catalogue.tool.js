import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Ht as _enum, Sn as init_common, Xt as object, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { CatalogueCountsRepository } from "../../store/catalogue/catalogue-counts.repository.js";
import { allRows, nothingFound } from "../arguments/listed.js";
import { SchemaTool } from "../arguments/schema-tool.js";
import { artistName, genre } from "../arguments/tool-arguments.js";
import { TrackFilterResolver } from "../names/track-filter-resolver.js";

// dist/modules/tools/music/count-catalogue.tool.js
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
const COUNTED = [
	"artists",
	"albums",
	"tracks",
	"genres",
	"playlists",
	"media_types"
];
const schema = object({
	kind: _enum(COUNTED).optional().describe("What to count; everything when left out"),
	artist_name: artistName.optional(),
	genre: genre.optional()
});
var CountCatalogueTool = class extends SchemaTool {
	constructor(filters, counts) {
		super(), this.filters = filters, this.counts = counts, this.name = "count_catalogue", this.toolset = "music", this.description = "Counts artists, albums, songs, genres, playlists: of the whole store, an artist or a genre.", this.schema = schema, this.needsIdentity = false;
	}
	async answer(given) {
		const resolved = this.filters.resolve(given);
		if (!resolved.found) return nothingFound(resolved.near);
		const counts = resolved.names.length === 0 ? await this.counts.countAll() : await this.counts.countWithin(resolved.filter);
		const kinds = COUNTED.filter((kind) => given.kind === void 0 || given.kind === kind);
		return allRows(kinds.flatMap((kind) => {
			const count = counts[kind];
			return count === void 0 ? [] : [{
				kind,
				count,
				...namesOf(resolved)
			}];
		}));
	}
};
CountCatalogueTool = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof TrackFilterResolver === "undefined" ? Object : TrackFilterResolver, typeof CatalogueCountsRepository === "undefined" ? Object : CatalogueCountsRepository])
], CountCatalogueTool);
function namesOf({ names }) {
	const textOf = (wanted) => names.find(({ kind }) => kind === wanted)?.text ?? null;
	return {
		artist: textOf("artist"),
		genre: textOf("genre")
	};
}

export { CountCatalogueTool };