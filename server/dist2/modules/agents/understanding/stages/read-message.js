import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { isFunctionWord, isOrdinary } from "../lexicon/common-words.js";
import { findConcepts, outside, overlaps } from "./find-concepts.js";
import { findFigures } from "./find-figures.js";
import { findIntroductions } from "./find-introductions.js";
import { findNewValue } from "./find-new-value.js";
import { findPeriods } from "./find-periods.js";
import { mendArticles } from "./mend-articles.js";
import { mendElisions } from "./mend-elisions.js";
import { readNames } from "./read-names.js";
import { splitRequests } from "./split-requests.js";
import { withUnsaidSubjects } from "./unsaid-subjects.js";
import { withWishVerbs } from "./wish-verbs.js";

// dist/modules/agents/understanding/stages/read-message.js
/** Reads a tokenised message into its requests: shop words, names, borders between requests, figures. */ function readMessage(text, spelt, language, means) {
	const tokens = mendElisions(text, mendArticles(spelt, means.index), means.index);
	const isName = (word) => means.index.exactly(word).length > 0;
	const heard = findConcepts(tokens, means.lexicon, isName);
	const introductions = findIntroductions(tokens, heard, means.index);
	const spoken = outside(heard, introductions).filter((match) => !isStrayTalk(match, tokens));
	const found = withUnsaidSubjects(withWishVerbs(spoken, tokens), tokens);
	const value = findNewValue(tokens, found);
	const told = [...introductions, ...value === null ? [] : [value]];
	const { names, matches, titleWords } = readNames(text, tokens, found, told, means);
	const uncut = [...findPeriods(tokens, means.now), ...[titleWords, value].filter((stretch) => stretch !== null)];
	return splitRequests(tokens, matches, names, uncut).map((part) => readPart(text, part, {
		tokens,
		matches,
		names,
		titleWords,
		told
	}, language, means.now));
}
/** "Hey" in the middle of a sentence greets nobody. */ function isStrayTalk({ start, end, concepts }, tokens) {
	return start > 1 && tokens[start]?.before === "space" && tokens[end]?.before === "space" && concepts.every((concept) => concept === "greeting" || concept === "goodbye");
}
function readPart(text, part, whole, language, now) {
	const tokens = whole.tokens.slice(part.start, part.end);
	const matches = shifted(whole.matches, part);
	const names = shifted(whole.names, part);
	const from = tokens[0]?.start ?? 0;
	const own = text.slice(from, tokens.at(-1)?.end ?? 0);
	const placed = tokens.map((token) => ({
		...token,
		start: token.start - from,
		end: token.end - from
	}));
	const free = (position) => !names.some((name) => name.start <= position && position < name.end && isSettled(name));
	const { figures, ordinal, stretches, further, furtherOrders } = findFigures(own, placed, matches, free, now);
	const named = names.filter((name) => !stretches.some((stretch) => overlaps(name, stretch)) || isSettled(name));
	const searched = whole.titleWords === null ? [] : shifted([whole.titleWords], part);
	const explained = [
		...matches,
		...named,
		...stretches,
		...searched,
		...shifted(whole.told, part)
	];
	return {
		reading: {
			text: own,
			language,
			tokens: placed,
			concepts: new Set(matches.flatMap(({ concepts }) => concepts)),
			matches,
			names: named,
			figures: searched[0] === void 0 ? figures : {
				...figures,
				words: searched[0].words
			},
			unexplained: unexplainedWords(tokens, explained)
		},
		ordinal,
		periods: further,
		orders: furtherOrders,
		start: from
	};
}
/** A name of the store, or one that stands where only a name can. */ function isSettled({ readings, asked }) {
	return asked === true || readings.some(({ known }) => known);
}
function shifted(parts, into) {
	return parts.filter(({ start, end }) => start >= into.start && end <= into.end).map((part) => ({
		...part,
		start: part.start - into.start,
		end: part.end - into.start
	}));
}
/** Words with a meaning of their own that nothing explains; everyday words count, function words do not. */ function unexplainedWords(tokens, explained) {
	return tokens.flatMap(({ word }, position) => {
		if (explained.some(({ start, end }) => start <= position && position < end)) return [];
		return isFunctionWord(word) || isOrdinary(word) && word.length < 3 ? [] : [word];
	});
}

export { readMessage };