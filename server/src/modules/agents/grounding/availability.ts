import { holdsInOrder } from './claims/said-names.js';
import type { Claim } from './claim.js';
import type { Facts, FactResult } from './facts/facts.js';
import { wordsOfName } from './facts/name-forms.js';

/** The results a sentence is about by the names in it; all of them when its names belong to none. */
export function scopeOf(names: readonly Claim[], facts: Facts): readonly FactResult[] {
  const about = facts.results.filter((result) => names.some((name) => belongsTo(name, result)));
  return about.length > 0 ? about : facts.results;
}

/** Whether "there is none" is true: something the sentence is about was looked for and not found. */
export function mayDeny(names: readonly Claim[], facts: Facts): boolean {
  return scopeOf(names, facts).some(({ total }) => total === 0);
}

/**
 * The names a sentence speaks of as if they were there although the tools, asked for them, found nothing. The nearest
 * names that were offered instead do exist.
 */
export function findUnfounded(names: readonly Claim[], facts: Facts): Claim[] {
  return names.filter((name) => {
    if (!name.stands || name.places.length > 0 || isNear(name, facts)) return false;
    const about = facts.results.filter((result) => belongsTo(name, result));
    const looked = about.length > 0 ? about : facts.results;
    return looked.length > 0 && looked.every(({ total }) => total === 0);
  });
}

function belongsTo(name: Claim, result: FactResult): boolean {
  const words = wordsOfName(name.text);
  const inRows = name.places.some(({ row }) => row >= result.firstRow && row < result.endRow);
  return inRows || result.given.some((given) => holdsInOrder(given, words) || holdsInOrder(words, given));
}

function isNear(name: Claim, facts: Facts): boolean {
  const words = wordsOfName(name.text);
  return facts.results.some(({ near }) => near.some((text) => holdsInOrder(text, words)));
}
