import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { MONTHS, WEEKDAYS } from "../vocabulary/calendar.js";

// dist/modules/agents/grounding/claims/find-dates.js
const MONTH = [...MONTHS.keys()].toSorted((left, right) => right.length - left.length).join("|");
const WEEKDAY = [...WEEKDAYS.keys()].join("|");
const START = String.raw`(?<![\p{L}\p{N}])`;
const END = String.raw`(?![\p{L}\p{N}])`;
const LINK = String.raw`(?:de\s+|del\s+|of\s+)?`;
/** Ways of writing a date, fuller ones first. */ const WRITTEN = [
	String.raw`(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})`,
	String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?\s+${LINK}(?<name>${MONTH})\.?(?:,?\s+${LINK}(?<year>\d{4}))?`,
	String.raw`(?<name>${MONTH})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?(?!\d)(?:,?\s+(?<year>\d{4}))?`,
	String.raw`(?<name>${MONTH})\.?,?\s+${LINK}(?<year>\d{4})`,
	String.raw`(?<first>\d{1,2})(?<mark>[./-])(?<second>\d{1,2})[./-](?<year>\d{4})`,
	String.raw`(?<=(?:^|\s)(?:in|since|until|during|en|em|desde|im|seit|depuis)\s+)(?<name>${MONTH})`
].map((pattern) => new RegExp(START + pattern + END, "gu"));
const DAY_OF_WEEK = new RegExp(`${START}(?<name>${WEEKDAY})${END}`, "gu");
/** Dates and parts of them, in figures and in words. What may be read in two ways does not stand. */ function findDates(scan, facts) {
	const dates = WRITTEN.flatMap((pattern) => [...scan.read(pattern)]).map((match) => toClaim(match, cellsOn(partsOf(match.groups ?? {}), facts)));
	return [...dates, ...findWeekdays(scan, facts, dates)];
}
/** The cells whose date has these parts. */ function cellsOn(parts, facts) {
	if (parts === null) return [];
	return facts.cells.filter(({ date }) => {
		const [year, month, day] = date?.split("-").map(Number) ?? [];
		return date !== null && fits(parts.year, year) && fits(parts.month, month) && fits(parts.day, day);
	});
}
/** A day of the week must be that of a date beside it, or of some date of the rows. */ function findWeekdays(scan, facts, dates) {
	const beside = facts.cells.filter((cell) => dates.some((claim) => claim.places.includes(cell)));
	const candidates = dates.length > 0 ? beside : facts.cells;
	return [...scan.read(DAY_OF_WEEK)].map((match) => {
		const weekday = WEEKDAYS.get(match[0]);
		return toClaim(match, candidates.filter(({ date }) => date !== null && new Date(date).getUTCDay() === weekday));
	});
}
function partsOf(groups) {
	const year = numberOf(groups.year);
	if (groups.first !== void 0) return numericParts(groups, year);
	return {
		year,
		month: groups.name === void 0 ? numberOf(groups.month) : MONTHS.get(groups.name),
		day: numberOf(groups.day)
	};
}
/** Day first with full stops; with other signs only when one reading is possible. */ function numericParts({ first, second, mark }, year) {
	const [left = 0, right = 0] = [Number(first), Number(second)];
	if (mark === "." || left > 12 || left === right) return {
		year,
		month: right,
		day: left
	};
	return right > 12 ? {
		year,
		month: left,
		day: right
	} : null;
}
function numberOf(text) {
	return text === void 0 ? void 0 : Number(text);
}
function fits(wanted, found) {
	return wanted === void 0 || wanted === found;
}
function toClaim(match, places) {
	const end = match.index + match[0].length;
	return {
		kind: "date",
		text: match[0],
		start: match.index,
		end,
		places,
		stands: places.length > 0
	};
}

export { cellsOn, findDates };