import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Intent, call, nameOf, textOf } from "../../understanding/intents/intent.js";
import { COMMON } from "../../wording/common-texts.js";
import { ofNames } from "../../wording/of-names.js";
import { list } from "../../wording/markdown.js";
import { fill, say, spokenLanguage } from "../../wording/texts.js";
import { SILENT, unknownName, withGuess, wordUnknown } from "../../wording/word-list.js";

// dist/modules/agents/music-catalog/intents/catalogue-counts.intent.js
const KINDS = [
	["artist", "artists"],
	["album", "albums"],
	["song", "tracks"],
	["genre", "genres"],
	["playlist", "playlists"],
	["media_type", "media_types"]
];
const TEXTS = {
	en: {
		artists: "{count|artist|artists}",
		albums: "{count|album|albums}",
		tracks: "{count|song|songs}",
		genres: "{count|genre|genres}",
		playlists: "{count|playlist|playlists}",
		media_types: "{count|format|formats}",
		one: "We have {what}{of}.",
		several: "This is what we have{of}:"
	},
	es: {
		artists: "{count|artista|artistas}",
		albums: "{count|álbum|álbumes}",
		tracks: "{count|canción|canciones}",
		genres: "{count|género|géneros}",
		playlists: "{count|lista|listas}",
		media_types: "{count|formato|formatos}",
		one: "Tenemos {what}{of}.",
		several: "Esto es lo que tenemos{of}:"
	},
	pt: {
		artists: "{count|artista|artistas}",
		albums: "{count|álbum|álbuns}",
		tracks: "{count|música|músicas}",
		genres: "{count|gênero|gêneros}",
		playlists: "{count|playlist|playlists}",
		media_types: "{count|formato|formatos}",
		one: "Temos {what}{of}.",
		several: "Isto é o que temos{of}:"
	},
	fr: {
		artists: "{count|artiste|artistes}",
		albums: "{count|album|albums}",
		tracks: "{count|chanson|chansons}",
		genres: "{count|genre|genres}",
		playlists: "{count|playlist|playlists}",
		media_types: "{count|format|formats}",
		one: "Nous avons {what}{of}.",
		several: "Voici ce que nous avons{of} :"
	},
	de: {
		artists: "{count|Künstler|Künstler}",
		albums: "{count|Album|Alben}",
		tracks: "{count|Song|Songs}",
		genres: "{count|Genre|Genres}",
		playlists: "{count|Playlist|Playlists}",
		media_types: "{count|Format|Formate}",
		one: "Wir haben {what}{of}.",
		several: "Das haben wir{of}:"
	}
};
const LIKED = [
	"have",
	"total",
	"music",
	"song",
	"album",
	"artist",
	"genre",
	"playlist"
];
const NEVER = [
	"@artist",
	"@album",
	"@track",
	"title",
	"first_person",
	"invoice"
];
/** "How many albums do you have?", "how many artists play jazz?", "how big is your catalogue?" */ var CatalogueCountsIntent = class extends Intent {
	notes({ concepts }) {
		const asked = KINDS.filter(([concept]) => concepts.has(concept));
		const kind = asked.length === 1 ? asked[0]?.[1] : void 0;
		return kind === void 0 ? {} : { kind };
	}
	calls(slots) {
		return [call("count_catalogue", {
			kind: textOf(slots, "kind"),
			artist_name: nameOf(slots, "artist"),
			genre: nameOf(slots, "genre")
		})];
	}
	word(answered, { language }) {
		const result = answered.evidence[0]?.result;
		if (result === void 0) return {
			...SILENT,
			lead: say(COMMON, language, "unavailable")
		};
		const unknown = unknownName(answered.request);
		if (result.total === 0 && unknown !== void 0) return wordUnknown(unknown, language);
		const of = ofNames(answered.request.names, language);
		const lines = result.rows.flatMap((row) => countText(row, language));
		const single = lines.length === 1;
		const lead = say(TEXTS, language, single ? "one" : "several", {
			what: lines[0] ?? "",
			of
		});
		return {
			lead: withGuess(answered.request, lead, language),
			facts: single ? "" : list(lines),
			close: ""
		};
	}
	constructor(...args) {
		super(...args), this.name = "catalogue_counts", this.agent = "music_agent", this.patterns = [
			...KINDS.flatMap(([concept]) => [{
				needs: [
					"count",
					concept,
					"have"
				],
				likes: LIKED,
				never: NEVER
			}, {
				needs: ["count", concept],
				likes: LIKED,
				never: NEVER,
				base: .8
			}]),
			...["artist", "album"].map((concept) => ({
				needs: [
					"count",
					concept,
					"@genre"
				],
				likes: [
					"have",
					"music",
					"perform",
					"genre"
				],
				base: 1
			})),
			{
				needs: ["count", "music"],
				likes: ["have"],
				never: [
					"@artist",
					"@album",
					"@track",
					"@genre"
				],
				base: .8
			}
		];
	}
};
function countText(row, language) {
	const kind = KINDS.find(([, counted]) => counted === row["kind"])?.[1];
	if (kind === void 0) return [];
	const spoken = spokenLanguage(language);
	return [fill(TEXTS[spoken]?.[kind] ?? TEXTS.en[kind], spoken, { count: Number(row["count"]) })];
}

export { CatalogueCountsIntent };