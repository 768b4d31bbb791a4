import type { ConceptMatch, NameSpan, Token } from '../../reading.js';
import { overlaps } from '../concepts/find-concepts.js';
import { comparedArtists } from './compared-artists.js';
import { comparedCounts } from './compared-counts.js';
import { comparedOrders } from './compared-orders.js';
import { comparedTitles, type ComparedTitles } from './compared-titles.js';
import { countedTogether } from './counted-together.js';
import { offeredMakers } from './offered-makers.js';
import { summedTitles } from './summed-titles.js';

/** What a message asks of several things at once: two orders, two titles or two artists compared, makers to choose from, or several kinds counted; and the names without a word that only compares. */
export function comparedThings(
  tokens: readonly Token[],
  matches: readonly ConceptMatch[],
  names: readonly NameSpan[],
): { readonly compared: ComparedTitles | null; readonly named: readonly NameSpan[] } {
  const makers = offeredMakers(tokens, matches, names);
  if (makers !== null) return makers;
  const orders = comparedOrders(tokens, matches, names);
  const held = orders ?? comparedTitles(names, tokens, matches) ?? comparedArtists(names, tokens, matches);
  const compared =
    held ??
    summedTitles(tokens, matches, names) ??
    comparedCounts(tokens, matches, names) ??
    countedTogether(tokens, matches, names);
  return { compared, named: orders === null ? names : names.filter((name) => !overlaps(name, orders.match)) };
}
