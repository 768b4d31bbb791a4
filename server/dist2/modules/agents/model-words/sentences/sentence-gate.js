import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { normaliseWords } from "../../../store/names/normalise-words.js";
import { SentenceStream } from "../../grounding/sentence-stream.js";
import { mayBeIn } from "../../grounding/vocabulary/languages.js";
import { plainText } from "../../grounding/plain-text.js";
import { visibleOnly } from "../prompt/neutralise.js";
import { isEcho, isListItem, isPresentable, leaksPrompt, looksLikeMarkup, withFullStop } from "./sentence-form.js";
import { SpokenText } from "./spoken-text.js";

// dist/modules/agents/model-words/sentences/sentence-gate.js
/** After so many sentences that did not stand no other is waited for. */ const MOST_REFUSED = 3;
/**
* Stands between a model and the answer: takes the model's text as it comes and lets whole sentences through that have
* the form of one, are in the right language, give nothing away and are borne out by the facts.
*/ var SentenceGate = class {
	constructor(request, answer) {
		this.request = request;
		this.answer = answer;
		/** Sentences that were left out although they had the form of one. */ this.refused = 0;
		/** True once the model has begun to write something that is not meant for people. */ this.brokeForm = false;
		this.spoken = new SpokenText();
		this.sentences = new SentenceStream();
		this.heard = [];
		this.repeatsItself = false;
	}
	/** True when nothing more that the model says can be used. */ get isClosed() {
		return this.brokeForm || this.repeatsItself || this.refused >= MOST_REFUSED || !this.answer.takesSentences;
	}
	push(text) {
		for (const sentence of this.sentences.push(this.spoken.push(text))) this.consider(sentence);
	}
	/** The model has come to its natural end: what is left is a whole sentence. */ finish() {
		for (const sentence of this.sentences.finish()) this.consider(sentence);
	}
	consider(raw) {
		const sentence = withFullStop(plainText(visibleOnly(raw)));
		if (this.isClosed || sentence === "") return;
		if (isListItem(raw) || isEcho(sentence, this.heard)) this.repeatsItself = true;
		else if (looksLikeMarkup(sentence)) this.brokeForm = true;
		else if (isPresentable(sentence) && !(this.isAllowed(sentence) && this.answer.add(sentence))) this.refused += 1;
		this.heard.push(sentence);
	}
	isAllowed(sentence) {
		const { language, secret } = this.request;
		return mayBeIn(language, normaliseWords(sentence)) && !leaksPrompt(sentence, secret);
	}
};

export { SentenceGate };