import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { isContent } from "../lexicon/concepts.js";
import { ordinalOf } from "../lexicon/numerals.js";
import { mainName } from "./focus.js";

// dist/modules/agents/understanding/stages/pick-row.js
/** What a person calls the rows of a list, and the kind those rows are about. */ const KIND_SAID = [
	["song", "track"],
	["album", "album"],
	["artist", "artist"],
	["playlist", "playlist"],
	["genre", "genre"],
	["invoice", "invoice"]
];
/** The row of an earlier list that a request picks: "the second one", "the last of these", "the other one", "the next one". */ function pickRow(reading, ordinal, focus) {
	const { concepts } = reading;
	if (ordinal !== null) return rowAt(listFor(reading, focus), ordinal);
	if (concepts.has("pick_last")) return listFor(reading, focus)?.rows.at(-1);
	const current = currentRow(focus);
	if (concepts.has("other_one")) return otherRow(current, focus);
	if (current === void 0 || mainName(current.row) === void 0) return void 0;
	const step = concepts.has("after_that") ? 1 : concepts.has("before_that") ? -1 : 0;
	return step === 0 ? void 0 : current.list.rows[current.list.rows.indexOf(current.row) + step];
}
/** Whether the rows of a list are orders, and not things in orders. */ function isOrder(row) {
	return row.invoice !== null && mainName(row) === void 0;
}
/** By the numbers of the whole list where it was shown in pages, else by the place on the page. */ function rowAt(list, ordinal) {
	return list?.rows[ordinal - 1 - list.offset] ?? list?.rows[ordinal - 1];
}
/**
* The list that is picked from: the latest of the kind that is said; when nothing but a place is said ("and the third
* one?"), the one that the thing now spoken of was picked from; else the latest.
*/ function listFor(reading, focus) {
	const said = kindSaid(reading);
	if (said !== void 0) return focus.lists.find(({ rows }) => rows[0] !== void 0 && kindOf(rows[0]) === said);
	if (holdsSongs(reading)) return focus.lists.find(({ rows }) => rows[0] !== void 0 && kindOf(rows[0]) !== "track");
	return (![...reading.concepts].some((concept) => isContent(concept) && !PLACES.has(concept)) ? currentRow(focus)?.list : void 0) ?? focus.lists[0];
}
/** The kind named right behind the place: "the second album", but not "the songs on the second one". */ function kindSaid({ tokens, matches }) {
	const place = tokens.findIndex(({ word }) => ordinalOf(word) !== null || LAST.has(word));
	const behind = matches.find(({ start, end }) => place >= 0 && start <= place + 1 && place + 1 < end);
	return KIND_SAID.find(([concept]) => behind?.concepts.includes(concept) === true)?.[1];
}
const LAST = /* @__PURE__ */ new Set([
	"last",
	"ultimo",
	"ultima",
	"dernier",
	"derniere",
	"letzte",
	"letzter",
	"letztes",
	"letzten"
]);
/** "Which songs are on the second one?": what holds songs is no song. */ function holdsSongs({ concepts }) {
	return concepts.has("song") && (concepts.has("contain") || concepts.has("on"));
}
/** Concepts that a place in a list is also read as. */ const PLACES = /* @__PURE__ */ new Set(["newest", "oldest"]);
function kindOf(row) {
	return mainName(row)?.kind ?? (row.invoice === null ? void 0 : "invoice");
}
/** The row that the last request was about, in the list of several rows it stands in. */ function currentRow({ lists, last, invoice }) {
	const isCurrent = (row) => {
		const name = mainName(row);
		if (name === void 0) return row.invoice !== null && row.invoice.invoice_id === invoice?.invoice_id;
		return last?.names.some(({ kind, text }) => kind === name.kind && text === name.text) === true;
	};
	for (const list of lists.filter(({ rows }) => rows.length > 1)) {
		const row = list.rows.find(isCurrent);
		if (row !== void 0 && !list.rows.every(isCurrent)) return {
			row,
			list
		};
	}
}
/** The one that is left over of two; where none was picked yet, the second. */ function otherRow(current, { lists }) {
	const rows = current?.list.rows ?? lists[0]?.rows ?? [];
	if (rows.length !== 2) return void 0;
	return rows.find((row, place) => current === void 0 ? place === 1 : row !== current.row);
}

export { isOrder, pickRow };