import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { identityTexts, pick } from "./identity-texts.js";

// dist/modules/agents/graph/identity-questions.js
/** Asks who the person is, before any identifier was given. */ function askForIdentifier(language, beforeAnything = false) {
	return {
		kind: "identifier",
		prompt: pick(identityTexts.identifier, language),
		beforeAnything
	};
}
/**
* The question that follows a step of the verification; null when the identity is proven. The words are the same for
* identifiers the store knows and for those it does not.
*/ function questionAfter(step, language, beforeAnything) {
	switch (step.status) {
		case "proven": return null;
		case "code_sent": return {
			kind: "code",
			prompt: pick(identityTexts.codeSent, language),
			beforeAnything
		};
		case "wrong_code": return {
			kind: "code",
			prompt: wrongCode(step.triesLeft, language),
			beforeAnything
		};
		case "code_expired": return {
			kind: "code",
			prompt: pick(identityTexts.codeExpired, language),
			beforeAnything
		};
		case "no_identifier": return {
			kind: "identifier",
			prompt: pick(identityTexts.notUnderstood, language),
			beforeAnything
		};
		case "unknown_customer": return {
			kind: "identifier",
			prompt: pick(identityTexts.unknownCustomer, language),
			beforeAnything
		};
		case "too_many": return {
			kind: "identifier",
			prompt: tooMany(step.retryAfterSeconds, language),
			beforeAnything
		};
	}
}
function wrongCode(triesLeft, language) {
	return pick(wrongCodeText(triesLeft), language).replace("{tries}", String(triesLeft));
}
function wrongCodeText(triesLeft) {
	if (triesLeft === 0) return identityTexts.wrongCodeNoMore;
	return triesLeft === 1 ? identityTexts.wrongCodeLast : identityTexts.wrongCode;
}
function tooMany(seconds, language) {
	return pick(identityTexts.tooMany, language).replace("{minutes}", String(Math.max(1, Math.ceil(seconds / 60))));
}

export { askForIdentifier, questionAfter };