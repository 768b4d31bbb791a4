import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { overlaps } from "./find-concepts.js";
import { withHolder } from "./holder-of-tracks.js";
import { isLikely } from "./likely-matches.js";
import { manyWordNames } from "./many-word-names.js";
import { extentOf } from "./name-fit.js";
import { KIND_PRIOR, hintsFor, wantedKind } from "./name-hints.js";
import { strengthOf } from "./name-strength.js";

// dist/modules/agents/understanding/stages/find-names.js
/** How well each kind of fit stands beside an exact one. */ const FIT = {
	exact: 1,
	joined: .97,
	misspelt: .8,
	main: .65,
	partial: .65
};
/** What a further stretch must be worth more than, so that one long name beats two short ones. */ const PRICE_OF_A_STRETCH = .35;
/**
* Reads the names of the catalogue out of a message: of all overlapping stretches those that together explain it best,
* each with its readings by kind, likeliest first.
*/ function findNames(text, tokens, matches, index) {
	const aboutWriting = matches.some(({ concepts }) => concepts.includes("compose") || concepts.includes("composer"));
	return bestTogether([...groupByStretch([...index.findIn(tokens.map(({ word }) => word)), ...manyWordNames(text, tokens, index)].filter((match) => isLikely(match, tokens, matches, aboutWriting))).values()].map((group) => toCandidate(group, tokens, matches)).filter(({ worth }) => worth > PRICE_OF_A_STRETCH)).map((candidate) => withWantedKind(toSpan(candidate, text, tokens, matches), candidate, tokens, matches, index));
}
function groupByStretch(matches) {
	const groups = /* @__PURE__ */ new Map();
	for (const match of matches) {
		const key = `${match.start}-${match.end}`;
		groups.set(key, [...groups.get(key) ?? [], match]);
	}
	return groups;
}
function toCandidate(matches, tokens, concepts) {
	const stretch = {
		start: matches[0]?.start ?? 0,
		end: matches[0]?.end ?? 0
	};
	const best = Math.max(...matches.map((match) => FIT[match.how] * match.score));
	const joined = matches.some(({ how }) => how === "joined") && !concepts.some((match) => overlaps(match, stretch));
	const extents = matches.map((match) => extentOf(match, tokens));
	const extent = joined || extents.includes("whole") ? "whole" : extents.includes("nearly") ? "nearly" : "part";
	return {
		...stretch,
		matches,
		worth: best * strengthOf(stretch, extent, tokens, concepts, matches.some(({ name }) => name.kind === "genre"))
	};
}
/** The set of stretches without overlap that is worth most together. */ function bestTogether(candidates) {
	const ordered = [...candidates].sort((one, other) => one.end - other.end);
	const best = [{
		worth: 0,
		chosen: []
	}];
	for (const [position, candidate] of ordered.entries()) {
		const without = best[position] ?? {
			worth: 0,
			chosen: []
		};
		const base = best[ordered.findLastIndex((other, index) => index < position && other.end <= candidate.start) + 1] ?? {
			worth: 0,
			chosen: []
		};
		const worth = base.worth + candidate.worth - PRICE_OF_A_STRETCH;
		best.push(worth > without.worth ? {
			worth,
			chosen: [...base.chosen, candidate]
		} : without);
	}
	return best.at(-1)?.chosen ?? [];
}
function toSpan(candidate, text, tokens, concepts) {
	const hints = hintsFor(candidate, tokens, concepts.filter((match) => !overlaps(match, candidate)));
	const written = said(text, tokens, candidate);
	const readings = candidate.matches.map((match) => {
		const raised = hints.reduce((weight, hint) => weight * (hint[match.name.kind] ?? 1), KIND_PRIOR[match.name.kind]);
		return {
			kind: match.name.kind,
			text: match.name.text,
			weight: raised * FIT[match.how] * match.score + tieBreak(match, written),
			guessed: isGuess(match),
			known: true,
			near: []
		};
	});
	return {
		start: candidate.start,
		end: candidate.end,
		said: written,
		readings: likeliestFirst(readings)
	};
}
/**
* "Songs by Prince" wants an artist: where the words before a name want a kind that it is not of, it is an unknown name of
* that kind first of all. A writer may be asked for as if he were the artist.
*/ function withWantedKind(span, stretch, tokens, concepts, index) {
	const kind = wantedKind(stretch, tokens, concepts.filter((match) => !overlaps(match, stretch)));
	if (kind === null) return withHolder(span, stretch, tokens, concepts, index);
	if (span.readings.some((reading) => reading.kind === kind)) return span;
	const writers = kind === "artist" ? writersOf(span, index) : [];
	if (writers.length > 0) return {
		...span,
		readings: [...writers, ...span.readings]
	};
	const near = [...new Set(index.nearest(span.said, [kind], 3).map(({ text }) => text))];
	const weight = span.readings[0]?.kind === "composer" ? .5 : 1.2;
	const unknown = {
		kind,
		text: span.said,
		weight: weight * (span.readings[0]?.weight ?? 1),
		guessed: false,
		known: false,
		near
	};
	return {
		...span,
		readings: [...span.readings, unknown].sort((one, other) => other.weight - one.weight)
	};
}
/** "Songs by Verdi", when he is no artist here and the name is only a part of titles: the composers of that name. */ function writersOf({ said: words, readings }, index) {
	const [first] = readings;
	if (first === void 0 || !readings.every(({ guessed }) => guessed)) return [];
	const writers = [...index.withWords(words, ["composer"])].sort((one, other) => other.weight - one.weight);
	const weight = 1.2 * first.weight;
	return writers.slice(0, 1).map(({ kind, text }) => ({
		kind,
		text,
		weight,
		guessed: true,
		known: true,
		near: []
	}));
}
/** A misspelling or a part; also a title that lacks its article, since "Prince" need not be "The Prince". */ function isGuess({ how, score, name }) {
	if (how === "misspelt" || how === "partial" || how === "main") return true;
	return how === "exact" && score < 1 && (name.kind === "track" || name.kind === "album");
}
/** The likeliest reading of each kind, likeliest first; a guess is dropped where the stretch is a whole name. */ function likeliestFirst(readings) {
	const ordered = [...readings].sort((one, other) => other.weight - one.weight);
	const kept = ordered.some(({ guessed }) => !guessed) ? ordered.filter(({ guessed }) => !guessed) : ordered;
	return kept.filter((reading, position) => kept.findIndex(({ kind }) => kind === reading.kind) === position);
}
/** Far below any difference of fit: the name as it was written, then the one with more behind it, comes first. */ function tieBreak(match, written) {
	return (match.name.text.toLowerCase() === written.toLowerCase() ? .02 : 0) + Math.min(match.name.weight, 1e3) / 1e5;
}
/** The words of the person in a stretch. */ function said(text, tokens, stretch) {
	return text.slice(tokens[stretch.start]?.start ?? 0, tokens[stretch.end - 1]?.end ?? 0);
}

export { findNames, said };