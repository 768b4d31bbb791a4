import type { NameKind } from '../../../../store/names/name-index.contract.js';
import type { Focus } from './focus.js';
import type { InvoiceFocus } from './shown-row.js';

/** How a request leans on the conversation: what its pronouns may stand for. */
export interface Leaning {
  readonly focus: Focus;
  /** Whether a word such as "it" or "they" points back, or at what kind of thing ("that artist"); without one, a missing name is taken from before less readily. */
  readonly points: 'one' | 'many' | NameKind | null;
  /** The one order that is meant, when the request speaks of one. */
  readonly invoice: InvoiceFocus | null;
}
