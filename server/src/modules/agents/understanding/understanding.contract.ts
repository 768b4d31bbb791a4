import type { Evidence } from '../../tools/evidence.js';
import type { Plan, PlannedRequest } from './plan.js';

/** An earlier turn of the conversation as understanding sees it: what was asked, how it was planned, what was found. */
export interface EarlierTurn {
  readonly said: string;
  readonly answered: string;
  readonly requests: readonly PlannedRequest[];
  readonly evidence: readonly Evidence[];
}

/** What surrounds a message. `earlier` is oldest first and bounded by the runner. */
export interface Surroundings {
  readonly earlier: readonly EarlierTurn[];
  /** The language the person prefers, when known; the message's own language wins. */
  readonly preferredLanguage: string | null;
  /** The customer the person is proven to be, so that "customer 7" may be oneself; null or absent when nobody is proven. */
  readonly customer?: { readonly customerId: number; readonly email: string } | null;
  /**
   * True for staff who act for nobody yet: an identifier in a message then says whose orders are meant, and nobody is refused
   * for it. A conversation is about one customer.
   */
  readonly actsForCustomers?: boolean;
  /** The present in the store's time zone, ISO 8601; periods such as "last year" are read against it. */
  readonly now: string;
}

/** Reads a message into a plan, in code, from the store's own names. Pure: same input and index, same plan. */
export abstract class Understanding {
  abstract plan(message: string, surroundings: Surroundings): Plan;
}
