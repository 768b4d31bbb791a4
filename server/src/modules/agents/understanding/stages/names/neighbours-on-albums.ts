import type { ConceptMatch, NameSpan, Stretch, Token } from '../../reading.js';
import { outside } from '../concepts/find-concepts.js';

const words = (all: string): ReadonlySet<string> => new Set(all.split(/\s+/));

/** Words right before a song that speak of the one behind it, and of the one before it. */
const BEHIND = words('after follows following succeeds despues sigue depois apos segue apres suit nach folgt hinter');
const AHEAD = words('before precedes preceding antes precede avant vor');
/** What may stand between such a word and the song. */
const LINKS = words('the song track tune de da do la le el a o dem den des auf cancion musica chanson lied');
/** What may stand before such a word and says nothing more. */
const VERBS = words(
  `comes come came goes is right directly immediately straight played plays next one viene va esta vem vient kommt que vem`,
);
const ASKING = words('what which whats que cual qual quelle quel quoi was welcher welches welche next song track tune');

/** The song that stands next to one on its album: 1 the next, -1 the one before, and the words that ask for it. */
export interface NeighbourOnAlbum extends Stretch {
  readonly step: 1 | -1;
}

/** "Which track comes after X?", "what precedes X on Y": the song next to one that is named; null where none is asked for. */
export function neighbourOnAlbum(tokens: readonly Token[], names: readonly NameSpan[]): NeighbourOnAlbum | null {
  const song = names.find(({ readings }) => readings.some(({ kind, known }) => kind === 'track' && known));
  if (song === undefined) return null;
  let at = song.start - 1;
  while (LINKS.has(wordAt(tokens, at)) && at > song.start - 4) at -= 1;
  const step = BEHIND.has(wordAt(tokens, at)) ? 1 : AHEAD.has(wordAt(tokens, at)) ? -1 : null;
  if (step === null || tokens[at]?.quote !== 0) return null;
  let start = at;
  while (VERBS.has(wordAt(tokens, start - 1))) start -= 1;
  const asks = tokens.slice(0, at).some(({ word }) => ASKING.has(word));
  return asks ? { start, end: song.start, step } : null;
}

/** The shop words with the question for the song next to one in place of what its words mean elsewhere. */
export function withNeighbourOnAlbum(
  matches: readonly ConceptMatch[],
  names: readonly NameSpan[],
  tokens: readonly Token[],
): readonly ConceptMatch[] {
  const isOther = matches.some(({ concepts }) => concepts.some((concept) => OTHERS.has(concept)));
  const neighbour = isOther ? null : neighbourOnAlbum(tokens, names);
  if (neighbour === null) return matches;
  const { start, end } = neighbour;
  return [...outside(matches, [neighbour]), { start, end, concepts: ['cue:place_on_album'] }];
}

/** Matters in which "after" tells a time. */
const OTHERS: ReadonlySet<string> = new Set(['invoice', 'buy', 'spend', 'pay', 'first_person', 'date']);

function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.word ?? '';
}
