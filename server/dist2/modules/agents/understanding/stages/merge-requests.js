import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { makeRequest } from "./make-request.js";

// dist/modules/agents/understanding/stages/merge-requests.js
/**
* Requests of one message that belong together as one, where their intent says so: what is asked of one song in two parts
* ("how long is it and how much?"), or two complaints that are one matter for the staff.
*/ function mergeRequests(requests, intents) {
	return requests.reduce((merged, request) => {
		for (const earlier of merged) {
			const one = joinedBy(earlier, request, intents);
			if (one !== null) return merged.map((known) => known === earlier ? one : known);
		}
		return [...merged, request];
	}, []);
}
function joinedBy(one, other, intents) {
	const intent = one.intent === other.intent ? intents.find(one.intent) : void 0;
	const slots = intent?.merge(one, other) ?? null;
	if (intent === void 0 || slots === null) return null;
	return makeRequest(intent, slots, `${one.text} ${other.text}`, Math.min(one.confidence, other.confidence));
}

export { mergeRequests };