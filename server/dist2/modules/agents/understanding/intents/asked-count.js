import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/agents/understanding/intents/asked-count.js
/** The note that a question wants a number, so that the answer is the number and not the list. */ function askedCount({ concepts }) {
	return concepts.has("count") ? { asked: "count" } : {};
}

export { askedCount };