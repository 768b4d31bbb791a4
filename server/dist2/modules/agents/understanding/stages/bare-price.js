import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/agents/understanding/stages/bare-price.js
/** "How much?" and its like in the languages; said alone they ask for a price. */ const HOW_MUCH = /* @__PURE__ */ new Set([
	"how much",
	"how much is it",
	"cuanto",
	"cuanto es",
	"quanto",
	"quanto e",
	"combien",
	"cest combien",
	"wie viel",
	"wieviel",
	"wie teuer"
]);
/** A bare "how much?" asks for the price of what was spoken of. */ function withBarePrice(reading) {
	const polite = new Set(reading.matches.filter(({ concepts }) => concepts.every((concept) => concept === "polite" || concept === "and")).flatMap(({ start, end }) => reading.tokens.slice(start, end)));
	const said = reading.tokens.filter((token) => !polite.has(token)).map(({ word }) => word).join(" ");
	if (!HOW_MUCH.has(said.replace(/^(and|y|e|et|und) /, ""))) return reading;
	return {
		...reading,
		names: [],
		unexplained: [],
		concepts: /* @__PURE__ */ new Set([...without(reading.concepts, "count"), "price"])
	};
}
function without(concepts, dropped) {
	return [...concepts].filter((concept) => concept !== dropped);
}

export { withBarePrice };