import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { askedCount } from "../../understanding/intents/asked-count.js";
import { Intent, call, nameOf } from "../../understanding/intents/intent.js";
import { page } from "../../understanding/intents/paging.js";
import { columnsFor } from "../../wording/columns.js";
import { bold, table } from "../../wording/markdown.js";
import { WHOLE_LIST } from "../../wording/pages.js";
import { field } from "../../wording/rows.js";
import { say } from "../../wording/texts.js";
import { trackColumns } from "../../wording/track-columns.js";
import { SILENT, wordList } from "../../wording/word-list.js";

// dist/modules/agents/music-catalog/intents/playlists-with.intent.js
const TEXTS = {
	en: {
		named: "The playlist {playlist} has {total|song|songs}; here are {shown} in the order of the catalogue:",
		found: "{total|playlist has|playlists have} {what}",
		count: "{total|playlist has|playlists have} {what}.",
		none: "None of our playlists has {what}.",
		order: "in the order of the catalogue"
	},
	es: {
		named: "La lista {playlist} tiene {total|canción|canciones}; aquí van {shown} en el orden del catálogo:",
		found: "{total|lista tiene|listas tienen} {what}",
		count: "{total|lista tiene|listas tienen} {what}.",
		none: "Ninguna de nuestras listas tiene {what}.",
		order: "en el orden del catálogo"
	},
	pt: {
		named: "A playlist {playlist} tem {total|música|músicas}; aqui estão {shown} na ordem do catálogo:",
		found: "{total|playlist tem|playlists têm} {what}",
		count: "{total|playlist tem|playlists têm} {what}.",
		none: "Nenhuma das nossas playlists tem {what}.",
		order: "na ordem do catálogo"
	},
	fr: {
		named: "La playlist {playlist} compte {total|chanson|chansons} ; en voici {shown} dans l’ordre du catalogue :",
		found: "{total|playlist contient|playlists contiennent} {what}",
		count: "{total|playlist contient|playlists contiennent} {what}.",
		none: "Aucune de nos playlists ne contient {what}.",
		order: "dans l’ordre du catalogue"
	},
	de: {
		named: "Die Playlist {playlist} hat {total|Song|Songs}; hier sind {shown} in der Reihenfolge des Katalogs:",
		found: "{total|Playlist enthält|Playlists enthalten} {what}",
		count: "{total|Playlist enthält|Playlists enthalten} {what}.",
		none: "Keine unserer Playlists enthält {what}.",
		order: "in der Reihenfolge des Katalogs"
	}
};
const WHAT = {
	en: {
		track: "the song {name}",
		album: "songs from {name}",
		artist: "songs by {name}",
		genre: "{name} songs",
		by: "{what} by {name}"
	},
	es: {
		track: "la canción {name}",
		album: "canciones de {name}",
		artist: "canciones de {name}",
		genre: "canciones de {name}",
		by: "{what} de {name}"
	},
	pt: {
		track: "a música {name}",
		album: "músicas de {name}",
		artist: "músicas de {name}",
		genre: "músicas de {name}",
		by: "{what} de {name}"
	},
	fr: {
		track: "la chanson {name}",
		album: "des chansons de {name}",
		artist: "des chansons de {name}",
		genre: "des chansons de {name}",
		by: "{what} de {name}"
	},
	de: {
		track: "den Song {name}",
		album: "Songs von {name}",
		artist: "Songs von {name}",
		genre: "Songs aus {name}",
		by: "{what} von {name}"
	}
};
const LIKES = [
	"contain",
	"have",
	"song",
	"music",
	"count",
	"on",
	"album",
	"artist",
	"show",
	"perform",
	"genre"
];
/** "Which playlists is Money on?", "playlists with Beatles songs", "playlists with jazz". */ var PlaylistsWithIntent = class extends Intent {
	notes(reading) {
		return askedCount(reading);
	}
	calls(slots) {
		const names = {
			song_title: nameOf(slots, "track"),
			album_title: nameOf(slots, "album"),
			artist_name: nameOf(slots, "artist"),
			genre: nameOf(slots, "genre")
		};
		const found = call("find_playlists", {
			...names,
			...page(slots)
		});
		const named = names.genre;
		return named === void 0 ? [found] : [found, call("get_tracks_of_playlist", {
			playlist: named,
			limit: 25
		})];
	}
	word(answered, context) {
		const named = wordNamed(answered, context);
		if (named !== null) return named;
		return wordList(answered, context, {
			texts: TEXTS,
			values: { what: whatText(answered.request.names, context.language) },
			columns: (columns) => [columns.text("playlist"), columns.count("tracks")]
		});
	}
	constructor(...args) {
		super(...args), this.name = "playlists_with", this.agent = "music_agent", this.asksFor = ["track", "artist"], this.patterns = [
			{
				needs: ["@track", "playlist"],
				likes: ["@artist", ...LIKES]
			},
			{
				needs: ["@album", "playlist"],
				likes: ["@artist", ...LIKES],
				base: .99
			},
			{
				needs: ["@artist", "playlist"],
				likes: LIKES,
				base: .99
			},
			{
				needs: ["@genre", "playlist"],
				likes: LIKES,
				base: .95
			}
		];
	}
};
/** "The heavy metal playlist" is the playlist that bears the genre's name, where there is one: its songs are told. */ function wordNamed(answered, context) {
	const { language } = context;
	const [found, tracks] = answered.evidence;
	const genre = answered.request.names.find(({ kind }) => kind === "genre")?.text.toLowerCase();
	if (tracks === void 0 || tracks.result.total === 0 || genre === void 0) return null;
	const playlist = (found?.result.rows.map((row) => String(field(row, "playlist"))) ?? []).find((name) => name.toLowerCase().includes(genre));
	if (playlist === void 0) return null;
	const rows = tracks.result.rows.slice(0, tracks.result.total > 25 ? 10 : 25);
	const lead = say(TEXTS, language, "named", {
		playlist: bold(playlist),
		total: tracks.result.total,
		shown: rows.length
	});
	return {
		...SILENT,
		lead,
		facts: table(rows, trackColumns(columnsFor(context), 1))
	};
}
function whatText(names, language) {
	const kind = [
		"track",
		"album",
		"genre",
		"artist"
	].find((one) => names.some((name) => name.kind === one));
	const main = names.find((name) => name.kind === kind);
	if (kind === void 0 || main === void 0) return "";
	const what = say(WHAT, language, kind, { name: bold(main.text) });
	const artist = names.find((name) => name.kind === "artist" && name !== main);
	return artist === void 0 ? what : say(WHAT, language, "by", {
		what,
		name: bold(artist.text)
	});
}

export { PlaylistsWithIntent };