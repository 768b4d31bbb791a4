import type { SentenceCheck } from '../../grounding/check-sentence.js';
import type { WordedRequest } from '../word-writer.contract.js';
import { isAnchored, PartWords, type WordsSetting } from './part-words.js';
import { isLeadIn } from './sentence-form.js';
import { withBoldNames } from './bold-names.js';

const PARAGRAPH = '\n\n';

/**
 * An answer of several parts while it is written, in the order in which people read it. Sentences come in as they are
 * released; the code's words close a part as soon as it takes no more of them, so nothing is ever taken back.
 */
export class GrowingAnswer {
  /** What has been told so far. */
  text = '';
  private readonly parts: readonly PartWords[];
  private current = 0;
  private inSentences = false;

  constructor(
    parts: readonly WordedRequest[],
    setting: WordsSetting,
    private readonly tell: (delta: string) => void,
  ) {
    this.parts = parts.map((part) => new PartWords(part, setting));
  }

  /** Whether a sentence of a model would still find a place. */
  get takesSentences(): boolean {
    return this.parts.slice(this.current).some((part) => !part.isFull);
  }

  /** True when a sentence of the model is in the answer. */
  get hasSentences(): boolean {
    return this.parts.some((part) => part.isIntroduced);
  }

  /** Writes the parts at the front that take no sentences, so that they are there at once. */
  begin(): void {
    while (this.parts[this.current]?.takesSentences === false) this.closePart();
  }

  /** Puts a sentence into the part whose rows bear out most of it; false when no part lets it stand. */
  add(sentence: string): boolean {
    const [best] = this.placesFor(sentence).toSorted((left, right) => right.located - left.located);
    if (best === undefined) return false;
    while (this.current < best.place) this.closePart();
    this.write(best.check);
    return true;
  }

  private placesFor(sentence: string): { place: number; check: SentenceCheck; located: number }[] {
    return this.parts.flatMap((part, place) => {
      if (place < this.current || part.isFull) return [];
      const check = part.check(sentence);
      const located = check.claims.filter(({ places }) => places.length > 0).length;
      return check.stands && (isAnchored(check) || isLeadIn(sentence)) ? [{ place, check, located }] : [];
    });
  }

  /** Writes everything that is missing, in the code's words. */
  finish(): void {
    while (this.current < this.parts.length) this.closePart();
  }

  private write(check: SentenceCheck): void {
    this.parts[this.current]?.add(check);
    const sentence = withBoldNames(check);
    if (this.inSentences) this.append(` ${sentence}`);
    else this.appendParagraph(sentence);
    this.inSentences = true;
  }

  private closePart(): void {
    for (const piece of this.parts[this.current]?.remainder() ?? []) this.appendParagraph(piece);
    this.current += 1;
    this.inSentences = false;
  }

  private appendParagraph(text: string): void {
    this.append(this.text === '' ? text : PARAGRAPH + text);
  }

  private append(text: string): void {
    this.text += text;
    this.tell(text);
  }
}
