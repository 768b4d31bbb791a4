import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Intent, call, nameOf } from "../../understanding/intents/intent.js";
import { page } from "../../understanding/intents/paging.js";
import { lengthText, money } from "../../wording/format.js";
import { bold } from "../../wording/markdown.js";
import { field } from "../../wording/rows.js";
import { say } from "../../wording/texts.js";
import { SILENT, withGuess, wordList } from "../../wording/word-list.js";
import { albumOf } from "./names-in-answers.js";

// dist/modules/agents/music-catalog/intents/album-facts.intent.js
const TEXTS = {
	en: {
		one: "The album {album} by {artist} costs **{price}** as a whole and lasts **{length}** ({tracks|song|songs}).",
		song: "There is also the song {track} by {artist}: {length}, {price}.",
		found: "This is what we have for {album}",
		count: "We have {total|album|albums} called {album}.",
		none: "We have no album called {album}.",
		order: "in the order of the catalogue"
	},
	es: {
		one: "El álbum {album} de {artist} cuesta **{price}** completo y dura **{length}** ({tracks|canción|canciones}).",
		song: "También está la canción {track} de {artist}: {length}, {price}.",
		found: "Esto es lo que tenemos de {album}",
		count: "Tenemos {total|álbum|álbumes} con el título {album}.",
		none: "No tenemos ningún álbum llamado {album}.",
		order: "en el orden del catálogo"
	},
	pt: {
		one: "O álbum {album} de {artist} custa **{price}** completo e dura **{length}** ({tracks|música|músicas}).",
		song: "Há também a música {track} de {artist}: {length}, {price}.",
		found: "Isto é o que temos de {album}",
		count: "Temos {total|álbum|álbuns} com o título {album}.",
		none: "Não temos nenhum álbum chamado {album}.",
		order: "na ordem do catálogo"
	},
	fr: {
		one: "L’album {album} de {artist} coûte **{price}** en entier et dure **{length}** ({tracks|chanson|chansons}).",
		song: "Il y a aussi la chanson {track} de {artist} : {length}, {price}.",
		found: "Voici ce que nous avons pour {album}",
		count: "Nous avons {total|album|albums} intitulés {album}.",
		none: "Nous n’avons aucun album intitulé {album}.",
		order: "dans l’ordre du catalogue"
	},
	de: {
		one: "Das ganze Album {album} von {artist} kostet **{price}** und dauert **{length}** ({tracks|Song|Songs}).",
		song: "Es gibt auch den Song {track} von {artist}: {length}, {price}.",
		found: "Das haben wir zu {album}",
		count: "Wir haben {total|Album|Alben} namens {album}.",
		none: "Ein Album namens {album} haben wir nicht.",
		order: "in der Reihenfolge des Katalogs"
	}
};
/** "How much is the album Ten?", "how long is Achtung Baby?" */ var AlbumFactsIntent = class extends Intent {
	/** "How long is it, and how much?" is one question about one album. */ merge(one, other) {
		return JSON.stringify(this.calls(one)) === JSON.stringify(this.calls(other)) ? one : null;
	}
	notes({ concepts }) {
		return concepts.has("album") ? { only: "album" } : {};
	}
	calls(slots) {
		const names = {
			album_title: nameOf(slots, "album"),
			artist_name: nameOf(slots, "artist")
		};
		const prices = call("get_price_of", {
			...names,
			...page(slots)
		});
		if (slots.details["only"] === "album") return [prices];
		return [prices, call("check_for_songs", {
			song_title: names.album_title,
			artist_name: names.artist_name,
			limit: 5
		})];
	}
	word(answered, context) {
		const rows = answered.evidence[0]?.result.rows ?? [];
		const [only] = rows;
		const songs = songsOfTheSameName(answered, context);
		const wording = wordList(answered, context, {
			texts: TEXTS,
			values: { album: bold(albumOf(answered)) },
			columns: (columns) => [
				columns.text("album"),
				columns.text("artist"),
				columns.count("tracks"),
				columns.length,
				columns.price
			]
		});
		if (rows.length !== 1 || only === void 0) return {
			...wording,
			close: [wording.close, songs].join(" ").trim()
		};
		const lead = say(TEXTS, context.language, "one", valuesOf(only, context));
		return {
			...SILENT,
			lead: [withGuess(answered.request, lead, context.language), songs].join(" ").trim()
		};
	}
	constructor(...args) {
		super(...args), this.name = "album_facts", this.agent = "music_agent", this.asksFor = ["album"], this.patterns = [{
			needs: ["@album", "price"],
			likes: [
				"@artist",
				"album",
				"buy",
				"total"
			]
		}, {
			needs: ["@album", "length"],
			likes: [
				"@artist",
				"album",
				"total"
			],
			base: .98
		}];
	}
};
/** A title may be that of an album and of a song; where both are there, both are told. */ function songsOfTheSameName({ evidence }, context) {
	return (evidence.find(({ tool }) => tool === "check_for_songs")?.result.rows ?? []).map((row) => say(TEXTS, context.language, "song", valuesOf(row, context))).join(" ");
}
function valuesOf(row, { currency }) {
	return {
		album: bold(field(row, "album")),
		track: bold(field(row, "track")),
		artist: bold(field(row, "artist")),
		price: money(field(row, "price"), currency),
		length: lengthText(field(row, "length")),
		tracks: Number(field(row, "tracks") ?? 0)
	};
}

export { AlbumFactsIntent };