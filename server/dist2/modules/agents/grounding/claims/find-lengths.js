import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/agents/grounding/claims/find-lengths.js
const CLOCK = /(?<![\p{L}\p{N}:.])(?:(?<hours>\d{1,2}):)?(?<minutes>\d{1,3}):(?<seconds>\d{2})(?![\p{L}\p{N}:])/gu;
const IN_WORDS = /(?<![\p{L}\p{N}.,])(?<minutes>\d{1,3})\s*(?:minutes?|mins?|minutos?|minuten)(?:\s*(?:,|and|y|e|et|und)?\s*(?<seconds>\d{1,2})\s*(?:seconds?|secs?|segundos?|secondes?|sekunden))?(?![\p{L}\p{N}])/gu;
const COLUMN = /millisecond|length|duration/;
/** Running times such as `3:45` or "3 minutes and 45 seconds"; a row bears them out to the second, cut or rounded. */ function findLengths(scan, facts) {
	return [CLOCK, IN_WORDS].flatMap((pattern) => [...scan.read(pattern)].map((match) => {
		const { hours = "0", minutes = "0", seconds = "0" } = match.groups ?? {};
		const wanted = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
		const places = facts.cells.filter(({ column, whole }) => COLUMN.test(column) && lasts(whole, wanted));
		const end = match.index + match[0].length;
		return {
			kind: "length",
			text: match[0],
			start: match.index,
			end,
			places,
			stands: places.length > 0
		};
	}));
}
function lasts(milliseconds, seconds) {
	if (milliseconds === null) return false;
	return Math.floor(milliseconds / 1e3) === seconds || Math.round(milliseconds / 1e3) === seconds;
}

export { findLengths };