import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { askedCount } from "../../understanding/intents/asked-count.js";
import { Intent, call } from "../../understanding/intents/intent.js";
import { page } from "../../understanding/intents/paging.js";
import { wordList } from "../../wording/word-list.js";

// dist/modules/agents/music-catalog/intents/media-type-list.intent.js
const TEXTS = {
	en: {
		found: "Our music comes in {total|format|formats}",
		count: "Our music comes in {total|format|formats}.",
		none: "We have no formats.",
		order: "in the order of the catalogue"
	},
	es: {
		found: "Nuestra música viene en {total|formato|formatos}",
		count: "Nuestra música viene en {total|formato|formatos}.",
		none: "No tenemos formatos.",
		order: "en el orden del catálogo"
	},
	pt: {
		found: "A nossa música vem em {total|formato|formatos}",
		count: "A nossa música vem em {total|formato|formatos}.",
		none: "Não temos formatos.",
		order: "na ordem do catálogo"
	},
	fr: {
		found: "Notre musique existe en {total|format|formats}",
		count: "Notre musique existe en {total|format|formats}.",
		none: "Nous n’avons pas de formats.",
		order: "dans l’ordre du catalogue"
	},
	de: {
		found: "Unsere Musik gibt es in {total|Format|Formaten}",
		count: "Unsere Musik gibt es in {total|Format|Formaten}.",
		none: "Wir haben keine Formate.",
		order: "in der Reihenfolge des Katalogs"
	}
};
/** "Which file formats do you sell?" */ var MediaTypeListIntent = class extends Intent {
	notes(reading) {
		return askedCount(reading);
	}
	calls(slots) {
		return [call("list_media_types", page(slots))];
	}
	word(answered, context) {
		return wordList(answered, context, {
			texts: TEXTS,
			values: {},
			columns: (columns) => [columns.text("mediaType"), columns.count("tracks")]
		});
	}
	constructor(...args) {
		super(...args), this.name = "media_type_list", this.agent = "music_agent", this.patterns = [{
			needs: ["media_type"],
			likes: [
				"have",
				"show",
				"count",
				"song",
				"music",
				"download_missing"
			],
			never: [
				"@artist",
				"@album",
				"@track",
				"@media_type"
			],
			base: .9
		}];
	}
};

export { MediaTypeListIntent };