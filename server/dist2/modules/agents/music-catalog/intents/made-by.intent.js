import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Intent, call, nameOf } from "../../understanding/intents/intent.js";
import { COMMON } from "../../wording/common-texts.js";
import { bold } from "../../wording/markdown.js";
import { field } from "../../wording/rows.js";
import { say } from "../../wording/texts.js";
import { SILENT, unknownName, withGuess, wordUnknown } from "../../wording/word-list.js";
import { plannedName } from "./names-in-answers.js";

// dist/modules/agents/music-catalog/intents/made-by.intent.js
const TEXTS = {
	en: {
		yes: "Yes, {thing} is by {artist}.",
		no: "No, {thing} is by {artists}.",
		none: "We do not have {thing}."
	},
	es: {
		yes: "Sí, {thing} es de {artist}.",
		no: "No, {thing} es de {artists}.",
		none: "No tenemos {thing}."
	},
	pt: {
		yes: "Sim, {thing} é de {artist}.",
		no: "Não, {thing} é de {artists}.",
		none: "Não temos {thing}."
	},
	fr: {
		yes: "Oui, {thing} est de {artist}.",
		no: "Non, {thing} est de {artists}.",
		none: "Nous n’avons pas {thing}."
	},
	de: {
		yes: "Ja, {thing} ist von {artist}.",
		no: "Nein, {thing} ist von {artists}.",
		none: "{thing} haben wir nicht."
	}
};
/** What makes it another question than who made it. */ const OTHER = [...[
	"have",
	"show",
	"want",
	"who",
	"when",
	"how",
	"count",
	"price",
	"length",
	"compose",
	"composer",
	"genre"
], ...[
	"longest",
	"shortest",
	"cheapest",
	"dearest",
	"popular",
	"buy",
	"invoice",
	"version",
	"similar",
	"on"
]];
/** "Is it by Nirvana?", "is Roxanne by Queen?" */ var MadeByIntent = class extends Intent {
	calls(slots) {
		const song = nameOf(slots, "track");
		return song === void 0 ? [call("get_artist_of_album", { album_title: nameOf(slots, "album") })] : [call("get_track_details", { song_title: song })];
	}
	word(answered, { language }) {
		const result = answered.evidence[0]?.result;
		if (result === void 0) return {
			...SILENT,
			lead: say(COMMON, language, "unavailable")
		};
		const unknown = unknownName(answered.request);
		if (unknown !== void 0) return wordUnknown(unknown, language);
		const artist = plannedName(answered, "artist");
		const thing = bold(plannedName(answered, "track") || plannedName(answered, "album"));
		const artists = [...new Set(result.rows.map((row) => String(field(row, "artist") ?? "")))];
		const verdict = artists.length === 0 ? "none" : artists.includes(artist) ? "yes" : "no";
		const lead = say(TEXTS, language, verdict, {
			thing,
			artist: bold(artist),
			artists: artists.map((name) => bold(name)).join(", ")
		});
		return {
			...SILENT,
			lead: withGuess(answered.request, lead, language)
		};
	}
	constructor(...args) {
		super(...args), this.name = "made_by", this.agent = "music_agent", this.patterns = [
			{
				needs: [
					"@track",
					"@artist",
					"by",
					"ask",
					"refer_one"
				],
				likes: ["song", "perform"],
				never: OTHER
			},
			{
				needs: [
					"@album",
					"@artist",
					"by",
					"ask",
					"refer_one"
				],
				likes: ["album", "perform"],
				never: OTHER
			},
			{
				needs: [
					"@track",
					"@artist",
					"by",
					"ask"
				],
				likes: ["song", "perform"],
				never: OTHER,
				base: .98
			},
			{
				needs: [
					"@album",
					"@artist",
					"by",
					"ask"
				],
				likes: ["album", "perform"],
				never: OTHER,
				base: .98
			}
		];
	}
};

export { MadeByIntent };