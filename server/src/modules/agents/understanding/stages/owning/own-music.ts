import type { ConceptMatch, NameSpan, Token } from '../../reading.js';

const MY = new Set('mis meus minhas mes meine meiner meinen nuestras nos unsere'.split(' '));

/** "Mes morceaux de Queen": one's own music of a name is what one bought of it. */
export function withOwnMusicOf(
  matches: readonly ConceptMatch[],
  names: readonly NameSpan[],
  tokens: readonly Token[],
): readonly ConceptMatch[] {
  const known = names.filter(({ readings }) => readings.some((reading) => reading.known));
  const owner = tokens.findIndex(({ word }, at) => {
    const music = MY.has(word) ? matches.find(({ start }) => start === at + 1) : undefined;
    if (music?.concepts.some((concept) => concept === 'song' || concept === 'music') !== true) return false;
    return known.some(({ start }) => start >= music.end && start <= music.end + 2);
  });
  if (owner < 0) return matches;
  const owned: ConceptMatch = { start: owner, end: owner + 1, concepts: ['buy', 'first_person'] };
  const others = matches.filter(({ start, end }) => owner < start || end <= owner);
  return [...others, owned].sort((one, other) => one.start - other.start);
}
