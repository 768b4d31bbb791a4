import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { plays } from "../lexicon/calendar.js";
import { cardinalOf } from "../lexicon/numerals.js";
import { contentConcepts } from "./content-concepts.js";
import { addDays, addMonths, monthRange } from "./days.js";

// dist/modules/agents/understanding/stages/relative-period.js
const EARLIER = new Set("before earlier prior previous preceding anterior antes previo previa precedente precedent davant avant davor zuvor vorher vorige vorigen vorherige vorherigen".split(" "));
const LATER = new Set("after later following next siguiente despues seguinte depois suivante suivant dapres apres danach darauf spater folgende folgenden nachste nachsten".split(" "));
/** What a follow-up may say beside such a period. */ const BESIDE = /* @__PURE__ */ new Set([
	"before_that",
	"after_that",
	"newest",
	"more",
	"total",
	"goodbye",
	"per_year"
]);
/** "The year before", "two months later": so many units before or after the period that was spoken of last. */ function withRelativePeriod(reading, { last }) {
	const { from, to } = last?.details ?? {};
	if (typeof from !== "string" || typeof to !== "string" || !isElliptic(reading)) return reading;
	const step = stepIn(reading.tokens);
	const moved = step === null ? null : shifted(from, to, step.unit, step.count);
	if (moved === null) return reading;
	const concepts = [...reading.concepts].filter((concept) => !BESIDE.has(concept));
	const unexplained = reading.unexplained.filter((word) => !isOfPeriod(word));
	return {
		...reading,
		unexplained,
		concepts: /* @__PURE__ */ new Set([...concepts, "what_about"]),
		figures: moved
	};
}
function isElliptic(reading) {
	return reading.names.length === 0 && reading.tokens.length <= 7 && !reading.concepts.has("first_person") && contentConcepts(reading).every((concept) => BESIDE.has(concept));
}
function stepIn(tokens) {
	const place = tokens.findIndex(({ word }) => unitOf(word) !== null);
	const unit = unitOf(tokens[place]?.word ?? "");
	const around = [
		place - 1,
		place + 1,
		place + 2
	].map((position) => tokens[position]?.word ?? "");
	const sign = around.some((word) => EARLIER.has(word)) ? -1 : around.some((word) => LATER.has(word)) ? 1 : 0;
	if (unit === null || sign === 0 || tokens.some(({ word }) => /^\d{4}$/.test(word))) return null;
	const count = tokens.map(({ word }) => cardinalOf(word)).find((number) => number !== null) ?? 1;
	return count > 100 ? null : {
		unit,
		count: sign * count
	};
}
function unitOf(word) {
	return [
		"year",
		"month",
		"week"
	].find((unit) => plays(unit, word)) ?? null;
}
function isOfPeriod(word) {
	return unitOf(word) !== null || EARLIER.has(word) || LATER.has(word);
}
function shifted(from, to, unit, count) {
	if (unit === "week") return {
		from: addDays(from, 7 * count),
		to: addDays(to, 7 * count)
	};
	if (unit === "month" && addMonths(from, 1) <= to) return null;
	const months = unit === "year" ? 12 * count : count;
	return {
		from: addMonths(from, months),
		to: endMoved(to, months)
	};
}
/** The end of a month stays the end of one. */ function endMoved(to, months) {
	const moved = addMonths(to, months);
	return addDays(to, 1).endsWith("-01") ? monthRange(Number(moved.slice(0, 4)), Number(moved.slice(5, 7))).to : moved;
}

export { withRelativePeriod };