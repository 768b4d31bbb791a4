import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ABSENCE, DEED, LORE, MOMENT, NO_ABSENCE } from "../vocabulary/phrases.js";

// dist/modules/agents/grounding/claims/find-phrases.js
const CONTACT = /[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>()]+|(?:https?:\/\/|www\.)\S+|(?<![\p{L}\p{N}])[\p{L}\p{N}-]+\.(?:com|org|net|io|de|fr|es|br)(?![\p{L}\p{N}])/gu;
/** Addresses to turn to; only one that is the whole of a cell stands. `values` are the cells in small letters. */ function findContacts(scan, values) {
	return [...scan.read(CONTACT)].map((match) => claimOf("contact", match, values.has(match[0].replace(/[.,;:!?]+$/, ""))));
}
/** Claims no row can bear out: deeds of the assistant, moments reckoned from now, knowledge of the world. */ function findUnprovable(scan) {
	return [
		...[...scan.read(DEED)].map((match) => claimOf("deed", match, false)),
		...[...scan.read(MOMENT)].map((match) => claimOf("moment", match, false)),
		...[...scan.read(LORE)].map((match) => claimOf("lore", match, false))
	];
}
/** The first words that say there is none; null when the sentence says no such thing. */ function findAbsence(scan) {
	const harmless = [...scan.folded.matchAll(NO_ABSENCE)];
	return [...scan.folded.matchAll(ABSENCE)].find((match) => !harmless.some((other) => within(match, other)) && scan.isFree(match.index, match.index + match[0].length)) ?? null;
}
function within(match, other) {
	return match.index >= other.index && match.index < other.index + other[0].length;
}
function claimOf(kind, match, stands) {
	return {
		kind,
		text: match[0],
		start: match.index,
		end: match.index + match[0].length,
		places: [],
		stands
	};
}

export { findAbsence, findContacts, findUnprovable };