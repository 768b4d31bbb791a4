import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Intent, call, nameOf, numberOf, textOf } from "../../understanding/intents/intent.js";
import { columnsFor } from "../../wording/columns.js";
import { COMMON } from "../../wording/common-texts.js";
import { lengthText, money } from "../../wording/format.js";
import { bold, table } from "../../wording/markdown.js";
import { hasMore, offsetOf, rowsOnPage } from "../../wording/pages.js";
import { field } from "../../wording/rows.js";
import { sortText } from "../../wording/sort-texts.js";
import { ofNames } from "../../wording/of-names.js";
import { say } from "../../wording/texts.js";
import { trackColumns } from "../../wording/track-columns.js";
import { SILENT, moreText, nearText, unknownName, withGuess, wordUnknown } from "../../wording/word-list.js";
import { RANKING, rankOf, rankedLimit } from "./ranked.js";
import { RANKED_SONGS } from "./ranked-songs.texts.js";

// dist/modules/agents/music-catalog/intents/ranked-songs.intent.js
const LIKED = [
	"@artist",
	"@album",
	"@genre",
	"@media_type",
	"song",
	"have",
	"count",
	"length",
	"price",
	"#limit",
	"#unit",
	"music",
	"buy",
	"contain",
	"recommend",
	"largest",
	"smallest",
	"newest"
];
const RANKS = [
	"longest",
	"shortest",
	"cheapest",
	"dearest",
	"most_popular"
];
/** "The longest song by Metallica", "top 5 rock songs", "songs over 10 minutes", "anything under a dollar?" */ var RankedSongsIntent = class extends Intent {
	notes({ concepts }) {
		const sort = rankOf(concepts);
		return {
			...sort !== void 0 && { sort },
			...concepts.has("count") && { asked: "count" }
		};
	}
	calls(slots) {
		const names = {
			artist_name: nameOf(slots, "artist"),
			album_title: nameOf(slots, "album"),
			genre: nameOf(slots, "genre"),
			media_type: nameOf(slots, "media_type")
		};
		return [call("find_tracks", {
			...names,
			...limitsOf(slots),
			order: textOf(slots, "sort"),
			...pageOf(slots)
		})];
	}
	word(answered, context) {
		const { language } = context;
		const { request } = answered;
		const result = answered.evidence[0]?.result;
		if (result === void 0) return {
			...SILENT,
			lead: say(COMMON, language, "unavailable")
		};
		const unknown = unknownName(request);
		const values = valuesOf(request, result, context);
		if (result.total === 0 && unknown !== void 0) return wordUnknown(unknown, language);
		if (result.total === 0) return {
			...SILENT,
			lead: say(RANKED_SONGS, language, "none", values),
			close: nearText(result.near, language)
		};
		if (request.details["asked"] === "count") return {
			...SILENT,
			lead: say(RANKED_SONGS, language, "count", values)
		};
		const columns = columnsFor(context);
		const sold = request.details["sort"] === "most_popular" ? [columns.count("sold")] : [];
		return {
			lead: withGuess(request, leadOf(request, result, values, language), language),
			facts: table(rowsOnPage(request, result), [...trackColumns(columns, offsetOf(request) + 1), ...sold]),
			close: rankOfRequest(request) === void 0 ? moreText(request, result, language) : ""
		};
	}
	constructor(...args) {
		super(...args), this.name = "ranked_songs", this.agent = "music_agent", this.patterns = [
			...RANKING.map((rank) => ({
				needs: [rank],
				likes: [...RANKING, ...LIKED],
				never: [
					"album",
					"artist",
					"invoice",
					"spend",
					"#invoice"
				],
				base: .96
			})),
			...RANKING.map((rank) => ({
				needs: [rank, "song"],
				likes: [
					...RANKING,
					...LIKED,
					"album",
					"artist"
				],
				never: ["invoice", "first_person"],
				base: .97
			})),
			...["smallest", "largest"].flatMap((end) => ["price", "length"].map((measure) => ({
				needs: [end, measure],
				likes: [...LIKED, "pay"],
				never: [
					"album",
					"artist",
					"invoice",
					"spend",
					"#invoice",
					"average"
				],
				base: .94
			}))),
			{
				needs: ["#unit", "song"],
				likes: LIKED,
				never: [
					"invoice",
					"spend",
					"buy"
				],
				base: .97
			},
			{
				needs: ["#unit", "music"],
				likes: LIKED,
				never: [
					"invoice",
					"spend",
					"buy"
				],
				base: .9
			},
			{
				needs: ["#unit", "have"],
				likes: LIKED,
				never: [
					"invoice",
					"spend",
					"buy",
					"album"
				],
				base: .85
			},
			{
				needs: ["#unit"],
				likes: LIKED,
				never: [
					"invoice",
					"spend",
					"buy",
					"album",
					"pay",
					"total",
					"#invoice",
					"first_person"
				],
				base: .8
			},
			{
				needs: ["@media_type"],
				likes: [...LIKED, "media_type"],
				never: ["invoice", "@track"],
				base: .85
			}
		];
	}
};
/** The order of a plain ranking; undefined for songs that fit a limit, and for the pages after the top. */ function rankOfRequest({ details }) {
	return details["unit"] === void 0 && details["offset"] === void 0 ? RANKS.find((rank) => rank === details["sort"]) : void 0;
}
function leadOf(request, result, values, language) {
	const rank = rankOfRequest(request);
	const shown = rowsOnPage(request, result).length;
	if (rank === void 0 && offsetOf(request) === 0 && hasMore(request, result)) return `${say(RANKED_SONGS, language, "count", values)} ${say(COMMON, language, "first", {
		...values,
		shown
	})}`;
	if (rank === void 0) return say(RANKED_SONGS, language, "found", values);
	return `${say(RANKED_SONGS, language, rank, values)} ${say(RANKED_SONGS, language, "top", values)}`;
}
function valuesOf(request, { rows: [row], total }, { language, currency }) {
	return {
		of: ofNames(request.names, language),
		total,
		order: sortText(request.details["sort"], language),
		track: bold(field(row, "track")),
		artist: bold(field(row, "artist")),
		length: lengthText(field(row, "length")),
		price: money(field(row, "price"), currency)
	};
}
/** Limits as the tool takes them, decimal text: lengths in seconds, amounts to the cent. A bare number is minutes of a song. */ function limitsOf(slots) {
	const { unit } = slots.details;
	if (unit === void 0) return {};
	const of = (limit) => {
		const value = numberOf(slots, limit);
		if (value === void 0) return {};
		const beyond = slots.details["exclusive"] === true ? limit === "minimum" ? 1 : -1 : 0;
		if (unit === "money") return { [limit]: (Math.max(0, value + beyond) / 100).toFixed(2) };
		return { [limit]: (Math.max(0, (unit === "length" ? value : value * 6e4) + beyond) / 1e3).toFixed(3) };
	};
	return {
		kind: unit === "money" ? "price" : "length",
		...of("minimum"),
		...of("maximum")
	};
}
/** A ranking shows its top; any other list a whole page. */ function pageOf(slots) {
	return {
		limit: slots.details["sort"] !== void 0 && slots.details["unit"] === void 0 && slots.details["offset"] === void 0 ? rankedLimit(slots) : 25,
		offset: numberOf(slots, "offset")
	};
}

export { RankedSongsIntent };