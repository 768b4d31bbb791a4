import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { say } from "./texts.js";

// dist/modules/agents/wording/format.js
/** An amount (decimal text or number) in the store's currency, such as `$13.86`; the same in every language. */ function money(amount, currency) {
	const value = Number(amount);
	if (amount === null || amount === void 0 || !Number.isFinite(value)) return "";
	return moneyFormat(currency).format(value);
}
/** An ISO day or moment in words, such as `22 December 2025`. */ function dateText(iso, language) {
	const date = /* @__PURE__ */ new Date(`${String(iso).slice(0, 10)}T00:00:00Z`);
	if (Number.isNaN(date.getTime())) return "";
	return dateFormat(language, "long").format(date);
}
/** A length in milliseconds as `3:45`, from an hour on as `1:02:03`. */ function lengthText(milliseconds) {
	const seconds = Math.round(Number(milliseconds) / 1e3);
	if (!Number.isFinite(seconds)) return "";
	const [hours, minutes, rest] = [
		Math.floor(seconds / 3600),
		Math.floor(seconds / 60) % 60,
		seconds % 60
	];
	const tail = String(rest).padStart(2, "0");
	return hours === 0 ? `${minutes}:${tail}` : `${hours}:${String(minutes).padStart(2, "0")}:${tail}`;
}
/** A period of whole days in words: a year, a month, one day, or from and to. Open ends are undefined. */ function periodText(from, to, language) {
	if (typeof from !== "string" || typeof to !== "string") return openPeriod(from, to, language);
	if (from === to) return dateText(from, language);
	if (from.endsWith("-01-01") && to === `${from.slice(0, 4)}-12-31`) return from.slice(0, 4);
	if (from.endsWith("-01") && from.slice(0, 7) === to.slice(0, 7) && isLastOfMonth(to)) return monthText(from, language);
	return `${dateText(from, language)} – ${dateText(to, language)}`;
}
const OPEN = {
	en: {
		since: "since {day}",
		until: "until {day}"
	},
	es: {
		since: "desde el {day}",
		until: "hasta el {day}"
	},
	pt: {
		since: "desde {day}",
		until: "até {day}"
	},
	fr: {
		since: "depuis le {day}",
		until: "jusqu’au {day}"
	},
	de: {
		since: "seit dem {day}",
		until: "bis zum {day}"
	}
};
function openPeriod(from, to, language) {
	if (typeof from === "string") return say(OPEN, language, "since", { day: dateText(from, language) });
	return typeof to === "string" ? say(OPEN, language, "until", { day: dateText(to, language) }) : "";
}
function isLastOfMonth(day) {
	return new Date(Date.parse(`${day}T00:00:00Z`) + 864e5).getUTCDate() === 1;
}
/** An ISO day's month in words, such as `March 2024`. */ function monthText(day, language) {
	return dateFormat(language, "month").format(/* @__PURE__ */ new Date(`${day}T00:00:00Z`));
}
const dateFormats = /* @__PURE__ */ new Map();
const moneyFormats = /* @__PURE__ */ new Map();
/** Formats are kept: making one costs more than a whole answer. */ function dateFormat(language, form) {
	const key = `${language} ${form}`;
	const locale = language.startsWith("en") ? "en-GB" : language;
	const parts = form === "long" ? {
		day: "numeric",
		month: "long",
		year: "numeric"
	} : {
		month: "long",
		year: "numeric"
	};
	const format = dateFormats.get(key) ?? new Intl.DateTimeFormat(locale, {
		...parts,
		timeZone: "UTC"
	});
	dateFormats.set(key, format);
	return format;
}
function moneyFormat(currency) {
	const format = moneyFormats.get(currency) ?? new Intl.NumberFormat("en-US", {
		style: "currency",
		currency,
		currencyDisplay: "narrowSymbol"
	});
	moneyFormats.set(currency, format);
	return format;
}

export { dateText, lengthText, money, monthText, periodText };