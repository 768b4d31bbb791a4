import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { contentConcepts } from "./content-concepts.js";
import { makeRequest } from "./make-request.js";

// dist/modules/agents/understanding/stages/asked-further.js
/** Words for what stands in a customer's record. */ const OF_RECORD = /* @__PURE__ */ new Set(["contact", "profile"]);
/** "And the fax number?" after a question about one's own record asks for another field of it. */ function askedFurther(reading, last, intents) {
	const intent = last.intent === "own_profile" ? intents.find(last.intent) : void 0;
	const content = contentConcepts(reading);
	const bare = reading.names.length === 0 && reading.tokens.length <= 8;
	if (intent === void 0 || !bare || content.length === 0 || !content.every((concept) => OF_RECORD.has(concept))) return null;
	const about = intent.notes(reading);
	return Object.keys(about).length === 0 ? null : makeRequest(intent, {
		names: [],
		details: about
	}, reading.text, .85);
}

export { askedFurther };