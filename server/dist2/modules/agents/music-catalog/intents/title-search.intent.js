import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Intent, call, nameOf, textOf } from "../../understanding/intents/intent.js";
import { page } from "../../understanding/intents/paging.js";
import { bold, plain } from "../../wording/markdown.js";
import { field } from "../../wording/rows.js";
import { say } from "../../wording/texts.js";
import { wordList } from "../../wording/word-list.js";

// dist/modules/agents/music-catalog/intents/title-search.intent.js
const TEXTS = {
	en: {
		found: "{total|title has|titles have} “{words}” in them",
		count: "{total|title has|titles have} “{words}” in them.",
		none: "We have no title with “{words}”.",
		held: "We have no artist, album or song called just “{words}”, but {total|title or name has|titles and names have} it in them",
		order: "artists first, then albums, then songs"
	},
	es: {
		found: "{total|título contiene|títulos contienen} «{words}»",
		count: "{total|título contiene|títulos contienen} «{words}».",
		none: "No tenemos títulos con «{words}».",
		held: "No tenemos ningún artista, álbum ni canción que se llame solo «{words}», pero {total|título o nombre lo contiene|títulos o nombres lo contienen}",
		order: "primero artistas, luego álbumes, luego canciones"
	},
	pt: {
		found: "{total|título contém|títulos contêm} “{words}”",
		count: "{total|título contém|títulos contêm} “{words}”.",
		none: "Não temos títulos com “{words}”.",
		held: "Não temos nenhum artista, álbum ou música chamado só “{words}”, mas {total|título ou nome contém isso|títulos ou nomes contêm isso}",
		order: "primeiro artistas, depois álbuns, depois músicas"
	},
	fr: {
		found: "{total|titre contient|titres contiennent} « {words} »",
		count: "{total|titre contient|titres contiennent} « {words} ».",
		none: "Nous n’avons aucun titre avec « {words} ».",
		held: "Nous n’avons ni artiste, ni album, ni chanson du seul nom de « {words} », mais {total|titre ou nom le contient|titres ou noms le contiennent}",
		order: "les artistes, puis les albums, puis les chansons"
	},
	de: {
		found: "{total|Titel enthält|Titel enthalten} „{words}“",
		count: "{total|Titel enthält|Titel enthalten} „{words}“.",
		none: "Wir haben keinen Titel mit „{words}“.",
		held: "Wir haben weder Künstler noch Album noch Song, der nur „{words}“ heißt, aber {total|Titel oder Name enthält|Titel und Namen enthalten} es",
		order: "erst Künstler, dann Alben, dann Songs"
	}
};
/** "Songs with love in the title". */ var TitleSearchIntent = class extends Intent {
	notes(reading) {
		const kind = [
			"song",
			"album",
			"artist"
		].find((concept) => reading.concepts.has(concept));
		return {
			...reading.concepts.has("cue:title_search") && { held: true },
			...reading.concepts.has("count") && { asked: "count" },
			...kind !== void 0 && { kind: kind === "song" ? "track" : kind }
		};
	}
	calls(slots) {
		return [call("search_titles", {
			words: textOf(slots, "words"),
			kind: textOf(slots, "kind"),
			artist_name: nameOf(slots, "artist"),
			...page(slots)
		})];
	}
	word(answered, context) {
		const { words, held } = answered.request.details;
		const values = { words: plain(words) };
		const total = answered.evidence[0]?.result.total ?? 0;
		return wordList(answered, context, {
			texts: TEXTS,
			values,
			found: held === true ? say(TEXTS, context.language, "held", {
				...values,
				total
			}) : void 0,
			bullet: (row) => [bold(row["title"]), plain(field(row, "artist"))].filter((text, place) => place === 0 || text !== plain(row["title"])).join(" – ")
		});
	}
	constructor(...args) {
		super(...args), this.name = "title_search", this.agent = "music_agent", this.patterns = [{
			needs: ["title", "#words"],
			likes: [
				"@artist",
				"song",
				"album",
				"artist",
				"have",
				"count",
				"called"
			]
		}, {
			needs: [
				"title",
				"#words",
				"cue"
			],
			likes: [
				"@artist",
				"song",
				"album",
				"artist",
				"have",
				"count",
				"perform",
				"compose",
				"composer",
				"buy",
				"contain"
			]
		}];
	}
};

export { TitleSearchIntent };