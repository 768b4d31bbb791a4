import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { NameIndex } from "../../store/names/name-index.contract.js";
import { NameResolver } from "./name-resolver.js";

// dist/modules/tools/names/track-filter-resolver.js
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
const KINDS = [
	["artist_name", "artist"],
	["album_title", "album"],
	["song_title", "track"],
	["genre", "genre"],
	["composer", "composer"],
	["playlist", "playlist"],
	["media_type", "media_type"]
];
const FILTER_OF = {
	artist: "artistIds",
	album: "albumIds",
	track: "trackIds",
	genre: "genreIds",
	playlist: "playlistIds",
	media_type: "mediaTypeIds"
};
var TrackFilterResolver = class {
	constructor(names, index) {
		this.names = names;
		this.index = index;
	}
	resolve(given) {
		let filter = {};
		const names = [];
		for (const [argument, kind] of KINDS) {
			const text = given[argument];
			if (text === void 0) continue;
			const resolved = this.named(text, kind);
			if (!resolved.found) return resolved;
			names.push(resolved.name);
			filter = {
				...filter,
				...this.partOf(resolved.name)
			};
		}
		return {
			found: true,
			filter,
			names
		};
	}
	/**
	* A format is also known by a word of its name ("AAC" is every kind of AAC file), and so is a playlist when only one has
	* the words in its name.
	*/ named(text, kind) {
		const several = (kind === "media_type" || kind === "playlist") && this.index.exactly(text, [kind]).length === 0 ? this.index.withWords(text, [kind]) : [];
		const [first] = several;
		if (first === void 0 || kind === "playlist" && several.length > 1) return this.names.resolve(text, kind);
		const ids = several.flatMap((name) => name.ids);
		return {
			found: true,
			name: {
				kind,
				text: several.length > 1 ? text : first.text,
				ids,
				weight: several.length
			}
		};
	}
	partOf({ kind, ids, text }) {
		if (kind === "composer") return { composers: this.index.creditsOf(text) };
		return kind === "employee" ? {} : { [FILTER_OF[kind]]: ids };
	}
};
TrackFilterResolver = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof NameResolver === "undefined" ? Object : NameResolver, typeof NameIndex === "undefined" ? Object : NameIndex])
], TrackFilterResolver);

export { TrackFilterResolver };