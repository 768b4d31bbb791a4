import type { Place } from './facts/facts.js';

/**
 * What a stretch of a sentence claims: a title or name, an amount of money, a date or a part of one, a moment relative
 * to now, a running time, the number of an invoice, how many there are, any other number, that there is none, that
 * there is some, that something was done, what the world knows of it, or an address to turn to.
 */
export type ClaimKind =
  | 'name'
  | 'amount'
  | 'date'
  | 'moment'
  | 'length'
  | 'invoice'
  | 'count'
  | 'number'
  | 'absence'
  | 'presence'
  | 'deed'
  | 'lore'
  | 'contact';

/** A claim of a sentence. `start` and `end` are UTF-16 offsets into the plain text of the sentence. */
export interface Claim {
  readonly kind: ClaimKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly stands: boolean;
  /** The cells that say the same; empty when it stands by a total or by the question, or does not stand. */
  readonly places: readonly Place[];
}
