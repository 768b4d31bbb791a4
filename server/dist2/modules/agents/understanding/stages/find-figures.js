import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { cardinalOf, meansLastButOne, ordinalOf } from "../lexicon/numerals.js";
import { findAmount } from "./find-amounts.js";
import { findPeriods } from "./find-periods.js";
import { orderNumbers } from "./order-numbers.js";

// dist/modules/agents/understanding/stages/find-figures.js
/** Reads numbers, places, order numbers, amounts and periods; `free` tells which tokens belong to no name. */ function findFigures(text, tokens, matches, free, now) {
	const orders = orderNumbers(tokens, matches, free);
	const [invoice = null, ...furtherOrders] = orders;
	const amount = findAmount(text);
	const taken = (position) => !free(position) || orders.some(({ start }) => start === position) || amount !== null && isWithin(tokens[position], amount);
	const masked = tokens.map((token, position) => taken(position) ? {
		...token,
		word: ""
	} : token);
	const [period = null, ...further] = findPeriods(masked, now);
	const place = placeOf(masked, matches, period);
	const limit = place === null ? limitOf(masked, matches, period) : null;
	return {
		figures: {
			...invoice !== null && { invoice_id: invoice.number },
			...amount?.figures,
			...period?.from !== void 0 && { from: period.from },
			...period?.to !== void 0 && { to: period.to },
			...limit !== null && { limit: limit.number }
		},
		ordinal: place?.number ?? null,
		further: further.map(({ from, to }) => ({
			from,
			to
		})),
		furtherOrders: furtherOrders.map(({ number }) => number),
		stretches: [
			...orders,
			period,
			...further,
			place,
			limit,
			amount === null ? null : tokensIn(tokens, amount)
		].filter((stretch) => stretch !== null)
	};
}
/** "second", "3rd", "second to last", "last but one": a place; in orders counted from the side that is said. */ function placeOf(tokens, matches, period) {
	for (const [position, token] of tokens.entries()) {
		if (period !== null && position >= period.start && position < period.end) continue;
		if (meansLastButOne(token.word)) return {
			number: 2,
			start: position,
			end: position + 1
		};
		const ordinal = ordinalOf(token.word);
		if (ordinal === null || isFirstOfSeveral(tokens, position) || isPointOfSpeech(tokens, position)) continue;
		return {
			number: ordinal,
			start: position,
			end: position + 1
		};
	}
	return numberedPlace(tokens, matches);
}
/** "First, the songs on X, and second, who made it?" counts what is said and no list. */ function isPointOfSpeech(tokens, position) {
	return (position === 0 || tokens[position]?.before !== "space" || JOINING.has(tokens[position - 1]?.word ?? "")) && tokens[position + 1]?.before === "comma" && tokens.length - position > 3;
}
const JOINING = new Set("and y e et und".split(" "));
/** "the first three": several, not one. */ function isFirstOfSeveral(tokens, position) {
	const next = tokens[position + 1]?.word ?? "";
	return ordinalOf(tokens[position]?.word ?? "") === 1 && cardinalOf(next) !== null && next !== "one";
}
/** "number 3", "no. 2": a place in a list. */ function numberedPlace(tokens, matches) {
	const position = tokens.findIndex(({ word }, index) => isPlaceNumber(word) && NUMBERING.has(tokens[index - 1]?.word ?? ""));
	if (position < 0 || matches.some(({ concepts }) => concepts.includes("invoice"))) return null;
	return {
		number: cardinalOf(tokens[position]?.word ?? "") ?? 0,
		start: position - 1,
		end: position + 1
	};
}
const NUMBERING = new Set("number no nr numero nummer track pista faixa piste titel".split(" "));
function isPlaceNumber(word) {
	const number = /^\d{3,}$/.test(word) ? null : cardinalOf(word);
	return number !== null && number > 0;
}
const COUNTED = [
	"invoice",
	"song",
	"album",
	"artist",
	"genre",
	"playlist"
];
const RANKING = [
	"newest",
	"oldest",
	"largest",
	"smallest",
	"longest",
	"shortest",
	"cheapest",
	"dearest",
	"popular",
	"recommend"
];
/** "last three orders", "top 5 songs", "10 songs": how many are wanted. */ function limitOf(tokens, matches, period) {
	for (const [position, token] of tokens.entries()) {
		const number = cardinalOf(token.word);
		const inPeriod = period !== null && position >= period.start && position < period.end;
		if (number === null || number < 1 || number > 100 || inPeriod || token.word === "one" || token.word === "a") continue;
		if (touches(matches, position, [...COUNTED, ...RANKING])) return {
			number,
			start: position,
			end: position + 1
		};
	}
	return null;
}
/** A number stands at most so many words before what it counts: "five random rock tunes". */ const MOST_BETWEEN = 3;
function touches(matches, position, concepts) {
	return matches.some((match) => (match.end === position || match.start > position && match.start <= position + MOST_BETWEEN) && match.concepts.some((concept) => concepts.includes(concept)));
}
function isWithin(token, place) {
	return token !== void 0 && token.start >= place.start && token.end <= place.end;
}
function tokensIn(tokens, place) {
	const inside = tokens.flatMap((token, position) => isWithin(token, place) ? [position] : []);
	return {
		start: inside[0] ?? 0,
		end: (inside.at(-1) ?? -1) + 1
	};
}

export { findFigures };