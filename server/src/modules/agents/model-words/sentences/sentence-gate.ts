import { SentenceStream } from '../../grounding/sentence-stream.js';
import { plainText } from '../../grounding/plain-text.js';
import { visibleOnly } from '../prompt/neutralise.js';
import type { GrowingAnswer } from './growing-answer.js';
import { isEcho, isListItem, isPresentable, leaksPrompt, looksLikeMarkup, withFullStop } from './sentence-form.js';
import { SpokenText } from './spoken-text.js';

/** After so many sentences that did not stand no other is waited for. */
const MOST_REFUSED = 3;

/** What the gate must know of the request. `secret` is the system prompt. */
export interface GateRequest {
  readonly secret: string;
}

/**
 * Stands between a model and the answer: takes the model's text as it comes and lets whole sentences through that have
 * the form of one, give nothing away and are borne out by the facts.
 */
export class SentenceGate {
  /** Sentences that were left out although they had the form of one. */
  refused = 0;
  /** True once the model has begun to write something that is not meant for people. */
  brokeForm = false;
  private readonly spoken = new SpokenText();
  private readonly sentences = new SentenceStream();
  private readonly heard: string[] = [];
  private repeatsItself = false;

  constructor(
    private readonly request: GateRequest,
    private readonly answer: GrowingAnswer,
  ) {}

  /** True when nothing more that the model says can be used. */
  get isClosed(): boolean {
    return this.brokeForm || this.repeatsItself || this.refused >= MOST_REFUSED || !this.answer.takesSentences;
  }

  push(text: string): void {
    for (const sentence of this.sentences.push(this.spoken.push(text))) this.consider(sentence);
  }

  /** The model has come to its natural end: what is left is a whole sentence. */
  finish(): void {
    for (const sentence of this.sentences.finish()) this.consider(sentence);
  }

  private consider(raw: string): void {
    const sentence = withFullStop(plainText(visibleOnly(raw)));
    if (this.isClosed || sentence === '') return;
    if (isListItem(raw) || isEcho(sentence, this.heard)) this.repeatsItself = true;
    else if (looksLikeMarkup(sentence)) this.brokeForm = true;
    else if (isPresentable(sentence) && !(this.isAllowed(sentence) && this.answer.add(sentence))) this.refused += 1;
    this.heard.push(sentence);
  }

  private isAllowed(sentence: string): boolean {
    return !leaksPrompt(sentence, this.request.secret);
  }
}
