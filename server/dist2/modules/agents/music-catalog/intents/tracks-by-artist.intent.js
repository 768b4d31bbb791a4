import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { askedCount } from "../../understanding/intents/asked-count.js";
import { Intent, call, nameOf } from "../../understanding/intents/intent.js";
import { page } from "../../understanding/intents/paging.js";
import { bold } from "../../wording/markdown.js";
import { trackColumns } from "../../wording/track-columns.js";
import { wordList } from "../../wording/word-list.js";
import { artistOf } from "./names-in-answers.js";

// dist/modules/agents/music-catalog/intents/tracks-by-artist.intent.js
const TEXTS = {
	en: {
		found: "We have {total|song|songs} by {artist}",
		count: "We have {total|song|songs} by {artist}.",
		none: "We know {artist}, but have no songs by them.",
		order: "album by album"
	},
	es: {
		found: "Tenemos {total|canción|canciones} de {artist}",
		count: "Tenemos {total|canción|canciones} de {artist}.",
		none: "Conocemos a {artist}, pero no tenemos canciones suyas.",
		order: "álbum por álbum"
	},
	pt: {
		found: "Temos {total|música|músicas} de {artist}",
		count: "Temos {total|música|músicas} de {artist}.",
		none: "Conhecemos {artist}, mas não temos músicas.",
		order: "álbum por álbum"
	},
	fr: {
		found: "Nous avons {total|chanson|chansons} de {artist}",
		count: "Nous avons {total|chanson|chansons} de {artist}.",
		none: "Nous connaissons {artist}, mais n’avons aucune chanson.",
		order: "album par album"
	},
	de: {
		found: "Wir haben {total|Song|Songs} von {artist}",
		count: "Wir haben {total|Song|Songs} von {artist}.",
		none: "Wir kennen {artist}, haben aber keine Songs.",
		order: "Album für Album"
	}
};
/** "Which songs do you have by U2?", "how many Metallica tracks are there?" */ var TracksByArtistIntent = class extends Intent {
	notes(reading) {
		return askedCount(reading);
	}
	calls(slots) {
		return [call("get_tracks_by_artist", {
			artist_name: nameOf(slots, "artist"),
			...page(slots)
		})];
	}
	word(answered, context) {
		return wordList(answered, context, {
			texts: TEXTS,
			values: { artist: bold(artistOf(answered)) },
			columns: (columns, first) => trackColumns(columns, first, { artist: true })
		});
	}
	constructor(...args) {
		super(...args), this.name = "tracks_by_artist", this.agent = "music_agent", this.asksFor = ["artist"], this.patterns = [
			{
				needs: ["@artist", "song"],
				likes: [
					"count",
					"have",
					"perform",
					"total",
					"buy",
					"artist"
				]
			},
			{
				needs: ["@artist", "music"],
				likes: [
					"count",
					"have",
					"perform"
				],
				base: .85
			},
			{
				needs: ["@artist", "perform"],
				likes: ["have", "song"],
				base: .7
			},
			{
				needs: ["@artist", "count"],
				likes: ["have"],
				base: .75
			}
		];
	}
};

export { TracksByArtistIntent };