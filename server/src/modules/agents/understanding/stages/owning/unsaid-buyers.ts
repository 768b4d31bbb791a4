import type { ConceptMatch, Token } from '../../reading.js';

/** What was done with music, told without saying by whom. */
const DONE = new Set(
  (
    'bought purchased ordered acquired owned comprado comprada comprados compradas comprei adquirido adquiridas adquiridos ' +
    'achete achetes achetee achetees commande commandes commandees gekauft gekaufte gekauften bestellt bestellte bestellten erworben'
  ).split(' '),
);

/** Words that say who did it, or ask for what many did. */
const BUYERS: ReadonlySet<string> = new Set(['first_person', 'third_person', 'everyone', 'popular', 'who', 'employee']);

/** "Songs bought in 2022", "total spend on Queen": whoever names no buyer means what was bought by oneself. */
export function withUnsaidBuyers(matches: readonly ConceptMatch[], tokens: readonly Token[]): readonly ConceptMatch[] {
  if (matches.some(({ concepts }) => concepts.some((concept) => BUYERS.has(concept)))) return matches;
  return matches.map((match) =>
    isDone(match, tokens) ? { ...match, concepts: [...match.concepts, 'first_person'] } : match,
  );
}

function isDone({ start, end, concepts }: ConceptMatch, tokens: readonly Token[]): boolean {
  if (concepts.includes('spend')) return true;
  return concepts.includes('buy') && tokens.slice(start, end).some(({ word }) => DONE.has(word));
}
