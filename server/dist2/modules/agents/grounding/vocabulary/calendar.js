import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { normaliseWords } from "../../../store/names/normalise-words.js";

// dist/modules/agents/grounding/vocabulary/calendar.js
const LANGUAGES = [
	"en",
	"es",
	"pt",
	"fr",
	"de",
	"it",
	"nl"
];
/** Short names that are everyday words of another of the languages. */ const EVERYDAY = /* @__PURE__ */ new Set([
	"out",
	"set",
	"ago",
	"mar",
	"mag",
	"ott",
	"dic"
]);
/** Month (1 to 12) by its folded long or short name, in any of the languages. */ const MONTHS = new Map(LANGUAGES.flatMap((language) => [...monthsIn(language, "long"), ...monthsIn(language, "short")]).filter(([name]) => !EVERYDAY.has(name) && !/^\d*$/.test(name)));
/** Day of the week (0 is Sunday) by its folded long name, in any of the languages. */ const WEEKDAYS = new Map(LANGUAGES.flatMap(weekdaysIn));
function monthsIn(language, month) {
	const format = new Intl.DateTimeFormat(language, {
		month,
		timeZone: "UTC"
	});
	return Array.from({ length: 12 }, (_, index) => [foldedName(format.format(Date.UTC(2025, index, 15))), index + 1]);
}
function weekdaysIn(language) {
	const format = new Intl.DateTimeFormat(language, {
		weekday: "long",
		timeZone: "UTC"
	});
	return Array.from({ length: 7 }, (_, index) => [foldedName(format.format(Date.UTC(2025, 5, 1 + index))), index]);
}
function foldedName(name) {
	return normaliseWords(name)[0] ?? "";
}

export { MONTHS, WEEKDAYS };