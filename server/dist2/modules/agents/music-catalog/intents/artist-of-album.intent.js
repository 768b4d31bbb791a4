import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Intent, call, nameOf } from "../../understanding/intents/intent.js";
import { page } from "../../understanding/intents/paging.js";
import { bold, plain } from "../../wording/markdown.js";
import { field } from "../../wording/rows.js";
import { wordList } from "../../wording/word-list.js";
import { albumOf } from "./names-in-answers.js";

// dist/modules/agents/music-catalog/intents/artist-of-album.intent.js
const TEXTS = {
	en: {
		found: "{album} is by",
		count: "{album} is by {total|artist|artists}.",
		none: "We have no album called {album}.",
		order: "in the order of the catalogue"
	},
	es: {
		found: "{album} es de",
		count: "{album} es de {total|artista|artistas}.",
		none: "No tenemos ningún álbum llamado {album}.",
		order: "en el orden del catálogo"
	},
	pt: {
		found: "{album} é de",
		count: "{album} é de {total|artista|artistas}.",
		none: "Não temos nenhum álbum chamado {album}.",
		order: "na ordem do catálogo"
	},
	fr: {
		found: "{album} est de",
		count: "{album} est de {total|artiste|artistes}.",
		none: "Nous n’avons aucun album intitulé {album}.",
		order: "dans l’ordre du catalogue"
	},
	de: {
		found: "{album} ist von",
		count: "{album} ist von {total|Künstler|Künstlern}.",
		none: "Ein Album namens {album} haben wir nicht.",
		order: "in der Reihenfolge des Katalogs"
	}
};
/** "Who made Nevermind?", "which band is Ten by?" */ var ArtistOfAlbumIntent = class extends Intent {
	calls(slots) {
		return [call("get_artist_of_album", {
			album_title: nameOf(slots, "album"),
			...page(slots)
		})];
	}
	word(answered, context) {
		const wording = wordList(answered, context, {
			texts: TEXTS,
			values: { album: bold(albumOf(answered)) },
			bullet: (row) => `${bold(field(row, "artist"))} – ${plain(field(row, "album"))}`
		});
		const rows = answered.evidence[0]?.result.rows ?? [];
		const [only] = rows;
		if (only === void 0 || rows.length > 1 || wording.facts === "") return wording;
		return {
			...wording,
			lead: `${wording.lead.replace(/\s*:$/, "")} ${bold(field(only, "artist"))}.`,
			facts: ""
		};
	}
	constructor(...args) {
		super(...args), this.name = "artist_of_album", this.agent = "music_agent", this.asksFor = ["album"], this.patterns = [
			{
				needs: ["@album", "perform"],
				likes: [
					"album",
					"artist",
					"who"
				],
				never: ["have"]
			},
			{
				needs: ["@album", "artist"],
				likes: [
					"album",
					"perform",
					"who"
				],
				never: ["have", "similar"],
				base: .97
			},
			{
				needs: ["@album", "who"],
				likes: ["album", "by"],
				base: .9
			},
			{
				needs: ["@album", "compose"],
				likes: [
					"album",
					"who",
					"composer"
				],
				base: .85
			}
		];
	}
};

export { ArtistOfAlbumIntent };