import { cardinalOf } from '../../lexicon/numerals.js';
import type { ConceptMatch, Token } from '../../reading.js';

const MY = new Set(
  'my our mi mis nuestra nuestras meu minha meus minhas mon ma mes mein meine meiner meinen unser unsere'.split(' '),
);
const RANKS: ReadonlySet<string> = new Set(['longest', 'shortest', 'dearest', 'cheapest']);

/** "My five longest songs", "mein längster Song", "mi canción más larga": of one's own songs the first by a measure. */
export function withOwnRanked(matches: readonly ConceptMatch[], tokens: readonly Token[]): readonly ConceptMatch[] {
  const my = tokens.findIndex(
    ({ word, quote }, at) => quote === 0 && MY.has(word) && leadsToRankedSongs(at, matches, tokens),
  );
  if (my < 0) return matches;
  const others = matches.filter(({ start, end }) => my < start || end <= my);
  const owned: ConceptMatch = { start: my, end: my + 1, concepts: ['buy', 'first_person'] };
  return [...others, owned].sort((one, other) => one.start - other.start);
}

/** Behind "my" stand a rank and songs, in either order, with nothing else but a number. */
function leadsToRankedSongs(my: number, matches: readonly ConceptMatch[], tokens: readonly Token[]): boolean {
  let at = my + 1;
  const said = new Set<string>();
  for (let match = partAt(at); match !== null && at < tokens.length; match = partAt(at)) {
    match.concepts.forEach((concept) => said.add(concept));
    at = match.end;
  }
  return said.has('song') && [...RANKS].some((rank) => said.has(rank));

  function partAt(place: number): Pick<ConceptMatch, 'end' | 'concepts'> | null {
    const match = matches.find(({ start }) => start === place);
    if (match?.concepts.some((concept) => concept === 'song' || RANKS.has(concept)) === true) return match;
    const isNumber = cardinalOf(tokens[place]?.word ?? '') !== null;
    return isNumber ? { end: place + 1, concepts: [] } : null;
  }
}
