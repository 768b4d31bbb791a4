import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { columnsFor } from "./columns.js";
import { COMMON } from "./common-texts.js";
import { bold, list, plain, table } from "./markdown.js";
import { hasMore, offsetOf, rowsOnPage, shownUpTo } from "./pages.js";
import { joined, say } from "./texts.js";

// dist/modules/agents/wording/word-list.js
const SILENT = {
	lead: "",
	facts: "",
	close: ""
};
/** Words a list by the common rules: the number, all of a short list, the first of a long one and the offer of the rest. */ function wordList(answered, context, words) {
	const { request, evidence } = answered;
	const result = evidence[0]?.result;
	const { language } = context;
	if (result === void 0) return {
		...SILENT,
		lead: say(COMMON, language, "unavailable")
	};
	const missing = unknownName(request);
	const values = {
		...words.values,
		total: result.total
	};
	if (missing !== void 0 && result.total === 0) return wordUnknown(missing, language);
	if (result.total === 0) return {
		...SILENT,
		lead: withGuess(request, say(words.texts, language, "none", values), language),
		close: nearText(result.near, language)
	};
	if (request.details["asked"] === "count") return {
		...SILENT,
		lead: withGuess(request, say(words.texts, language, "count", values), language)
	};
	return {
		lead: withGuess(request, leadOf(words, values, request, result, language), language),
		facts: factsOf(words, request, result, context),
		close: typeof request.details["limit"] === "number" ? "" : moreText(request, result, language)
	};
}
function leadOf(words, values, request, result, language) {
	const shown = rowsOnPage(request, result).length;
	const offset = offsetOf(request);
	if (offset > 0) return say(COMMON, language, "next", {
		from: offset + 1,
		to: offset + shown,
		total: result.total
	});
	const found = words.found ?? say(words.texts, language, "found", values);
	if (!hasMore(request, result)) return `${found}:`;
	return `${found}. ${say(COMMON, language, "first", {
		shown,
		order: words.order ?? say(words.texts, language, "order")
	})}`;
}
function factsOf(words, request, result, context) {
	const rows = rowsOnPage(request, result);
	const first = offsetOf(request) + 1;
	if (words.columns !== void 0) return table(rows, words.columns(columnsFor(context), first));
	return list(rows.map((row) => words.bullet?.(row) ?? ""), result.total > rows.length ? first : void 0);
}
/** The offer of the rest of a list; empty when nothing is left. */ function moreText(request, result, language) {
	return hasMore(request, result) ? say(COMMON, language, "left", { left: result.total - shownUpTo(request, result) }) : "";
}
/** "Did you mean A or B?"; empty without names. */ function nearText(near, language) {
	if (near === void 0 || near.length === 0) return "";
	return say(COMMON, language, "near", { names: joined(near.slice(0, 3).map((name) => bold(name)), language, "disjunction") });
}
/** A lead, with the name that was read out of a misspelling or a part said first. */ function withGuess(request, lead, language) {
	const guessed = request.names.filter((name) => name.guessed && name.known);
	if (guessed.length === 0) return lead;
	return `${say(COMMON, language, "guess", { name: joined(guessed.map(({ text }) => bold(text)), language) })} ${lead}`;
}
/** The first name of a request that the store does not have. */ function unknownName(request) {
	return request.names.find(({ known }) => !known);
}
/** Says plainly that the store has no such name, and which are nearest. */ function wordUnknown(name, language) {
	return {
		lead: say(COMMON, language, NO_SUCH[name.kind], { said: plain(name.text) }),
		facts: "",
		close: nearText(name.near, language)
	};
}
const NO_SUCH = {
	artist: "noArtist",
	album: "noAlbum",
	track: "noTrack",
	genre: "noGenre",
	composer: "noComposer",
	playlist: "noPlaylist",
	media_type: "noMediaType",
	employee: "noEmployee"
};

export { SILENT, moreText, nearText, unknownName, withGuess, wordList, wordUnknown };