import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Intent, call } from "../../understanding/intents/intent.js";
import { COMMON } from "../../wording/common-texts.js";
import { plain } from "../../wording/markdown.js";
import { field } from "../../wording/rows.js";
import { say } from "../../wording/texts.js";
import { SILENT, nearText } from "../../wording/word-list.js";
import { AlbumsByArtistIntent } from "./albums-by-artist.intent.js";
import { ArtistOfAlbumIntent } from "./artist-of-album.intent.js";
import { SongAvailabilityIntent } from "./song-availability.intent.js";

// dist/modules/agents/music-catalog/intents/absent-name.intent.js
const TEXTS = {
	en: { none: "No, we have no artist, album or song called “{said}”." },
	es: { none: "No, no tenemos ningún artista, álbum ni canción con el nombre «{said}»." },
	pt: { none: "Não, não temos nenhum artista, álbum ou música com o nome “{said}”." },
	fr: { none: "Non, nous n’avons ni artiste, ni album, ni chanson du nom de « {said} »." },
	de: { none: "Nein, wir haben weder Künstler noch Album noch Song namens „{said}“." }
};
/** What the same look-ups say when, against expectation, one of them finds the name. */ const WORDED_BY = [
	{
		tool: "get_albums_by_artist",
		intent: new AlbumsByArtistIntent(),
		kind: "artist",
		field: "artist"
	},
	{
		tool: "get_artist_of_album",
		intent: new ArtistOfAlbumIntent(),
		kind: "album",
		field: "album"
	},
	{
		tool: "check_for_songs",
		intent: new SongAvailabilityIntent(),
		kind: "track",
		field: "track"
	}
];
/**
* A name that the store does not seem to have in any way; understanding plans it when a name may be of any kind. It is
* looked up as each kind, so that a follow-up that puts a known name in its place is answered too.
*/ var AbsentNameIntent = class extends Intent {
	calls({ names }) {
		const said = names[0]?.text;
		return [
			call("check_for_songs", { song_title: said }),
			call("get_artist_of_album", { album_title: said }),
			call("get_albums_by_artist", { artist_name: said })
		];
	}
	word(answered, context) {
		const { request, evidence } = answered;
		const { language } = context;
		const found = evidence.find(({ result }) => result.total > 0);
		const wordedBy = WORDED_BY.find((intent) => intent.tool === found?.tool);
		if (found !== void 0 && wordedBy !== void 0) {
			const text = String(field(found.result.rows[0], wordedBy.field) ?? "");
			const names = [{
				kind: wordedBy.kind,
				text,
				said: request.names[0]?.said ?? text,
				known: true,
				guessed: true
			}];
			return wordedBy.intent.word({
				...answered,
				request: {
					...request,
					names
				},
				evidence: [found]
			}, context);
		}
		if (evidence.length === 0) return {
			...SILENT,
			lead: say(COMMON, language, "unavailable")
		};
		const [name] = request.names;
		const near = name?.near ?? evidence.flatMap(({ result }) => result.near ?? []);
		return {
			...SILENT,
			lead: say(TEXTS, language, "none", { said: plain(name?.text) }),
			close: nearText([...new Set(near)], language)
		};
	}
	constructor(...args) {
		super(...args), this.name = "absent_name", this.agent = "music_agent", this.patterns = [];
	}
};

export { AbsentNameIntent };