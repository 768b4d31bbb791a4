import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { askedCount } from "../../understanding/intents/asked-count.js";
import { Intent, call, nameOf } from "../../understanding/intents/intent.js";
import { page } from "../../understanding/intents/paging.js";
import { bold } from "../../wording/markdown.js";
import { field } from "../../wording/rows.js";
import { trackColumns } from "../../wording/track-columns.js";
import { wordList } from "../../wording/word-list.js";
import { plannedName } from "./names-in-answers.js";

// dist/modules/agents/music-catalog/intents/songs-by-genre.intent.js
const TEXTS = {
	en: {
		found: "We have {total|song|songs} in {genre}",
		count: "We have {total|song|songs} in {genre}.",
		none: "We have no songs in {genre}.",
		order: "in the order of the catalogue"
	},
	es: {
		found: "Tenemos {total|canción|canciones} de {genre}",
		count: "Tenemos {total|canción|canciones} de {genre}.",
		none: "No tenemos canciones de {genre}.",
		order: "en el orden del catálogo"
	},
	pt: {
		found: "Temos {total|música|músicas} de {genre}",
		count: "Temos {total|música|músicas} de {genre}.",
		none: "Não temos músicas de {genre}.",
		order: "na ordem do catálogo"
	},
	fr: {
		found: "Nous avons {total|chanson|chansons} en {genre}",
		count: "Nous avons {total|chanson|chansons} en {genre}.",
		none: "Nous n’avons aucune chanson en {genre}.",
		order: "dans l’ordre du catalogue"
	},
	de: {
		found: "Wir haben {total|Song|Songs} in {genre}",
		count: "Wir haben {total|Song|Songs} in {genre}.",
		none: "Wir haben keine Songs in {genre}.",
		order: "in der Reihenfolge des Katalogs"
	}
};
/** "Show me some jazz", "how many rock songs are there?", a genre's name alone. */ var SongsByGenreIntent = class extends Intent {
	notes(reading) {
		return askedCount(reading);
	}
	calls(slots) {
		return [call("get_songs_by_genre", {
			genre: nameOf(slots, "genre"),
			...page(slots)
		})];
	}
	word(answered, context) {
		const genre = field(answered.evidence[0]?.result.rows[0], "genre");
		return wordList(answered, context, {
			texts: TEXTS,
			values: { genre: bold(genre ?? plannedName(answered, "genre")) },
			columns: (columns, first) => trackColumns(columns, first)
		});
	}
	constructor(...args) {
		super(...args), this.name = "songs_by_genre", this.agent = "music_agent", this.asksFor = ["genre"], this.patterns = [
			{
				needs: ["@genre", "song"],
				likes: [
					"count",
					"have",
					"genre",
					"total",
					"buy"
				]
			},
			{
				needs: ["@genre", "music"],
				likes: [
					"count",
					"have",
					"genre"
				],
				base: .9
			},
			{
				needs: ["@genre", "have"],
				likes: [
					"genre",
					"buy",
					"count"
				],
				base: .92
			},
			{
				needs: ["@genre"],
				likes: [
					"genre",
					"show",
					"count",
					"what_about"
				],
				base: .68
			}
		];
	}
};

export { SongsByGenreIntent };