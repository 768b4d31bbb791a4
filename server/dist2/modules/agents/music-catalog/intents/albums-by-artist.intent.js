import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { askedCount } from "../../understanding/intents/asked-count.js";
import { Intent, call, nameOf } from "../../understanding/intents/intent.js";
import { page } from "../../understanding/intents/paging.js";
import { bold } from "../../wording/markdown.js";
import { field } from "../../wording/rows.js";
import { wordList } from "../../wording/word-list.js";
import { artistOf } from "./names-in-answers.js";

// dist/modules/agents/music-catalog/intents/albums-by-artist.intent.js
const TEXTS = {
	en: {
		found: "We have {total|album|albums} by {artist}",
		count: "We have {total|album|albums} by {artist}.",
		none: "We know {artist}, but have no album by them.",
		order: "in the order of the catalogue"
	},
	es: {
		found: "Tenemos {total|álbum|álbumes} de {artist}",
		count: "Tenemos {total|álbum|álbumes} de {artist}.",
		none: "Conocemos a {artist}, pero no tenemos ningún álbum suyo.",
		order: "en el orden del catálogo"
	},
	pt: {
		found: "Temos {total|álbum|álbuns} de {artist}",
		count: "Temos {total|álbum|álbuns} de {artist}.",
		none: "Conhecemos {artist}, mas não temos nenhum álbum.",
		order: "na ordem do catálogo"
	},
	fr: {
		found: "Nous avons {total|album|albums} de {artist}",
		count: "Nous avons {total|album|albums} de {artist}.",
		none: "Nous connaissons {artist}, mais n’avons aucun album.",
		order: "dans l’ordre du catalogue"
	},
	de: {
		found: "Wir haben {total|Album|Alben} von {artist}",
		count: "Wir haben {total|Album|Alben} von {artist}.",
		none: "Wir kennen {artist}, haben aber kein Album.",
		order: "in der Reihenfolge des Katalogs"
	}
};
/** "What albums do you have by U2?", and an artist's name alone. */ var AlbumsByArtistIntent = class extends Intent {
	notes(reading) {
		return askedCount(reading);
	}
	calls(slots) {
		return [call("get_albums_by_artist", {
			artist_name: nameOf(slots, "artist"),
			...page(slots)
		})];
	}
	word(answered, context) {
		return wordList(answered, context, {
			texts: TEXTS,
			values: { artist: bold(artistOf(answered)) },
			bullet: (row) => bold(field(row, "album"))
		});
	}
	constructor(...args) {
		super(...args), this.name = "albums_by_artist", this.agent = "music_agent", this.asksFor = ["artist"], this.patterns = [
			{
				needs: ["@artist", "album"],
				likes: [
					"count",
					"have",
					"perform",
					"total",
					"title",
					"artist",
					"buy"
				],
				never: ["contain"]
			},
			{
				needs: ["@artist", "have"],
				likes: [
					"artist",
					"music",
					"perform",
					"buy"
				],
				base: .92
			},
			{
				needs: ["@artist", "artist"],
				likes: ["have"],
				base: .7
			},
			{
				needs: ["@artist"],
				likes: ["what_about", "show"],
				base: .65
			}
		];
	}
};

export { AlbumsByArtistIntent };