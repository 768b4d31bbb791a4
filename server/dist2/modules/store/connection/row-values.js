import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Rt as number$1, Ut as _null, Yt as number, en as string, nn as union } from "../../../chunks/packages-CEiAl99H.js";

// dist/modules/store/connection/row-values.js
/** Readers of the values of a store's rows. Stores differ in how strictly their columns are typed. */ /** Text; a missing one reads as ''. */ const text = union([
	string(),
	number(),
	_null()
]).transform((value) => String(value ?? ""));
/** A whole number; also what a server sends as digits. */ const whole = number$1().int();
/** Money in whole cents, sent out as a decimal string with two places such as `13.86`. */ const money = whole.transform(formatCents);
/** `1386` becomes `13.86`. */ function formatCents(cents) {
	const digits = String(Math.abs(cents)).padStart(3, "0");
	return `${cents < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
/** SQL for an amount of a column or expression in whole cents, so that sums are exact on every database. */ function inCents(expression) {
	return `CAST(ROUND(${expression} * 100) AS INTEGER)`;
}
/** SQL for the day of a date column as `YYYY-MM-DD`. */ function dayOf(column) {
	return `SUBSTR(CAST(${column} AS TEXT), 1, 10)`;
}

export { dayOf, formatCents, inCents, money, text, whole };