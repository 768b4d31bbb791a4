import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { isContent } from "../lexicon/concepts.js";
import { scoreIntents } from "./score-intents.js";

// dist/modules/agents/understanding/stages/likeliest-intent.js
/** Below this a request counts as not understood. */ const UNDERSTOOD = .4;
/** The intent that fits best; a question about things in general is none about a thing that was not named. */ function likeliestIntent(intents, reading, leaning) {
	const scored = scoreIntents(intents.intents, reading, leaning);
	const [best] = scored;
	if (best === void 0 || best.score < UNDERSTOOD) return bareName(intents, reading, leaning);
	if (best.binding.missing.length === 0 || !isGeneral(reading)) return best;
	return scored.find(({ binding, score }) => binding.missing.length === 0 && score >= UNDERSTOOD) ?? best;
}
/** "A song", "any track", "songs": some of them and none in particular. */ function isGeneral({ tokens, matches, concepts }) {
	if (concepts.has("refer_one") || concepts.has("refer_many")) return false;
	return matches.some(({ start, end, concepts: meant }) => {
		if (!meant.some((concept) => concept === "song" || concept === "album")) return false;
		return INDEFINITE.has(tokens[start - 1]?.word ?? "") || /s$/.test(tokens[end - 1]?.word ?? "");
	});
}
const INDEFINITE = new Set("a an any one each every per single your un una um uma une ein eine einen einem einer jeder jedes cada chaque".split(" "));
/** "Ever heard of Billy Cobham?": a name that is surely there, of which nothing more was understood, is told of. */ function bareName(intents, reading, leaning) {
	const [name, ...others] = reading.names;
	if (name === void 0 || others.length > 0 || !isSureName(name, reading) || ASKING.some((one) => reading.concepts.has(one))) return void 0;
	if ([...reading.concepts].some((concept) => isContent(concept))) return void 0;
	const [best] = scoreIntents(intents.intents, {
		...reading,
		unexplained: [],
		concepts: /* @__PURE__ */ new Set()
	}, leaning);
	return best === void 0 || best.binding.missing.length > 0 || best.score < UNDERSTOOD ? void 0 : best;
}
/** Questions that a list of what there is does not answer. */ const ASKING = [
	"who",
	"when",
	"how",
	"third_person",
	"no"
];
function isSureName({ start, end, readings }, { tokens, unexplained }) {
	const words = tokens.slice(start, end);
	return (end - start > 1 || words.every(({ capital, quote }) => capital || quote > 0)) && unexplained.length <= MOST_UNEXPLAINED && readings.some(({ known, guessed }) => known && !guessed);
}
const MOST_UNEXPLAINED = 3;

export { likeliestIntent };