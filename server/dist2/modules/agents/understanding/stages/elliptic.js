import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { contentConcepts } from "./content-concepts.js";

// dist/modules/agents/understanding/stages/elliptic.js
/** Begins like a follow-up, or says nothing but a name or a figure. */ function isElliptic(reading) {
	const frames = [
		"have",
		"show",
		"want",
		"recommend",
		"like",
		"dislike"
	];
	const begins = reading.matches.find(({ concepts }) => !concepts.every((concept) => OVERTURES.has(concept)))?.concepts.some((concept) => concept === "what_about" || concept === "and") === true;
	const bare = !frames.some((concept) => reading.concepts.has(concept)) && !reading.concepts.has("first_person") && !(reading.concepts.has("ask") && reading.concepts.has("on")) && !asksWhether(reading);
	return contentConcepts(reading).every((concept) => CHANGING.has(concept) || OVERTURES.has(concept)) && reading.unexplained.length === 0 && saysSomething(reading) && (begins || bare);
}
/** "Is it by Nirvana?" asks about the thing itself; "what is it by Nirvana" need not. */ function asksWhether({ tokens, concepts }) {
	const [first] = tokens;
	return concepts.has("by") && concepts.has("refer_one") && first !== void 0 && WHETHER.has(first.word);
}
const WHETHER = /* @__PURE__ */ new Set([
	"is",
	"was",
	"isnt",
	"wasnt",
	"ist",
	"war",
	"es",
	"era",
	"e",
	"est",
	"etait"
]);
/** "Ok, thank you" says nothing that could change a question. */ function saysSomething({ tokens, matches }) {
	const courtesies = matches.filter(({ concepts }) => concepts.every((concept) => OVERTURES.has(concept)));
	return tokens.some((_, at) => !courtesies.some(({ start, end }) => start <= at && at < end));
}
/** Content that only changes a figure of the last question: "the last one", "in total". */ const CHANGING = /* @__PURE__ */ new Set(["newest", "total"]);
/** What may be said before a follow-up begins: "no, I meant …", "thanks, and …". */ const OVERTURES = /* @__PURE__ */ new Set([
	"no",
	"yes",
	"polite",
	"thanks",
	"greeting"
]);

export { isElliptic };