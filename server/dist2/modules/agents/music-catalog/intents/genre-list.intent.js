import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { askedCount } from "../../understanding/intents/asked-count.js";
import { Intent, call, textOf } from "../../understanding/intents/intent.js";
import { page } from "../../understanding/intents/paging.js";
import { sortText } from "../../wording/sort-texts.js";
import { wordList } from "../../wording/word-list.js";
import { rankedLead } from "./ranked-leads.texts.js";
import { rankOf } from "./ranked.js";

// dist/modules/agents/music-catalog/intents/genre-list.intent.js
const TEXTS = {
	en: {
		found: "We have {total|genre|genres}",
		count: "We have {total|genre|genres}.",
		none: "We have no genres.",
		order: "with the number of songs"
	},
	es: {
		found: "Tenemos {total|género|géneros}",
		count: "Tenemos {total|género|géneros}.",
		none: "No tenemos géneros.",
		order: "en el orden del catálogo"
	},
	pt: {
		found: "Temos {total|gênero|gêneros}",
		count: "Temos {total|gênero|gêneros}.",
		none: "Não temos gêneros.",
		order: "na ordem do catálogo"
	},
	fr: {
		found: "Nous avons {total|genre|genres}",
		count: "Nous avons {total|genre|genres}.",
		none: "Nous n’avons pas de genres.",
		order: "dans l’ordre du catalogue"
	},
	de: {
		found: "Wir haben {total|Genre|Genres}",
		count: "Wir haben {total|Genre|Genres}.",
		none: "Wir haben keine Genres.",
		order: "in der Reihenfolge des Katalogs"
	}
};
/** "Which genres do you have?" */ var GenreListIntent = class extends Intent {
	notes(reading) {
		const { concepts } = reading;
		const size = concepts.has("largest") ? "most_tracks" : concepts.has("smallest") ? "fewest_tracks" : void 0;
		const sort = rankOf(concepts) ?? size;
		return {
			...askedCount(reading),
			...sort !== void 0 && { sort }
		};
	}
	calls(slots) {
		const sort = textOf(slots, "sort");
		return [sort === void 0 ? call("list_genres", page(slots)) : call("find_genres", {
			order: sort,
			...page(slots)
		})];
	}
	word(answered, context) {
		const { sort } = answered.request.details;
		return wordList(answered, context, {
			texts: TEXTS,
			values: {},
			found: rankedLead(answered, "genre", context),
			...sort !== void 0 && { order: sortText(sort, context.language) },
			columns: (columns) => [
				columns.text("genre"),
				columns.count("tracks"),
				...sort === "most_popular" ? [columns.count("sold")] : []
			]
		});
	}
	constructor(...args) {
		super(...args), this.name = "genre_list", this.agent = "music_agent", this.patterns = [{
			needs: ["genre"],
			likes: [
				"have",
				"show",
				"count",
				"music",
				"song",
				"album",
				"artist"
			],
			never: [
				"@artist",
				"@album",
				"@track",
				"@genre"
			],
			base: .9
		}, ...[
			"most_songs",
			"fewest_songs",
			"popular",
			"largest",
			"smallest"
		].map((rank) => ({
			needs: ["genre", rank],
			likes: [
				"have",
				"song",
				"music",
				"show",
				"#limit",
				"largest"
			],
			never: [
				"@artist",
				"@album",
				"@track",
				"@genre",
				"buy",
				"invoice",
				"spend",
				"like"
			]
		}))];
	}
};

export { GenreListIntent };