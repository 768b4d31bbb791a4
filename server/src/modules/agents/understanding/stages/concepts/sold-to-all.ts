import type { ConceptMatch, Token } from '../../reading.js';

/** What makes buying something that is done by all: "wird gekauft", "gets bought". */
const PASSIVE = new Set('wird werden wurde wurden is are was were gets get est sont se sao foi foram'.split(' '));

/** Words of whoever speaks of oneself. */
const SELF = new Set(
  'i im ive my me mine we our us ich mein meine meinen meiner mir wir uns je jai mon ma mes nous yo mi mis he me eu meu minha meus minhas'.split(
    ' ',
  ),
);

const OWN = 'cue:most_bought';

/** "Welcher Song wird am meisten gekauft?": what is bought most, where nobody speaks of oneself, is what sells best. */
export function withSoldToAll(matches: readonly ConceptMatch[], tokens: readonly Token[]): readonly ConceptMatch[] {
  const ofSelf = tokens.some(({ word }) => SELF.has(word));
  if (ofSelf || !tokens.some(({ word }) => PASSIVE.has(word))) return matches;
  return matches.map((match) => (match.concepts.includes(OWN) ? { ...match, concepts: ['popular'] } : match));
}
