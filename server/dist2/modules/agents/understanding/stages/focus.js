import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { NAME_KINDS } from "../../../store/names/name-index.contract.js";
import { field } from "../../wording/rows.js";

// dist/modules/agents/understanding/stages/focus.js
/** At most so many lists are remembered: the one that was picked from, and what was shown of the thing picked. */ const MOST_LISTS = 4;
const NO_FOCUS = {
	names: [],
	invoice: null,
	rows: [],
	lists: [],
	last: null,
	evidence: [],
	turn: [],
	fresh: [],
	hasSubject: false
};
/** What a row calls the things that can be spoken of again; a bare title is that of the song or album the row is about. */ const FIELD_OF = {
	artist: "artist",
	album: "album",
	track: "track",
	genre: "genre",
	playlist: "playlist"
};
/** The focus after the earlier turns, oldest first. */ function focusOf(earlier) {
	return earlier.reduce((before, turn) => {
		const start = {
			...before,
			turn: []
		};
		const after = turn.requests.reduce((focus, request) => moveFocus(focus, request, evidenceOf(request, turn)), start);
		return after.turn.length === 0 ? before : after;
	}, NO_FOCUS);
}
/** The focus after one more request; without evidence (the same message) only what the request names. */ function moveFocus(focus, request, evidence) {
	if (request.agent === "supervisor" && request.intent !== "clarify") return focus;
	const shown = evidence.flatMap(({ result }) => result.rows).map((row) => toShownRow(row));
	const single = shown.length === 1 || request.details["sort"] !== void 0 ? shown[0] : void 0;
	const found = invoiceOf(request) !== null && shown.some(({ invoice }) => invoice !== null) ? [] : (single?.names ?? sharedNames(shown)).filter(({ kind }) => kind !== "genre");
	const said = [...request.names.filter(({ known }) => known), ...found];
	const whole = evidence.every(({ result }) => !result.more);
	const list = {
		rows: shown,
		offset: offsetOf(request),
		whole: whole && offsetOf(request) === 0,
		by: request
	};
	return {
		names: latestOfEachKind([...said, ...focus.names]),
		invoice: invoiceFocus(invoiceOf(request), shown, isBounded(request)) ?? focus.invoice,
		rows: shown.length > 0 ? shown : focus.rows,
		lists: shown.length > 0 ? [list, ...focus.lists].slice(0, MOST_LISTS) : focus.lists,
		last: request,
		evidence,
		turn: [...focus.turn, request],
		fresh: focus.fresh,
		hasSubject: focus.hasSubject
	};
}
function evidenceOf(request, turn) {
	return turn.requests.length === 1 ? turn.evidence : turn.evidence.filter((found) => request.calls.some((call) => call.tool === found.tool));
}
/** Names that all rows share: the artist of a list of that artist's albums. */ function sharedNames(shown) {
	const [first, ...others] = shown;
	if (first === void 0) return [];
	return first.names.filter((name) => others.every((row) => row.names.some((other) => other.kind === name.kind && other.text === name.text)));
}
/** The order that was asked for, completed by what the first row tells of it; a place within a period is no place among all. */ function invoiceFocus(asked, shown, bounded) {
	const found = shown[0]?.invoice ?? null;
	if (bounded && found !== null) return found;
	return asked === null && found === null ? null : {
		...found,
		...asked
	};
}
function latestOfEachKind(names) {
	return names.filter((name, position) => names.findIndex(({ kind }) => kind === name.kind) === position);
}
function offsetOf({ details }) {
	return typeof details["offset"] === "number" ? details["offset"] : 0;
}
function isBounded({ details }) {
	return [
		"from",
		"to",
		"since",
		"until"
	].some((bound) => details[bound] !== void 0);
}
function invoiceOf(request) {
	const { invoice_id: id, position, order } = request.details;
	if (typeof id === "number") return { invoice_id: id };
	return typeof position === "number" ? {
		position,
		order: typeof order === "string" ? order : "newest"
	} : null;
}
/** Reads a tool's row as the names in it. */ function toShownRow(row) {
	const names = NAME_KINDS.flatMap((kind) => {
		const known = FIELD_OF[kind];
		const text = known === void 0 ? null : field(row, known);
		return typeof text === "string" ? [{
			kind,
			text,
			said: text,
			known: true,
			guessed: false
		}] : [];
	});
	const id = row["invoice_id"];
	const date = row["date"] ?? row["invoice_date"];
	return {
		names,
		invoice: typeof id === "number" ? {
			invoice_id: id,
			...typeof date === "string" && { date }
		} : null,
		measures: measuresOf(row)
	};
}
function measuresOf(row) {
	const [length, tracks, price] = [
		field(row, "length"),
		field(row, "tracks"),
		field(row, "price") ?? field(row, "total")
	];
	return {
		...typeof length === "number" && length > 0 && { length },
		...typeof tracks === "number" && { songs: tracks },
		...price !== null && Number.isFinite(Number(price)) && { price: Math.round(Number(price) * 100) }
	};
}
/** What a row is mainly about: the song of a list of songs, the album of a list of albums; undefined for an order. */ function mainName(row) {
	return [
		"track",
		"album",
		"artist",
		"playlist",
		"genre"
	].map((kind) => row.names.find((name) => name.kind === kind)).find((name) => name !== void 0);
}

export { NO_FOCUS, focusOf, mainName, moveFocus, toShownRow };