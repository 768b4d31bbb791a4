import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/agents/understanding/stages/days.js
/** An ISO day as a date at midnight UTC. */ function dayOf(day) {
	return /* @__PURE__ */ new Date(`${day}T00:00:00Z`);
}
/** The ISO day `days` after the given one. */ function addDays(day, days) {
	const date = dayOf(day);
	date.setUTCDate(date.getUTCDate() + days);
	return date.toISOString().slice(0, 10);
}
/** The ISO day `months` after the given one; the last day of the month where that day does not exist. */ function addMonths(day, months) {
	const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
	const last = lastDayOf(year, month + months);
	return isoDay(year, month + months, Math.min(date, last));
}
/** First and last day of a month, 1 to 12. */ function monthRange(year, month) {
	return {
		from: isoDay(year, month, 1),
		to: isoDay(year, month, lastDayOf(year, month))
	};
}
/** First and last day of a year. */ function yearRange(year) {
	return {
		from: isoDay(year, 1, 1),
		to: isoDay(year, 12, 31)
	};
}
/** Whether such a day exists. */ function isDay(year, month, day) {
	return month >= 1 && month <= 12 && day >= 1 && day <= lastDayOf(year, month);
}
/** The day as ISO text; months beyond the year run over into the next. */ function isoDay(year, month, day) {
	return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}
function lastDayOf(year, month) {
	return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export { addDays, addMonths, dayOf, isDay, isoDay, monthRange, yearRange };