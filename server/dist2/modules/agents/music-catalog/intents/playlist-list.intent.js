import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { askedCount } from "../../understanding/intents/asked-count.js";
import { Intent, call } from "../../understanding/intents/intent.js";
import { page } from "../../understanding/intents/paging.js";
import { wordList } from "../../wording/word-list.js";

// dist/modules/agents/music-catalog/intents/playlist-list.intent.js
const TEXTS = {
	en: {
		found: "We have {total|playlist|playlists}",
		count: "We have {total|playlist|playlists}.",
		none: "We have no playlists.",
		order: "in the order of the catalogue"
	},
	es: {
		found: "Tenemos {total|lista|listas} de reproducción",
		count: "Tenemos {total|lista|listas} de reproducción.",
		none: "No tenemos listas.",
		order: "en el orden del catálogo"
	},
	pt: {
		found: "Temos {total|playlist|playlists}",
		count: "Temos {total|playlist|playlists}.",
		none: "Não temos playlists.",
		order: "na ordem do catálogo"
	},
	fr: {
		found: "Nous avons {total|playlist|playlists}",
		count: "Nous avons {total|playlist|playlists}.",
		none: "Nous n’avons pas de playlists.",
		order: "dans l’ordre du catalogue"
	},
	de: {
		found: "Wir haben {total|Playlist|Playlists}",
		count: "Wir haben {total|Playlist|Playlists}.",
		none: "Wir haben keine Playlists.",
		order: "in der Reihenfolge des Katalogs"
	}
};
/** "Which playlists do you have?" */ var PlaylistListIntent = class extends Intent {
	notes(reading) {
		return askedCount(reading);
	}
	calls(slots) {
		return [call("list_playlists", page(slots))];
	}
	word(answered, context) {
		return wordList(answered, context, {
			texts: TEXTS,
			values: {},
			columns: (columns) => [columns.text("playlist"), columns.count("tracks")]
		});
	}
	constructor(...args) {
		super(...args), this.name = "playlist_list", this.agent = "music_agent", this.patterns = [{
			needs: ["playlist"],
			likes: [
				"have",
				"show",
				"count",
				"song"
			],
			never: [
				"@artist",
				"@album",
				"@track",
				"@playlist"
			],
			base: .9
		}];
	}
};

export { PlaylistListIntent };