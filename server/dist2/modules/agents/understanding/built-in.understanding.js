import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { LANGUAGES, isContent } from "./lexicon/concepts.js";
import { Lexicon, WORDS } from "./lexicon/lexicon.js";
import { detectLanguage, languageOf } from "./stages/detect-language.js";
import { findIdentity } from "./stages/find-identity.js";
import { findPreferences } from "./stages/find-preferences.js";
import { goesOnAboutAnother, isAboutAnother, mentionIn } from "./stages/find-third-party.js";
import { focusOf, moveFocus } from "./stages/focus.js";
import { borrowed, isAfterthought, isLabel, isPreface, leansOnAbsentName, withLikedName, withNames, withoutRepeats, withoutTalk } from "./stages/join-requests.js";
import { makeRequest } from "./stages/make-request.js";
import { mergeRequests } from "./stages/merge-requests.js";
import { planRequest } from "./stages/plan-request.js";
import { readMessage } from "./stages/read-message.js";
import { routeByWords } from "./stages/route-by-words.js";
import { isMoreOfStory } from "./stages/stories.js";
import { spellOut } from "./stages/spell-out.js";
import { tokenise } from "./stages/tokenise.js";
import { Understanding } from "./understanding.contract.js";

// dist/modules/agents/understanding/built-in.understanding.js
/**
* Reads a message into a plan by the stages of `stages/`, one after the other. It holds no state but the words of the
* languages; names come from the index as it is at that moment.
*/ var BuiltInUnderstanding = class extends Understanding {
	/** @param routable the agents without intents, asked anew for each message. */ constructor(index, intents, routable) {
		super(), this.index = index, this.intents = intents, this.routable = routable;
		this.lexicons = new Map(LANGUAGES.map((language) => [language, lexiconOf(language, intents)]));
	}
	plan(said, surroundings) {
		const message = spellOut(said);
		const mention = findIdentity(message);
		const text = mention === null ? message : masked(message, mention);
		const tokens = tokenise(text);
		const language = detectLanguage(text, tokens, this.fallbacks(surroundings));
		const lexicon = this.lexicons.get(language) ?? this.lexicons.get("en") ?? new Lexicon({});
		const read = readMessage(text, tokens, language, {
			index: this.index,
			lexicon,
			now: surroundings.now
		});
		const starts = read.map(({ start }) => start);
		const others = /* @__PURE__ */ new Set();
		for (const [position, one] of read.entries()) {
			const before = read[position - 1];
			if (before !== void 0 && others.has(before) && goesOnAboutAnother(one.reading) || isAboutAnother(one.reading, mentionIn(one.start, starts, mention, surroundings))) others.add(one);
		}
		const requests = this.requestsOf(read, others, surroundings);
		const claim = mention !== null && others.size === 0 ? mention.identity : null;
		return {
			language: wishedLanguage(read) ?? language,
			requests: this.atLeastOne(requests, read, claim, message),
			claim,
			preferences: read.flatMap(({ reading }) => findPreferences(reading))
		};
	}
	/** Requests in order; each sees what the ones before it in the same message spoke of. */ requestsOf(read, others, { earlier }) {
		const requests = [];
		let focus = focusOf(earlier);
		for (const [position, said] of read.entries()) {
			const one = withLikedName(said, read[position - 1]) ?? said;
			const ahead = position === 0 ? borrowed(one, read[position + 1], focus) : focus;
			if (!others.has(said) && (leansOnAbsentName(one, requests) || isAfterthought(one, read[position - 1]))) continue;
			if (isMoreOfStory(said, read) || isPreface(said, read)) continue;
			const refused = others.has(said) ? [this.social("privacy_refusal", one.reading.text, .95)] : null;
			const planned = refused ?? this.planOne(one, ahead);
			const next = read[position + 1];
			const label = refused === null && (isLabel(one, next) || next !== void 0 && withLikedName(next, one) !== null);
			if (!label) requests.push(...planned);
			const named = withNames(focus, one.reading, label);
			focus = planned.reduce((moved, request) => moveFocus(moved, request, []), named);
		}
		return withoutTalk(mergeRequests(withoutRepeats(requests), this.intents));
	}
	planOne(read, focus) {
		const planned = planRequest(read, focus, this.intents);
		const routed = planned.some(({ confidence, names }) => confidence >= .75 && names.every(({ known }) => known)) ? null : routeByWords(read.reading, this.routable());
		return routed === null ? planned : [routed];
	}
	atLeastOne(requests, read, claim, message) {
		const substantial = requests.some(({ agent }) => agent !== "supervisor");
		if (claim !== null && !substantial && !requests.some(({ intent }) => intent === "privacy_refusal")) return [this.social("identity_claim", message, .9)];
		if (requests.length > 0) return requests;
		if (read.some(({ reading }) => findPreferences(reading).length > 0)) return [this.social("preference_noted", message, .9)];
		return [this.social(read.some(({ reading }) => isAboutStore(reading)) ? "not_understood" : "off_topic", message, .45)];
	}
	social(name, text, confidence) {
		const intent = this.intents.find(name);
		if (intent !== void 0) return makeRequest(intent, {
			names: [],
			details: {}
		}, text, confidence);
		return {
			text,
			agent: "supervisor",
			intent: name,
			calls: [],
			names: [],
			details: {},
			confidence,
			needsIdentity: false
		};
	}
	/** The languages that decide when a message does not tell its own: of what was said before, then the preferred one. */ fallbacks({ earlier, preferredLanguage }) {
		const spoken = earlier.map((turn) => turn.said).slice(-3).reverse().map((text) => detectLanguage(text, tokenise(text), [null]));
		const preferred = languageOf(preferredLanguage);
		return spoken.length > 0 && spoken.some((language) => language !== "en") ? [...spoken, preferred] : [preferred, ...spoken];
	}
};
function lexiconOf(language, { intents }) {
	const words = /* @__PURE__ */ new Map();
	const add = (meaning, list) => {
		if (list !== void 0) words.set(meaning, [words.get(meaning), list].filter((part) => part !== void 0).join(", "));
	};
	for (const spoken of language === "en" ? ["en"] : [language, "en"]) {
		for (const [meaning, list] of Object.entries(WORDS[spoken].concepts)) if (spoken === language || isContent(meaning)) add(meaning, list);
		for (const intent of intents) add(`cue:${intent.name}`, intent.cues[spoken]);
	}
	return new Lexicon(Object.fromEntries(words));
}
function masked(message, { start, end }) {
	return `${message.slice(0, start)}${" ".repeat(end - start)}${message.slice(end)}`;
}
function wishedLanguage(read) {
	return read.flatMap(({ reading }) => findPreferences(reading)).find(({ kind }) => kind === "language")?.value ?? null;
}
/** A message with shop words or names is about the store, though it was not understood. */ function isAboutStore({ concepts, names }) {
	return names.some(({ readings }) => readings.some((reading) => reading.known)) || [...concepts].some((concept) => isContent(concept) || POINTERS.has(concept));
}
/** Words that lean on the conversation, which is about the store. */ const POINTERS = /* @__PURE__ */ new Set([
	"refer_one",
	"refer_many",
	"other_one",
	"pick_last",
	"before_that",
	"after_that",
	"what_about",
	"more",
	"have"
]);

export { BuiltInUnderstanding };