import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Intent, call, nameOf } from "../../understanding/intents/intent.js";
import { COMMON } from "../../wording/common-texts.js";
import { lengthText, money } from "../../wording/format.js";
import { ofNames } from "../../wording/of-names.js";
import { say } from "../../wording/texts.js";
import { SILENT, nearText, unknownName, withGuess, wordUnknown } from "../../wording/word-list.js";

// dist/modules/agents/music-catalog/intents/prices-and-lengths.intent.js
const TEXTS = {
	en: {
		one: "A song{of} costs **{lowest}**.",
		range: "Songs{of} cost between **{lowest}** and **{highest}** each.",
		all: "All {tracks|song|songs} together, from {albums|album|albums}, come to **{sum}** and last {length}.",
		length: "All {tracks|song|songs}{of} together last **{length}**.",
		store: "An album costs the sum of its songs.",
		none: "We have no songs{of}."
	},
	es: {
		one: "Una canción{of} cuesta **{lowest}**.",
		range: "Las canciones{of} cuestan entre **{lowest}** y **{highest}** cada una.",
		all: "En total, {tracks|canción|canciones} de {albums|álbum|álbumes} suman **{sum}** y duran {length}.",
		length: "En total, {tracks|canción|canciones}{of} duran **{length}**.",
		store: "Un álbum cuesta la suma de sus canciones.",
		none: "No tenemos canciones{of}."
	},
	pt: {
		one: "Uma música{of} custa **{lowest}**.",
		range: "As músicas{of} custam entre **{lowest}** e **{highest}** cada.",
		all: "Ao todo, {tracks|música|músicas} de {albums|álbum|álbuns} custam **{sum}** e duram {length}.",
		length: "Ao todo, {tracks|música|músicas}{of} duram **{length}**.",
		store: "Um álbum custa a soma das suas músicas.",
		none: "Não temos músicas{of}."
	},
	fr: {
		one: "Une chanson{of} coûte **{lowest}**.",
		range: "Les chansons{of} coûtent entre **{lowest}** et **{highest}** chacune.",
		all: "Au total, {tracks|chanson|chansons} de {albums|album|albums} coûtent **{sum}** et durent {length}.",
		length: "Au total, {tracks|chanson|chansons}{of} durent **{length}**.",
		store: "Un album coûte la somme de ses chansons.",
		none: "Nous n’avons pas de chansons{of}."
	},
	de: {
		one: "Ein Song{of} kostet **{lowest}**.",
		range: "Songs{of} kosten je zwischen **{lowest}** und **{highest}**.",
		all: "Alle {tracks|Song|Songs} aus {albums|Album|Alben} kosten zusammen **{sum}** und dauern {length}.",
		length: "Alle {tracks|Song|Songs}{of} dauern zusammen **{length}**.",
		store: "Ein Album kostet so viel wie seine Songs zusammen.",
		none: "Songs{of} haben wir nicht."
	}
};
const LIKES = [
	"song",
	"music",
	"have",
	"total",
	"buy",
	"album",
	"average",
	"count",
	"artist",
	"genre",
	"playlist",
	"perform"
];
const NEVER = [
	"@album",
	"@track",
	"invoice",
	"#invoice",
	"spend",
	"#unit",
	"cheapest",
	"dearest",
	"longest",
	"shortest",
	"#from",
	"largest",
	"smallest"
];
/** "What do your songs cost?", "how much is everything by U2?", "how long is all your jazz together?" */ var PricesAndLengthsIntent = class extends Intent {
	notes({ concepts }) {
		return { about: concepts.has("price") ? "price" : "length" };
	}
	calls(slots) {
		const names = {
			artist_name: nameOf(slots, "artist"),
			genre: nameOf(slots, "genre"),
			playlist: nameOf(slots, "playlist")
		};
		return [call("sum_up_catalogue", names)];
	}
	word(answered, context) {
		const { request, evidence } = answered;
		const { language, currency } = context;
		const result = evidence[0]?.result;
		if (result === void 0) return {
			...SILENT,
			lead: say(COMMON, language, "unavailable")
		};
		const unknown = unknownName(request);
		if (result.total === 0 && unknown !== void 0) return wordUnknown(unknown, language);
		const of = ofNames(request.names, language);
		const [row] = result.rows;
		if (row === void 0) return {
			...SILENT,
			lead: say(TEXTS, language, "none", { of }),
			close: nearText(result.near, language)
		};
		const values = {
			of,
			lowest: money(row["lowest_price"], currency),
			highest: money(row["highest_price"], currency),
			sum: money(row["total_price"], currency),
			length: lengthText(row["milliseconds"]),
			tracks: Number(row["tracks"]),
			albums: Number(row["albums"])
		};
		const price = say(TEXTS, language, row["lowest_price"] === row["highest_price"] ? "one" : "range", values);
		const whole = say(TEXTS, language, of === "" ? "store" : "all", values);
		const lead = request.details["about"] === "length" ? say(TEXTS, language, "length", values) : `${price} ${whole}`;
		return {
			...SILENT,
			lead: withGuess(request, lead, language)
		};
	}
	constructor(...args) {
		super(...args), this.name = "prices_and_lengths", this.agent = "music_agent", this.leansSilently = false, this.patterns = [...[
			"@artist",
			"@genre",
			"@playlist"
		].flatMap((name) => [{
			needs: [name, "price"],
			likes: LIKES,
			never: NEVER,
			base: .97
		}, {
			needs: [name, "length"],
			likes: LIKES,
			never: NEVER,
			base: .9
		}]), ...[
			"song",
			"music",
			"album"
		].map((thing) => ({
			needs: ["price", thing],
			likes: LIKES,
			never: [
				...NEVER,
				"@artist",
				"@genre",
				"buy",
				"smallest",
				"newest"
			],
			base: .9
		}))];
	}
};

export { PricesAndLengthsIntent };