import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { MONTHS } from "./vocabulary/calendar.js";
import { normaliseWords } from "../../store/names/normalise-words.js";

// dist/modules/agents/grounding/sentence-stream.js
/** A sentence longer than this is none, in UTF-16 units. */ const LONGEST = 600;
const ABBREVIATIONS = new Set("mr mrs ms dr prof st jr sr vs no nr nos vol vols feat ft op opp etc approx inc ltd co pt pts ed min sec eg ie ca bzw usw dh sra srta sto sta num pag art".split(" "));
/** Where a sentence may end: marks, closing quotes and brackets, then space; or the end of a line. */ const ENDING = /(?:[.!?…]+["”»’')\]*_]*(?=\s)|[。！？]["”»’)\]]*)|\n/gu;
const NEXT = /^\s*(\S)/u;
/**
* Cuts a stream of text into sentences, however it is chopped. A sentence is given out once the beginning of the next
* one shows that it has ended, so what is held back is never more than one sentence.
*/ var SentenceStream = class {
	/** Takes the next piece of text and gives the sentences that are complete now, trimmed. */ push(text) {
		this.held += text;
		const sentences = [];
		for (let end = findEnd(this.held); end !== null; end = findEnd(this.held)) sentences.push(...this.release(end));
		this.dropOverlong();
		return sentences;
	}
	/** The last sentence, once the text has come to its natural end; none when it broke off, then do not call this. */ finish() {
		return this.release(this.held.length);
	}
	release(end) {
		const sentence = this.held.slice(0, end).trim();
		this.held = this.held.slice(end);
		const whole = sentence !== "" && !this.overlong && sentence.length <= LONGEST;
		this.overlong = false;
		return whole ? [sentence] : [];
	}
	/** Keeps memory bounded when no sentence ever ends; what began too long is dropped to its end. */ dropOverlong() {
		if (this.held.length <= LONGEST) return;
		this.overlong = true;
		this.held = this.held.slice(-600);
	}
	constructor() {
		this.held = "";
		this.overlong = false;
	}
};
/** Where the first sentence of a text ends for sure; null when more text is needed to tell. */ function findEnd(text) {
	for (const match of text.matchAll(ENDING)) {
		const end = match.index + match[0].length;
		if (match[0] === "\n") return end;
		const next = NEXT.exec(text.slice(end));
		if (next === null || isUndecided(text.slice(0, end), text.slice(end))) return null;
		if (endsHere(text.slice(0, end), next[1] ?? "", text.slice(end))) return end;
	}
	return null;
}
function endsHere(before, next, after) {
	if (/\p{Ll}/u.test(next)) return false;
	if (isInsideQuotes(before)) return false;
	return !/\.["”»’')\]*_]*$/u.test(before) || !isAbbreviation(before, after);
}
/** Behind a number only a whole word tells whether it is the month of a German date. */ function isUndecided(before, after) {
	return /\d\.$/.test(before) && /^\s*\p{L}+$/u.test(after);
}
/** A full stop after a title, an initial, "No." before its number, or the day of a German date ends nothing. */ function isAbbreviation(before, after) {
	const last = /([\p{L}\p{N}.]+)\.$/u.exec(before)?.[1] ?? "";
	if (/^\p{Lu}$/u.test(last) || /^(?:\p{L}\.)+\p{L}$/u.test(last)) return true;
	if (/^\d{1,2}$/.test(last)) return MONTHS.has(normaliseWords(after)[0] ?? "");
	return ABBREVIATIONS.has(last.toLowerCase().replaceAll(".", ""));
}
function isInsideQuotes(before) {
	const straight = before.match(/"/g)?.length ?? 0;
	const opened = before.match(/[“„«]/gu)?.length ?? 0;
	const closed = before.match(/[”»]/gu)?.length ?? 0;
	const closedGerman = before.includes("„") ? (before.match(/“/gu)?.length ?? 0) * 2 : 0;
	return straight % 2 === 1 || opened > closed + closedGerman;
}

export { SentenceStream };