import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { isClearPeriod } from "./clear-period.js";
import { outside, overlaps } from "./find-concepts.js";
import { findNames } from "./find-names.js";
import { findPeriod } from "./find-periods.js";
import { findTitleWords } from "./find-title-words.js";
import { framedObjects } from "./framed-objects.js";
import { heldWords, withoutEmptyKind } from "./held-words.js";
import { impliedTitleWords } from "./implied-title-words.js";
import { withDoubts } from "./neighbour-words.js";
import { withUnknownNames } from "./unknown-names.js";

// dist/modules/agents/understanding/stages/read-names.js
/**
* Reads the names out of a message: those of the store first, then those it does not have.
*
* @param told where people say who they are or what something of the account shall become: no names of the store.
*/ function readNames(text, tokens, found, told, { index, now }) {
	const said = findTitleWords(tokens, found);
	const period = findPeriod(tokens, now);
	const timed = [...told, ...period !== null && isClearPeriod(period, tokens, found) ? [period] : []];
	const named = findNames(text, tokens, found, index).filter((name) => (said === null || !overlaps(name, said)) && !timed.some((stretch) => holds(stretch, name) || isGuess(name) && overlaps(stretch, name)));
	const clear = timed.filter((stretch) => !named.some((name) => overlaps(name, stretch)));
	const implied = said === null ? impliedTitleWords(tokens, found, named, index) : null;
	const titleWords = said ?? implied;
	const settled = [...clear, ...titleWords === null ? [] : [titleWords]];
	const known = withFramed(text, tokens, outsideOf(named, implied === null ? [] : [implied]), found, settled, index);
	const shop = outside(found, [...known, ...settled]);
	const unknown = outsideOf(withUnknownNames(text, tokens, known, shop, index), settled);
	const doubted = withDoubts(text, tokens, unknown, shop, index);
	const held = titleWords === null ? heldWords(tokens, doubted, shop, index) : null;
	const names = outsideOf(doubted, held === null ? [] : [held]);
	return {
		names,
		matches: outside(withTitleSearch(shop, implied, held, index), names),
		titleWords: held ?? titleWords
	};
}
/** The names with those that a frame asks for in their place. */ function withFramed(text, tokens, names, found, settled, index) {
	const framed = outsideOf(framedObjects(text, tokens, names, outside(found, names), index), settled);
	return [...outsideOf(names, framed), ...framed];
}
/** Words to look for in titles, which no shop word said, ask for a search of titles all the same. */ function withTitleSearch(matches, implied, held, index) {
	if (implied !== null) return [...matches, {
		...implied,
		concepts: ["title"]
	}];
	if (held === null) return matches;
	const own = {
		start: held.start,
		end: held.end,
		concepts: ["title", "cue:title_search"]
	};
	return [...withoutEmptyKind(held.words, outside(matches, [held]), index), own];
}
function outsideOf(names, stretches) {
	return names.filter((name) => !stretches.some((stretch) => overlaps(name, stretch)));
}
function isGuess({ readings }) {
	return readings.every(({ guessed }) => guessed);
}
/** Whether a stretch lies wholly inside another. */ function holds(outer, inner) {
	return outer.start <= inner.start && inner.end <= outer.end;
}

export { readNames };