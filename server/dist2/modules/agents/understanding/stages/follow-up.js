import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { askedFurther } from "./asked-further.js";
import { contentConcepts } from "./content-concepts.js";
import { hasMore, shownUpTo } from "../../wording/pages.js";
import { toMentioned } from "./bind-pattern.js";
import { isElliptic } from "./elliptic.js";
import { figuresOf, makeRequest, placeOf } from "./make-request.js";
import { replacedNames } from "./replaced-names.js";
import { shownAgain, summedUp } from "./sum-up.js";

// dist/modules/agents/understanding/stages/follow-up.js
/** A reply to the last answer: read against the last requests alone, before anything else. Empty when it is no such reply. */ function followUp(reading, invoice, focus, intents) {
	if (focus.last === null) return [];
	const context = {
		reading,
		invoice,
		focus,
		last: focus.last,
		intents
	};
	const reply = answerToQuestion(context) ?? continued(context) ?? agreed(context) ?? counted(context) ?? shownAgain(reading, focus.last, intents) ?? summedUp(reading, focus, intents) ?? askedFurther(reading, focus.last, intents);
	if (reply !== null) return [reply];
	return focus.turn.flatMap((last) => replaced({
		...context,
		last
	}) ?? []);
}
/** "U2" after "Which artist do you mean?". */ function answerToQuestion({ reading, last, intents }) {
	const wanted = last.intent === "clarify" ? intents.find(String(last.details["wanted"])) : void 0;
	if (wanted === void 0 || contentConcepts(reading).length > 1) return null;
	const [span] = reading.names;
	const names = span === void 0 ? [] : namesFor(span, wanted.asksFor);
	if (!(names.length > 0 || last.details["missing"] === "invoice" && reading.figures.invoice_id !== void 0)) return null;
	const { wanted: _wanted, missing: _missing, ...details } = last.details;
	return makeRequest(wanted, {
		names: [...names, ...last.names],
		details: {
			...details,
			...figuresOf(reading)
		}
	}, reading.text, .9);
}
function namesFor(span, kinds) {
	const reading = span.readings.find(({ kind }) => kinds.includes(kind));
	return reading === void 0 ? [] : [toMentioned(span, reading)];
}
/** "Show more", "next", "the rest". */ function continued(context) {
	const { reading } = context;
	if (!(reading.names.length === 0 && contentConcepts(reading).every((concept) => [
		"song",
		"album",
		"invoice"
	].includes(concept))) || !reading.concepts.has("more") || isOfItsOwn(reading) || reading.unexplained.length > 0) return null;
	return nextPage(context);
}
/** "Yes" takes up what the last answer offered: the rest of a list, or the name it took the person to mean. */ function agreed(context) {
	const { reading, last, intents } = context;
	if (!(reading.names.length === 0 && contentConcepts(reading).length === 0 && reading.tokens.length <= 5) || !reading.concepts.has("yes")) return null;
	const guess = last.names.find((name) => !name.known && name.near?.[0] !== void 0);
	const intent = intents.find(last.intent);
	const offered = intents.find(intent?.offers ?? "");
	if (offered !== void 0) return makeRequest(offered, {
		names: last.names,
		details: last.details
	}, reading.text, .9);
	if (guess === void 0 || intent === void 0) return isMoreOffered(context) ? nextPage(context) : null;
	const names = last.names.map((name) => name === guess ? {
		...name,
		text: guess.near?.[0] ?? name.text,
		known: true,
		near: []
	} : name);
	return makeRequest(intent, {
		names,
		details: last.details
	}, reading.text, .85);
}
/** Speaks of something else than the list that was shown: "show me all my receipts from 2022". */ function isOfItsOwn({ concepts, figures }) {
	return concepts.has("refer_one") || concepts.has("first_person") || figures.from !== void 0 || figures.to !== void 0;
}
function isMoreOffered({ last, focus }) {
	return focus.evidence.some(({ result }) => hasMore(last, result)) || last.details["asked"] === "count";
}
function nextPage({ reading, last, focus, intents }) {
	const intent = intents.find(last.intent);
	const listed = focus.evidence.find(({ result }) => result.total > 1);
	if (intent === void 0 || listed === void 0) return null;
	const offset = shownUpTo(last, listed.result);
	const { asked: _asked, ...details } = last.details;
	if (offset >= listed.result.total) return nothingMore(reading, intents);
	return makeRequest(intent, {
		names: last.names,
		details: {
			...details,
			offset
		}
	}, reading.text, .95);
}
function nothingMore(reading, intents) {
	const intent = intents.find("nothing_more");
	return intent === void 0 ? null : makeRequest(intent, {
		names: [],
		details: {}
	}, reading.text, .9);
}
/** "How many are there?" after a list counts that list. */ function counted({ reading, last, intents }) {
	const intent = intents.find(last.intent);
	const bare = reading.names.length === 0 && contentConcepts(reading).every((concept) => concept === "count" || concept === "total") && reading.concepts.has("count");
	if (intent === void 0 || !bare || reading.unexplained.length > 0 || reading.tokens.length > 6) return null;
	const { offset: _offset, ...details } = last.details;
	return makeRequest(intent, {
		names: last.names,
		details: {
			...details,
			asked: "count"
		}
	}, reading.text, .8);
}
/** "What about Queen?", "and in 2024?", "the one before that?": the last question with one thing changed. */ function replaced(context) {
	const { reading, last, intents } = context;
	const intent = intents.find(repeated(reading, last));
	if (intent === void 0 || last.agent === "supervisor" || !isElliptic(reading)) return null;
	const names = replacedNames(reading, last);
	const details = replacedDetails(context);
	if (names === null || names === last.names && details === null) return null;
	return makeRequest(intent, {
		names,
		details: {
			...withoutPage(last.details),
			...details
		}
	}, reading.text, .85);
}
/** "And in 2023?" behind one order that was opened asks for the orders of that time, and not for one of them. */ function repeated({ figures }, { intent, details }) {
	return intent === "invoice_detail" && details["invoice_id"] !== void 0 && (figures.from ?? figures.to) !== void 0 ? "invoice_list" : intent;
}
function replacedDetails({ reading, invoice, last }) {
	const figures = figuresOf(reading);
	const place = (last.details["position"] !== void 0 || last.details["invoice_id"] !== void 0) && invoice !== null && reading.names.length === 0 ? placeOf(invoice) : {};
	const changed = {
		...figures,
		...place
	};
	const lifted = reading.concepts.has("total") && (last.details["from"] ?? last.details["to"]) !== void 0;
	return Object.keys(changed).length === 0 && !lifted ? null : changed;
}
/** The details without what belonged to the earlier figures: the page, the place, the period. */ function withoutPage(details) {
	const dropped = /* @__PURE__ */ new Set([
		"offset",
		"position",
		"order",
		"invoice_id",
		"rank",
		"since",
		"until",
		"from",
		"to"
	]);
	return Object.fromEntries(Object.entries(details).filter(([name]) => !dropped.has(name)));
}

export { followUp };