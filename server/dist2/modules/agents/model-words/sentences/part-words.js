import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { normaliseWords } from "../../../store/names/normalise-words.js";
import { holdsInOrder } from "../../grounding/claims/said-names.js";
import { checkSentence } from "../../grounding/check-sentence.js";

// dist/modules/agents/model-words/sentences/part-words.js
/** Sentences of a model that one part of an answer may have. */ const MOST_SENTENCES = 2;
/** What was written of one part: a model's sentences as far as they stand, and the code's words for the rest. */ var PartWords = class {
	constructor(part, question) {
		this.part = part;
		this.question = question;
		this.sentences = [];
	}
	/**
	* Whether a model may introduce this part. Where nothing was found, a name was guessed or a tool failed, and where
	* the lead itself is the answer, the code's lead says exactly what has to be said.
	*/ get takesSentences() {
		const { answered, wording } = this.part;
		const certain = answered.request.names.every(({ known, guessed }) => known && !guessed);
		const found = answered.evidence.some(({ result }) => result.rows.length > 0);
		return wording.facts !== "" && certain && found && answered.failed.length === 0;
	}
	get isFull() {
		return !this.takesSentences || this.sentences.length >= MOST_SENTENCES;
	}
	get isIntroduced() {
		return this.sentences.length > 0;
	}
	check(sentence, allowedNames) {
		return checkSentence(sentence, this.part.answered.evidence, this.question, allowedNames);
	}
	add(text, check) {
		this.sentences.push({
			text,
			check
		});
	}
	/** The code's words that must follow: the lead, unless a model's sentences and the facts say all of it; facts; close. */ remainder() {
		const { lead, facts, close } = this.part.wording;
		return [
			this.saysAllOf(lead) ? "" : lead,
			facts,
			close
		].filter((piece) => piece !== "");
	}
	saysAllOf(lead) {
		if (!this.sentences.some(({ check }) => isAnchored(check))) return false;
		const { claims } = checkSentence(lead, this.part.answered.evidence, this.question);
		return claims.every((claim) => this.isSaid(claim));
	}
	isSaid(claim) {
		return this.sentences.flatMap(({ check }) => check.claims).some((other) => other.kind === claim.kind && other.places.some((place) => claim.places.some((own) => isSamePlace(place, own)))) || this.isRead(claim) || this.isSeen(claim);
	}
	/** The same words stand in the facts, the sentences or the question. */ isRead(claim) {
		const read = [
			this.part.wording.facts,
			...this.sentences.map(({ text }) => text),
			this.question
		];
		const words = normaliseWords(claim.text);
		return read.some((text) => holdsInOrder(normaliseWords(text), words));
	}
	/** How many there are is seen when all of them stand in the facts. */ isSeen(claim) {
		return (claim.kind === "count" || claim.kind === "number") && claim.places.length === 0 && this.part.answered.evidence.every(({ result }) => result.total === result.shown);
	}
};
/** True when a sentence says something of the facts, and not only leads over to them. */ function isAnchored({ claims }) {
	return claims.some(({ kind, stands, places }) => places.length > 0 || stands && (kind === "count" || kind === "number" || kind === "name"));
}
function isSamePlace(left, right) {
	return left.row === right.row && left.column === right.column;
}

export { PartWords, isAnchored };