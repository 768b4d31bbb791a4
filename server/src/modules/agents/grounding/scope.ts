import { holdsInOrder } from './claims/holds-in-order.js';
import type { Claim } from './claim.js';
import type { Facts, FactResult } from './facts/facts.js';
import { wordsOfName } from './facts/name-forms.js';

/** The results a sentence is about by the names in it; all of them when its names belong to none. */
export function scopeOf(names: readonly Claim[], facts: Facts): readonly FactResult[] {
  const about = facts.results.filter((result) => names.some((name) => belongsTo(name, result)));
  return about.length > 0 ? about : facts.results;
}

function belongsTo(name: Claim, result: FactResult): boolean {
  const words = wordsOfName(name.text);
  const inRows = name.places.some(({ row }) => row >= result.firstRow && row < result.endRow);
  return inRows || result.given.some((given) => holdsInOrder(given, words) || holdsInOrder(words, given));
}
