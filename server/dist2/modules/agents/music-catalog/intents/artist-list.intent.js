import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Intent, call, nameOf, textOf } from "../../understanding/intents/intent.js";
import { page } from "../../understanding/intents/paging.js";
import { ofNames } from "../../wording/of-names.js";
import { sortText } from "../../wording/sort-texts.js";
import { wordList } from "../../wording/word-list.js";
import { rankedLead } from "./ranked-leads.texts.js";
import { rankOf, rankedLimit } from "./ranked.js";

// dist/modules/agents/music-catalog/intents/artist-list.intent.js
const TEXTS = {
	en: {
		found: "We have {total|artist|artists}{in}",
		count: "We have {total|artist|artists}{in}.",
		none: "We have no artists{in}.",
		order: "by name"
	},
	es: {
		found: "Tenemos {total|artista|artistas}{in}",
		count: "Tenemos {total|artista|artistas}{in}.",
		none: "No tenemos artistas{in}.",
		order: "por nombre"
	},
	pt: {
		found: "Temos {total|artista|artistas}{in}",
		count: "Temos {total|artista|artistas}{in}.",
		none: "Não temos artistas{in}.",
		order: "por nome"
	},
	fr: {
		found: "Nous avons {total|artiste|artistes}{in}",
		count: "Nous avons {total|artiste|artistes}{in}.",
		none: "Nous n’avons pas d’artistes{in}.",
		order: "par nom"
	},
	de: {
		found: "Wir haben {total|Künstler|Künstler}{in}",
		count: "Wir haben {total|Künstler|Künstler}{in}.",
		none: "Wir haben keine Künstler{in}.",
		order: "nach Namen"
	}
};
/** "Which artists do you have?", "which bands play jazz?" */ var ArtistListIntent = class extends Intent {
	notes({ concepts }) {
		const sort = rankOf(concepts) ?? (concepts.has("largest") ? "most_tracks" : void 0);
		return {
			...sort !== void 0 && { sort },
			...concepts.has("count") && { asked: "count" }
		};
	}
	calls(slots) {
		const sort = textOf(slots, "sort");
		const rows = page(slots);
		const limit = sort === void 0 || rows.offset !== void 0 ? rows.limit : rankedLimit(slots);
		return [call("find_artists", {
			genre: nameOf(slots, "genre"),
			order: sort,
			...rows,
			limit
		})];
	}
	word(answered, context) {
		return wordList(answered, context, {
			texts: TEXTS,
			order: sortText(answered.request.details["sort"] ?? "name", context.language),
			values: { in: ofNames(answered.request.names, context.language) },
			found: rankedLead(answered, "artist", context),
			columns: (columns, first) => [
				columns.number(first),
				columns.text("artist"),
				columns.count("albums"),
				columns.count("tracks"),
				...answered.request.details["sort"] === "most_popular" ? [columns.count("sold")] : []
			]
		});
	}
	constructor(...args) {
		super(...args), this.name = "artist_list", this.agent = "music_agent", this.patterns = [
			{
				needs: ["artist", "@genre"],
				likes: [
					"have",
					"perform",
					"music",
					"show",
					"popular",
					"song",
					"genre"
				]
			},
			{
				needs: ["artist"],
				likes: [
					"have",
					"show",
					"popular",
					"music"
				],
				never: [
					"@artist",
					"@album",
					"@track",
					"count",
					"similar",
					"recommend",
					"perform"
				],
				base: .85
			},
			{
				needs: ["artist", "popular"],
				likes: [
					"have",
					"show",
					"#limit",
					"@genre",
					"song",
					"largest"
				],
				never: [
					"@artist",
					"@album",
					"@track",
					"buy",
					"invoice"
				]
			},
			...["perform", "who"].map((who) => ({
				needs: [who, "@genre"],
				likes: [
					"music",
					"popular",
					"have",
					"artist",
					"genre",
					"perform",
					"who",
					"buy"
				],
				never: [
					"@artist",
					"@album",
					"@track",
					"song",
					"album",
					"invoice",
					"first_person"
				],
				base: .97
			})),
			...[
				"most_songs",
				"most_albums",
				"fewest_songs"
			].map((size) => ({
				needs: ["artist", size],
				likes: [
					"have",
					"@genre",
					"song",
					"album",
					"show",
					"#limit",
					"perform",
					"largest"
				],
				never: [
					"@artist",
					"@album",
					"@track",
					"buy",
					"invoice"
				]
			}))
		];
	}
};

export { ArtistListIntent };