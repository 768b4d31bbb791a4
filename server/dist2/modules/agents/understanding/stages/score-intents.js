import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { isContent } from "../lexicon/concepts.js";
import { WORTH, bindPattern } from "./bind-pattern.js";

// dist/modules/agents/understanding/stages/score-intents.js
/** How much of the confidence stays when a question cannot be answered before the person says more. */ const INCOMPLETE = .6;
/** How much stays when no shop word says what is asked and other words speak of something else. */ const VAGUE = .75;
/** The intents that fit a request, likeliest first. */ function scoreIntents(intents, reading, leaning) {
	const points = pointsAtSomething(reading, leaning);
	const total = worthOfAll(reading) + (points ? WORTH.pointer : 0);
	return intents.flatMap((intent) => bestPattern(intent, reading, leaning, {
		total,
		points
	}) ?? []).sort((one, other) => other.score - one.score);
}
function bestPattern(intent, reading, leaning, task) {
	let best = null;
	const asks = [...reading.concepts].some((concept) => isContent(concept));
	const isVague = reading.unexplained.length > 0 && !asks;
	for (const pattern of intent.patterns) {
		const binding = bindPattern(intent, pattern, reading, leaning);
		if (binding === null || !binding.missing.every((kind) => intent.asksFor.includes(kind))) continue;
		if (binding.missing.length > 0 && !asks) continue;
		const score = scoreOf(binding, pattern.base ?? 1, task, isVague);
		if (best === null || score > best.score) best = {
			intent,
			binding,
			score
		};
	}
	return best;
}
function scoreOf(binding, base, { total, points }, isVague) {
	const explained = binding.explained + (points && binding.leans ? WORTH.pointer : 0);
	const coverage = Math.min(1, (explained + .5) / (total + .5));
	const complete = binding.missing.length === 0 && !binding.missesInvoice ? 1 : INCOMPLETE;
	return (isVague ? VAGUE : 1) * base * coverage * Math.sqrt(Math.min(1, binding.readiness)) * complete + Math.min(.02, binding.explained * .002);
}
/** "They", "it" and the like, where nothing is named and the conversation has something to point at. */ function pointsAtSomething({ concepts, names }, { focus, invoice }) {
	return (concepts.has("refer_one") || concepts.has("refer_many") || focus.hasSubject) && names.length === 0 && (focus.names.length > 0 || invoice !== null);
}
/** What a pattern would explain that speaks of everything in the request. */ function worthOfAll(reading) {
	const concepts = [...reading.concepts].filter((concept) => isContent(concept)).length;
	const { from, to, limit, invoice_id: invoice, unit, words } = reading.figures;
	const figures = [
		from ?? to,
		limit,
		invoice,
		unit,
		words
	].filter((figure) => figure !== void 0).length;
	const unexplained = Math.min(reading.unexplained.length, 4);
	return concepts * WORTH.concept + reading.names.length * WORTH.name + figures * WORTH.figure + unexplained * WORTH.unexplained;
}

export { scoreIntents };