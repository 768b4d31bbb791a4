import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { bold } from "./markdown.js";
import { say } from "./texts.js";

// dist/modules/agents/wording/of-names.js
const TEXTS = {
	en: {
		artist: " by {name}",
		album: " on the album {name}",
		genre: " in the genre {name}",
		composer: " written by {name}",
		playlist: " on the playlist {name}",
		media_type: " as {name}"
	},
	es: {
		artist: " de {name}",
		album: " del álbum {name}",
		genre: " del género {name}",
		composer: " compuesta por {name}",
		playlist: " de la lista {name}",
		media_type: " en {name}"
	},
	pt: {
		artist: " de {name}",
		album: " do álbum {name}",
		genre: " do gênero {name}",
		composer: " composta por {name}",
		playlist: " da playlist {name}",
		media_type: " em {name}"
	},
	fr: {
		artist: " de {name}",
		album: " de l’album {name}",
		genre: " du genre {name}",
		composer: " de {name}",
		playlist: " de la playlist {name}",
		media_type: " en {name}"
	},
	de: {
		artist: " von {name}",
		album: " auf dem Album {name}",
		genre: " aus dem Genre {name}",
		composer: " von {name}",
		playlist: " auf der Playlist {name}",
		media_type: " als {name}"
	}
};
const ORDER = [
	"album",
	"genre",
	"playlist",
	"media_type",
	"composer",
	"artist"
];
/** What a request is narrowed to, each part with a space before it: " in the genre **Jazz** by **U2**"; '' without names. */ function ofNames(names, language) {
	return ORDER.flatMap((kind) => names.filter((name) => name.kind === kind).map(({ text }) => say(TEXTS, language, kind, { name: bold(text) }))).join("");
}

export { ofNames };