import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { PartWords, isAnchored } from "./part-words.js";
import { isLeadIn } from "./sentence-form.js";

// dist/modules/agents/model-words/sentences/growing-answer.js
const PARAGRAPH = "\n\n";
/**
* An answer of several parts while it is written, in the order in which people read it. Sentences come in as they are
* released; the code's words close a part as soon as it takes no more of them, so nothing is ever taken back.
*/ var GrowingAnswer = class {
	constructor(parts, question, allowedNames, tell) {
		this.allowedNames = allowedNames;
		this.tell = tell;
		/** What has been told so far. */ this.text = "";
		this.current = 0;
		this.inSentences = false;
		this.parts = parts.map((part) => new PartWords(part, question));
	}
	/** Whether a sentence of a model would still find a place. */ get takesSentences() {
		return this.parts.slice(this.current).some((part) => !part.isFull);
	}
	/** True when a sentence of the model is in the answer. */ get hasSentences() {
		return this.parts.some((part) => part.isIntroduced);
	}
	/** Writes the parts at the front that take no sentences, so that they are there at once. */ begin() {
		while (this.parts[this.current]?.takesSentences === false) this.closePart();
	}
	/** Puts a sentence into the part whose rows bear out most of it; false when no part lets it stand. */ add(sentence) {
		const [best] = this.placesFor(sentence).toSorted((left, right) => right.located - left.located);
		if (best === void 0) return false;
		while (this.current < best.place) this.closePart();
		this.write(sentence, best.check);
		return true;
	}
	placesFor(sentence) {
		return this.parts.flatMap((part, place) => {
			if (place < this.current || part.isFull) return [];
			const check = part.check(sentence, this.allowedNames);
			const located = check.claims.filter(({ places }) => places.length > 0).length;
			return check.stands && (isAnchored(check) || isLeadIn(sentence)) ? [{
				place,
				check,
				located
			}] : [];
		});
	}
	/** Writes everything that is missing, in the code's words. */ finish() {
		while (this.current < this.parts.length) this.closePart();
	}
	write(sentence, check) {
		this.parts[this.current]?.add(sentence, check);
		if (this.inSentences) this.append(` ${sentence}`);
		else this.appendParagraph(sentence);
		this.inSentences = true;
	}
	closePart() {
		for (const piece of this.parts[this.current]?.remainder() ?? []) this.appendParagraph(piece);
		this.current += 1;
		this.inSentences = false;
	}
	appendParagraph(text) {
		this.append(this.text === "" ? text : PARAGRAPH + text);
	}
	append(text) {
		this.text += text;
		this.tell(text);
	}
};

export { GrowingAnswer };