import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { ArtistsRepository } from "../../store/catalogue/artists.repository.js";
import { NameIndex } from "../../store/names/name-index.contract.js";
import { PurchasesRepository } from "../../store/sales/purchases.repository.js";
import { TrackFilterResolver } from "../names/track-filter-resolver.js";

// dist/modules/tools/music/recommendation-basis.js
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
/** So many of the genres bought most are taken for a person's taste. */ const GENRES_OF_TASTE = 2;
/** Most artists that a title may be by and still speak for a taste; a title of many is a coincidence. */ const MOST_ARTISTS = 5;
var RecommendationBasis = class {
	constructor(filters, artists, purchases, index) {
		this.filters = filters;
		this.artists = artists;
		this.purchases = purchases;
		this.index = index;
	}
	/** @throws StoreUnavailableError */ async of(given, context) {
		const { artist_name, genre, album_title, song_title } = given;
		const resolved = this.filters.resolve({
			artist_name,
			genre,
			album_title,
			song_title
		});
		if (!resolved.found) return resolved;
		const owned = context.customerId === null ? {} : { notOwnedBy: context.customerId };
		return {
			found: true,
			candidates: (album_title !== void 0 || song_title !== void 0 ? await this.likeTitle(resolved.filter) : resolved.names.length > 0 ? [{
				basis: "asked",
				filter: resolved.filter
			}] : await this.byTaste(context)).map(({ basis, filter }) => ({
				basis,
				filter: {
					...filter,
					...basis === "asked" ? {} : this.withoutDisliked(filter, context),
					...owned
				}
			}))
		};
	}
	/** More of who made an album or song, else of its genre; never the album itself. */ async likeTitle(filter) {
		const { rows } = await this.artists.findPage(filter, {
			limit: MOST_ARTISTS,
			offset: 0
		}, "most_tracks");
		const artistIds = rows.map(({ artist_id: id }) => id);
		const genres = await this.artists.findGenresOf(artistIds);
		const except = { albumIds: filter.albumIds ?? [] };
		return [{
			basis: "artist",
			filter: {
				artistIds,
				except
			}
		}, {
			basis: "genre",
			filter: {
				genreIds: genres.slice(0, 1).map(({ genre_id: id }) => id),
				except
			}
		}];
	}
	async byTaste({ customerId, taste }) {
		const liked = {
			artistIds: this.idsOf(taste?.artists, "artist"),
			genreIds: this.idsOf(taste?.genres, "genre")
		};
		const bought = customerId === null ? [] : await this.purchases.findGenresBoughtBy(customerId, GENRES_OF_TASTE);
		return [
			...liked.artistIds.length + liked.genreIds.length > 0 ? [{
				basis: "likes",
				filter: { either: liked }
			}] : [],
			...bought.length > 0 ? [{
				basis: "purchases",
				filter: { genreIds: bought.map(({ id }) => id) }
			}] : [],
			{
				basis: "sales",
				filter: {}
			}
		];
	}
	withoutDisliked({ except }, { taste }) {
		return { except: {
			albumIds: except?.albumIds ?? [],
			artistIds: this.idsOf(taste?.dislikedArtists, "artist"),
			genreIds: this.idsOf(taste?.dislikedGenres, "genre")
		} };
	}
	idsOf(values = [], kind) {
		return values.flatMap((value) => this.index.exactly(value, [kind]).flatMap(({ ids }) => ids));
	}
};
RecommendationBasis = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof TrackFilterResolver === "undefined" ? Object : TrackFilterResolver,
		typeof ArtistsRepository === "undefined" ? Object : ArtistsRepository,
		typeof PurchasesRepository === "undefined" ? Object : PurchasesRepository,
		typeof NameIndex === "undefined" ? Object : NameIndex
	])
], RecommendationBasis);

export { RecommendationBasis };