import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Intent, call, nameOf, numberOf, textOf } from "../../understanding/intents/intent.js";
import { ofNames } from "../../wording/of-names.js";
import { sortText } from "../../wording/sort-texts.js";
import { wordList } from "../../wording/word-list.js";
import { rankedLead } from "./ranked-leads.texts.js";
import { RANKING, SIZES, rankOf, rankedLimit } from "./ranked.js";

// dist/modules/agents/music-catalog/intents/ranked-albums.intent.js
const TEXTS = {
	en: {
		found: "We have {total|album|albums}{of}",
		count: "We have {total|album|albums}{of}.",
		none: "We have no albums{of}.",
		order: "in the order of the catalogue"
	},
	es: {
		found: "Tenemos {total|álbum|álbumes}{of}",
		count: "Tenemos {total|álbum|álbumes}{of}.",
		none: "No tenemos álbumes{of}."
	},
	pt: {
		found: "Temos {total|álbum|álbuns}{of}",
		count: "Temos {total|álbum|álbuns}{of}.",
		none: "Não temos álbuns{of}."
	},
	fr: {
		found: "Nous avons {total|album|albums}{of}",
		count: "Nous avons {total|album|albums}{of}.",
		none: "Nous n’avons pas d’albums{of}."
	},
	de: {
		found: "Wir haben {total|Album|Alben}{of}",
		count: "Wir haben {total|Album|Alben}{of}.",
		none: "Wir haben keine Alben{of}."
	}
};
/** "The longest album", "most popular records by U2", "jazz albums". */ var RankedAlbumsIntent = class extends Intent {
	notes({ concepts }) {
		const size = concepts.has("largest") ? "most_tracks" : concepts.has("smallest") ? "fewest_tracks" : void 0;
		const sort = rankOf(concepts) ?? size;
		return {
			...sort !== void 0 && { sort },
			...concepts.has("count") && { asked: "count" }
		};
	}
	calls(slots) {
		const sort = textOf(slots, "sort");
		const limit = sort === void 0 || slots.details["offset"] !== void 0 ? 25 : rankedLimit(slots);
		return [call("find_albums", {
			artist_name: nameOf(slots, "artist"),
			genre: nameOf(slots, "genre"),
			order: sort,
			limit,
			offset: numberOf(slots, "offset")
		})];
	}
	word(answered, context) {
		const { sort } = answered.request.details;
		return wordList(answered, context, {
			texts: TEXTS,
			values: { of: ofNames(answered.request.names, context.language) },
			found: rankedLead(answered, "album", context),
			order: sortText(sort, context.language),
			columns: (columns, first) => [
				columns.number(first),
				columns.text("album"),
				columns.text("artist"),
				columns.count("tracks"),
				columns.length,
				columns.price,
				...sort === "most_popular" ? [columns.count("sold")] : []
			]
		});
	}
	constructor(...args) {
		super(...args), this.name = "ranked_albums", this.agent = "music_agent", this.patterns = [
			...[...RANKING, ...SIZES].map((rank) => ({
				needs: ["album", rank],
				likes: [
					...RANKING,
					"@artist",
					"@genre",
					"have",
					"buy",
					"#limit",
					"length",
					"price",
					"count"
				],
				never: [
					"invoice",
					"song",
					"@album"
				],
				base: .98
			})),
			...["largest", "smallest"].map((size) => ({
				needs: ["album", size],
				likes: [
					"@artist",
					"@genre",
					"have",
					"song",
					"length"
				],
				never: [
					"invoice",
					"buy",
					"spend",
					"first_person",
					"@album",
					"pay"
				],
				base: .9
			})),
			{
				needs: ["album", "@genre"],
				likes: [
					"have",
					"count",
					"music",
					"genre",
					"#limit"
				],
				never: ["song"]
			}
		];
	}
};

export { RankedAlbumsIntent };