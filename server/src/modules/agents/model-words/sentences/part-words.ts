import { checkSentence, type SentenceCheck } from '../../grounding/check-sentence.js';
import { objectionTo } from '../../grounding/frame/check-frame.js';
import type { FrameContext } from '../../grounding/frame/frame.js';
import { unsaidOf } from '../../grounding/frame/unsaid-lead.js';
import type { WordedRequest } from '../word-writer.contract.js';

/** Sentences of a model that one part of an answer may have. */
const MOST_SENTENCES = 2;

/** What holds for all parts of an answer: language, money and the names that are always allowed. */
export type WordsSetting = Pick<FrameContext, 'language' | 'currency' | 'allowedNames'>;

/** What was written of one part: a model's sentences as far as they stand, and the code's words for the rest. */
export class PartWords {
  private readonly sentences: SentenceCheck[] = [];
  private readonly context: FrameContext;

  constructor(
    private readonly part: WordedRequest,
    setting: WordsSetting,
  ) {
    this.context = { ...setting, evidence: part.answered.evidence, lead: part.wording.lead };
  }

  /**
   * Whether a model may introduce this part. Where nothing was found, a name was guessed or a tool failed, and where
   * the lead itself is the answer, the code's lead says exactly what has to be said.
   */
  get takesSentences(): boolean {
    const { answered, wording } = this.part;
    const certain = answered.request.names.every(({ known, guessed }) => known && !guessed);
    const found = answered.evidence.some(({ result }) => result.rows.length > 0);
    return wording.facts !== '' && certain && found && answered.failed.length === 0;
  }

  get isFull(): boolean {
    return !this.takesSentences || this.sentences.length >= MOST_SENTENCES;
  }

  get isIntroduced(): boolean {
    return this.sentences.length > 0;
  }

  /** The question is no evidence: what it says proves nothing, its names neither. */
  check(sentence: string): SentenceCheck {
    const check = checkSentence(sentence, this.context.evidence, this.context);
    return { ...check, stands: check.stands && objectionTo(check, this.context) === null };
  }

  add(check: SentenceCheck): void {
    this.sentences.push(check);
  }

  /** The code's words that must follow: the sentences of the lead that no model's sentence has said; facts; close. */
  remainder(): string[] {
    const { lead, facts, close } = this.part.wording;
    const left = this.isIntroduced ? unsaidOf(lead, this.sentences, this.context) : lead;
    return [left, facts, close].filter((piece) => piece !== '');
  }
}

/** True when a sentence says something of the facts, and not only leads over to them. */
export function isAnchored({ claims }: SentenceCheck): boolean {
  return claims.some(
    ({ kind, stands, places }) =>
      places.length > 0 || (stands && (kind === 'count' || kind === 'number' || kind === 'name')),
  );
}
