import type { Place } from './facts/facts.js';

/**
 * What a stretch of a sentence claims: a title or name, an amount of money, a date or a part of one, a running time, the
 * number of an invoice, how many there are, any other number, or an address to turn to.
 */
export type ClaimKind = 'name' | 'amount' | 'date' | 'length' | 'invoice' | 'count' | 'number' | 'contact';

/** A claim of a sentence. `start` and `end` are UTF-16 offsets into the plain text of the sentence. */
export interface Claim {
  readonly kind: ClaimKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly stands: boolean;
  /** The cells that say the same; empty when it stands by a total or as an allowed name, or does not stand. */
  readonly places: readonly Place[];
  /** The values of a number that is no amount, date or length. */
  readonly values?: readonly number[];
}
