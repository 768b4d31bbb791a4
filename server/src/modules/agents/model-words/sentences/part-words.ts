import { normaliseWords } from '../../../store/names/normalise-words.js';
import { holdsInOrder } from '../../grounding/claims/said-names.js';
import type { Claim } from '../../grounding/claim.js';
import { checkSentence, type SentenceCheck } from '../../grounding/check-sentence.js';
import type { Place } from '../../grounding/facts/facts.js';
import type { WordedRequest } from '../word-writer.contract.js';

/** Sentences of a model that one part of an answer may have. */
const MOST_SENTENCES = 2;

/** What was written of one part: a model's sentences as far as they stand, and the code's words for the rest. */
export class PartWords {
  private readonly sentences: { readonly text: string; readonly check: SentenceCheck }[] = [];

  constructor(
    private readonly part: WordedRequest,
    private readonly question: string,
  ) {}

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

  check(sentence: string, allowedNames: readonly string[]): SentenceCheck {
    return checkSentence(sentence, this.part.answered.evidence, this.question, allowedNames);
  }

  add(text: string, check: SentenceCheck): void {
    this.sentences.push({ text, check });
  }

  /** The code's words that must follow: the lead, unless a model's sentences and the facts say all of it; facts; close. */
  remainder(): string[] {
    const { lead, facts, close } = this.part.wording;
    return [this.saysAllOf(lead) ? '' : lead, facts, close].filter((piece) => piece !== '');
  }

  private saysAllOf(lead: string): boolean {
    if (!this.sentences.some(({ check }) => isAnchored(check))) return false;
    const { claims } = checkSentence(lead, this.part.answered.evidence, this.question);
    return claims.every((claim) => this.isSaid(claim));
  }

  private isSaid(claim: Claim): boolean {
    const sentences = this.sentences.flatMap(({ check }) => check.claims);
    const samePlace = sentences.some(
      (other) =>
        other.kind === claim.kind && other.places.some((place) => claim.places.some((own) => isSamePlace(place, own))),
    );
    return samePlace || this.isRead(claim) || this.isSeen(claim);
  }

  /** The same words stand in the facts, the sentences or the question. */
  private isRead(claim: Claim): boolean {
    const read = [this.part.wording.facts, ...this.sentences.map(({ text }) => text), this.question];
    const words = normaliseWords(claim.text);
    return read.some((text) => holdsInOrder(normaliseWords(text), words));
  }

  /** How many there are is seen when all of them stand in the facts. */
  private isSeen(claim: Claim): boolean {
    const counts = claim.kind === 'count' || claim.kind === 'number';
    return (
      counts &&
      claim.places.length === 0 &&
      this.part.answered.evidence.every(({ result }) => result.total === result.shown)
    );
  }
}

/** True when a sentence says something of the facts, and not only leads over to them. */
export function isAnchored({ claims }: SentenceCheck): boolean {
  return claims.some(
    ({ kind, stands, places }) =>
      places.length > 0 || (stands && (kind === 'count' || kind === 'number' || kind === 'name')),
  );
}

function isSamePlace(left: Place, right: Place): boolean {
  return left.row === right.row && left.column === right.column;
}
