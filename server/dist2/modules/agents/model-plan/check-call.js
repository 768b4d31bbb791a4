import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { normaliseWords } from "../../store/names/normalise-words.js";
import { holdsInOrder } from "../grounding/claims/said-names.js";
import { requiredBy } from "./offered-tools.js";

// dist/modules/agents/model-plan/check-call.js
const KIND_OF_ARGUMENT = {
	artist_name: "artist",
	album_title: "album",
	song_title: "track",
	genre: "genre",
	composer: "composer",
	playlist: "playlist",
	media_type: "media_type"
};
/** A name is taken for the catalogue's own from this likeness on. */ const LEAST_SCORE = .75;
/**
* The call as it may run; null when it may not: the tool was not offered, an argument does not stand in the message, a
* name is none of the catalogue, or nothing in the message speaks for it.
*/ function checkCall(chosen, offers, message, index) {
	const offered = offers.find(({ tool }) => tool.name === chosen.tool);
	if (offered === void 0) return null;
	const words = normaliseWords(message.text);
	const names = [];
	const checked = {};
	for (const [argument, value] of Object.entries(chosen.arguments)) {
		if (!(argument in offered.tool.schema.shape) || argument === "limit" || argument === "offset") continue;
		const kind = KIND_OF_ARGUMENT[argument];
		const name = kind === void 0 ? null : nameIn(words, value, kind, index);
		if (kind === void 0 ? !isBorneOut(argument, value, words) : name === null) return null;
		if (name !== null) names.push(name);
		checked[argument] = name?.text ?? value;
	}
	const parsed = offered.tool.schema.safeParse(checked);
	if (!parsed.success || !(names.length > 0 || speaksFor(offered.agent, message, words))) return null;
	return {
		offered,
		arguments: argumentsOf(parsed.data, checked),
		names
	};
}
/** Only what was chosen: what a tool assumes by itself it assumes again when it runs. */ function argumentsOf(parsed, chosen) {
	const kept = Object.entries(parsed).filter(([name]) => name in chosen);
	return Object.fromEntries(kept.filter((entry) => isScalar(entry[1])));
}
const isScalar = (value) => typeof value === "string" || typeof value === "number";
/**
* Whether a message could bear out a call of this tool at all. What it could not is not offered: small models choose
* badly among many tools, and reading about them takes long.
*/ function couldRun(offered, message, index) {
	const words = normaliseWords(message.text);
	const required = requiredBy(offered.tool);
	if (required.length === 0) return speaksFor(offered.agent, message, words);
	return required.every((argument) => {
		const kind = KIND_OF_ARGUMENT[argument];
		if (kind === void 0) return argument === "words" || words.some((word) => /^\d+$/.test(word));
		return index.findIn(words, [kind]).some(({ score }) => score >= LEAST_SCORE);
	});
}
/** The catalogue's name for a value whose words stand in the message one after the other. */ function nameIn(words, value, kind, index) {
	if (typeof value !== "string") return null;
	const said = normaliseWords(value);
	if (said.length === 0 || !holdsInOrder(words, said)) return null;
	const [exact] = index.exactly(value, [kind]);
	const [likely] = index.findIn(said, [kind]);
	const whole = likely !== void 0 && likely.score >= LEAST_SCORE && likely.end - likely.start === said.length;
	const name = exact ?? (whole ? likely.name : void 0);
	return name === void 0 ? null : {
		kind,
		text: name.text,
		said: value,
		known: true,
		guessed: exact === void 0
	};
}
/** Numbers, days and searched words must stand in the message; a choice among fixed words says nothing by itself. */ function isBorneOut(argument, value, words) {
	if (typeof value === "number") return words.includes(String(value));
	if (typeof value !== "string") return false;
	if (argument === "order" || argument === "kind") return true;
	if (argument === "from" || argument === "to") return words.includes(value.slice(0, 4));
	return holdsInOrder(words, normaliseWords(value)) && normaliseWords(value).length > 0;
}
function speaksFor(agent, { routingWords }, words) {
	return (routingWords[agent] ?? []).some((word) => words.includes(word));
}

export { checkCall, couldRun };