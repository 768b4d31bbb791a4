import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { askedCount } from "../../understanding/intents/asked-count.js";
import { Intent, call, nameOf } from "../../understanding/intents/intent.js";
import { page } from "../../understanding/intents/paging.js";
import { bold } from "../../wording/markdown.js";
import { trackColumns } from "../../wording/track-columns.js";
import { wordList } from "../../wording/word-list.js";
import { plannedName } from "./names-in-answers.js";

// dist/modules/agents/music-catalog/intents/playlist-tracks.intent.js
const TEXTS = {
	en: {
		found: "The playlist {playlist} has {total|song|songs}",
		count: "The playlist {playlist} has {total|song|songs}.",
		none: "The playlist {playlist} is empty.",
		order: "in the order of the catalogue"
	},
	es: {
		found: "La lista {playlist} tiene {total|canción|canciones}",
		count: "La lista {playlist} tiene {total|canción|canciones}.",
		none: "La lista {playlist} está vacía.",
		order: "en el orden del catálogo"
	},
	pt: {
		found: "A playlist {playlist} tem {total|música|músicas}",
		count: "A playlist {playlist} tem {total|música|músicas}.",
		none: "A playlist {playlist} está vazia.",
		order: "na ordem do catálogo"
	},
	fr: {
		found: "La playlist {playlist} contient {total|chanson|chansons}",
		count: "La playlist {playlist} contient {total|chanson|chansons}.",
		none: "La playlist {playlist} est vide.",
		order: "dans l’ordre du catalogue"
	},
	de: {
		found: "Die Playlist {playlist} hat {total|Song|Songs}",
		count: "Die Playlist {playlist} hat {total|Song|Songs}.",
		none: "Die Playlist {playlist} ist leer.",
		order: "in der Reihenfolge des Katalogs"
	}
};
/** "What is on the Grunge playlist?" */ var PlaylistTracksIntent = class extends Intent {
	notes(reading) {
		return askedCount(reading);
	}
	calls(slots) {
		return [call("get_tracks_of_playlist", {
			playlist: nameOf(slots, "playlist"),
			...page(slots)
		})];
	}
	word(answered, context) {
		return wordList(answered, context, {
			texts: TEXTS,
			values: { playlist: bold(plannedName(answered, "playlist")) },
			columns: (columns, first) => trackColumns(columns, first)
		});
	}
	constructor(...args) {
		super(...args), this.name = "playlist_tracks", this.agent = "music_agent", this.asksFor = ["playlist"], this.patterns = [
			{
				needs: ["@playlist", "playlist"],
				likes: [
					"song",
					"contain",
					"count",
					"have",
					"show"
				]
			},
			{
				needs: ["@playlist", "song"],
				likes: [
					"contain",
					"count",
					"have",
					"on"
				],
				base: .9
			},
			{
				needs: ["@playlist", "contain"],
				likes: ["song"],
				base: .85
			},
			{
				needs: ["@playlist"],
				base: .6
			}
		];
	}
};

export { PlaylistTracksIntent };