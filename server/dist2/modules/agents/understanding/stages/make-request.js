import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { isFunctionWord } from "../lexicon/common-words.js";
import { toMentioned } from "./bind-pattern.js";

// dist/modules/agents/understanding/stages/make-request.js
/** The request that an intent makes of slots. */ function makeRequest(intent, slots, text, confidence) {
	return {
		text,
		agent: intent.agent,
		intent: intent.name,
		calls: intent.calls(slots),
		names: slots.names,
		details: slots.details,
		confidence: Math.round(Math.min(1, confidence) * 100) / 100,
		needsIdentity: intent.needsIdentity
	};
}
/** The slots of an intent in a request: the names bound, the figures read, the order meant, and the intent's notes. */ function slotsOf(intent, binding, reading, invoice) {
	const details = { ...figuresOf(reading) };
	if (binding.usesInvoice && invoice !== null) Object.assign(details, placeOf(invoice));
	Object.assign(details, intent.notes(reading));
	return {
		names: binding.names,
		details
	};
}
/** The figures of a request that were said, as details. */ function figuresOf(reading) {
	return Object.fromEntries(Object.entries(reading.figures).flatMap(([name, value]) => value === void 0 ? [] : [[name, value]]));
}
/** An order as details; what an answer told of it (its date) is no detail. */ function placeOf(invoice) {
	const { date: _date, ...place } = invoice;
	const { invoice_id: id, rank } = place;
	if (id !== void 0 && place.position === void 0) return {
		invoice_id: id,
		...rank !== void 0 && { rank }
	};
	return Object.fromEntries(Object.entries(place).flatMap(([name, value]) => value === void 0 || name === "invoice_id" ? [] : [[name, value]]));
}
/**
* The same request once more for each further name of a list: "albums by U2 and Queen" asks twice. Names that the request
* binds already are left out.
*/ function siblingsOf(intent, request, reading) {
	const said = new Set(request.names.map((name) => name.said));
	return reading.names.filter((span) => !said.has(span.said)).flatMap((span) => {
		const replaced = request.names.findLast((name) => span.readings.some(({ kind }) => kind === name.kind));
		const kindred = span.readings.find(({ kind }) => kind === replaced?.kind);
		if (replaced === void 0 || kindred === void 0 || !isJoined(span.start, reading)) return [];
		return [makeRequest(intent, {
			names: request.names.map((name) => name === replaced ? toMentioned(span, kindred) : name),
			details: request.details
		}, request.text, request.confidence)];
	});
}
function isPolite({ concepts }) {
	return concepts.every((concept) => concept === "polite" || concept === "no");
}
/** "And", "or", and "and by". */ const JOINING = /* @__PURE__ */ new Set([
	"and",
	"or",
	"what_about"
]);
/** "and", "or" or a comma stands before it, with nothing but small words between. */ function isJoined(start, reading) {
	for (let position = start; position > 0;) {
		if (reading.tokens[position]?.before === "comma") return true;
		const match = reading.matches.find(({ end }) => end === position);
		if (match?.concepts.some((concept) => JOINING.has(concept)) === true) return true;
		if (!(match === void 0 ? isFunctionWord(reading.tokens[position - 1]?.word ?? "") : isPolite(match))) return false;
		position = match?.start ?? position - 1;
	}
	return false;
}

export { figuresOf, makeRequest, placeOf, siblingsOf, slotsOf };