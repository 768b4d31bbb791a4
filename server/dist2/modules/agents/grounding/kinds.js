import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { unitOf } from "./vocabulary/units.js";

// dist/modules/agents/grounding/kinds.js
/** Columns of titles and names that say nothing of their kind; the row's own number does. */ const OF_THE_ROW = /^(?:title|name)$/;
const KINDS = [
	"track",
	"album",
	"artist",
	"genre",
	"playlist"
];
/** Before a name, these make it no subject: "Come Together by The Beatles is a song". */ const RELATIONS = new Set("by from of on in with feat von auf por de do da del en par sur dans".split(" "));
const CALLED = new Set("called named titled entitled llamado llamada chamado chamada genannt namens appele".split(" "));
/** "is a great album", with what may stand between the name and the verb: "by The Beatles". */ const IS_A = /^(?:,? (?:by|from|von|por|de|par) [^.,;:!?]{1,60}?)? (?:is|was|are|were|es|fue|son|est|sont|ist|war|sind) (?:an?|the|one of (?:the|our|their)|our|your|un|une|una|el|la|le|ein|eine|das|der|die|um|uma) ((?:[\p{L}'-]+ ?){1,4})/u;
/**
* The names that a sentence takes for something else than the rows do: the album that it calls a song. Only what it says
* right before the name or by "is a" counts.
*/ function findMiscalled(names, scan, facts) {
	return names.filter((name) => {
		const known = kindsOf(name.places, facts);
		const called = [calledBefore(name, scan), calledAfter(name, scan)].flatMap((word) => kindOfWord(word) ?? []);
		return known.length > 0 && called.some((kind) => !known.includes(kind));
	});
}
/** What the rows take a name for; nothing when one of its places does not tell. */ function kindsOf(places, facts) {
	const kinds = places.map(({ row, column }) => {
		if (!OF_THE_ROW.test(column)) return KINDS.find((kind) => column.includes(kind));
		return KINDS.find((kind) => facts.cells.some((cell) => cell.row === row && cell.column === `${kind}_id`));
	});
	return kinds.every((kind) => kind !== void 0) ? [...new Set(kinds)] : [];
}
function calledBefore({ start }, scan) {
	return scan.words.filter(({ end }) => end <= start).map(({ word }) => word).findLast((word) => !CALLED.has(word));
}
function calledAfter({ start, end }, scan) {
	const before = scan.words.filter((word) => word.end <= start).at(-1)?.word ?? "";
	if (RELATIONS.has(before)) return void 0;
	return (IS_A.exec(scan.folded.slice(end).replace(/^["”»’']+/u, ""))?.[1] ?? "").split(" ").find((word) => kindOfWord(word) !== void 0);
}
/** The kind a word means; a title may be anybody's. */ function kindOfWord(word) {
	const unit = word === void 0 || word.startsWith("tit") ? void 0 : unitOf(word);
	return unit === void 0 ? void 0 : KINDS.find((kind) => unit.test(kind));
}

export { findMiscalled };