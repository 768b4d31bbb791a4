import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { askedCount } from "../../understanding/intents/asked-count.js";
import { Intent, call, nameOf } from "../../understanding/intents/intent.js";
import { page } from "../../understanding/intents/paging.js";
import { bold } from "../../wording/markdown.js";
import { trackColumns } from "../../wording/track-columns.js";
import { wordList } from "../../wording/word-list.js";
import { plannedName } from "./names-in-answers.js";

// dist/modules/agents/music-catalog/intents/song-availability.intent.js
const TEXTS = {
	en: {
		found: "Yes, we have {track} ({total|recording|recordings})",
		count: "We have {total|recording|recordings} of {track}.",
		none: "No, we do not have a song called {track}{by}.",
		order: "in the order of the catalogue"
	},
	es: {
		found: "Sí, tenemos {track} ({total|grabación|grabaciones})",
		count: "Tenemos {total|grabación|grabaciones} de {track}.",
		none: "No, no tenemos ninguna canción llamada {track}{by}.",
		order: "en el orden del catálogo"
	},
	pt: {
		found: "Sim, temos {track} ({total|gravação|gravações})",
		count: "Temos {total|gravação|gravações} de {track}.",
		none: "Não, não temos nenhuma música chamada {track}{by}.",
		order: "na ordem do catálogo"
	},
	fr: {
		found: "Oui, nous avons {track} ({total|enregistrement|enregistrements})",
		count: "Nous avons {total|enregistrement|enregistrements} de {track}.",
		none: "Non, nous n’avons pas de chanson intitulée {track}{by}.",
		order: "dans l’ordre du catalogue"
	},
	de: {
		found: "Ja, wir haben {track} ({total|Aufnahme|Aufnahmen})",
		count: "Wir haben {total|Aufnahme|Aufnahmen} von {track}.",
		none: "Nein, einen Song namens {track}{by} haben wir nicht.",
		order: "in der Reihenfolge des Katalogs"
	}
};
/** "Do you have Money?", "got any versions of Wrathchild?", a song's title alone. */ var SongAvailabilityIntent = class extends Intent {
	notes(reading) {
		return reading.concepts.has("album") ? {} : askedCount(reading);
	}
	calls(slots) {
		return [call("check_for_songs", {
			song_title: nameOf(slots, "track"),
			artist_name: nameOf(slots, "artist"),
			...page(slots)
		})];
	}
	word(answered, context) {
		const artist = plannedName(answered, "artist");
		return wordList(answered, context, {
			texts: TEXTS,
			values: {
				track: bold(plannedName(answered, "track")),
				by: artist === "" ? "" : ` (${artist})`
			},
			columns: (columns, first) => trackColumns(columns, first)
		});
	}
	constructor(...args) {
		super(...args), this.name = "song_availability", this.agent = "music_agent", this.asksFor = ["track"], this.patterns = [
			{
				needs: ["@track", "version"],
				likes: [
					"@artist",
					"song",
					"have",
					"count",
					"album",
					"contain",
					"on"
				]
			},
			{
				needs: ["@track", "song"],
				likes: [
					"@artist",
					"have",
					"buy",
					"count"
				],
				base: .95
			},
			{
				needs: ["@track", "have"],
				likes: [
					"@artist",
					"buy",
					"song"
				],
				base: .9
			},
			{
				needs: ["@track"],
				likes: [
					"@artist",
					"show",
					"what_about"
				],
				base: .65
			}
		];
	}
};

export { SongAvailabilityIntent };