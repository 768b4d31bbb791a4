import type { ConceptMatch, NameSpan, Token } from '../../reading.js';

const MY = new Set('mis meus minhas mes meine meiner meinen nuestras nos unsere'.split(' '));

const RANKS = new Set(
  'first last latest oldest newest earliest most recent very primera ultima primeira premier dernier erste letzte'.split(
    ' ',
  ),
);

/** The word for music behind what says which of it: "my most recent song". */
function musicAt(start: number, matches: readonly ConceptMatch[], tokens: readonly Token[]): ConceptMatch | undefined {
  const thing = matches.find((match) => match.start === start);
  const isRank = RANKS.has(tokens[start]?.word ?? '') && thing?.concepts.includes('song') !== true;
  return isRank ? musicAt(Math.max(start + 1, thing?.end ?? 0), matches, tokens) : thing;
}

/** "Mes morceaux de Queen": one's own music of a name is what one bought of it. */
export function withOwnMusicOf(
  matches: readonly ConceptMatch[],
  names: readonly NameSpan[],
  tokens: readonly Token[],
): readonly ConceptMatch[] {
  const known = names.filter(({ readings }) => readings.some((reading) => reading.known));
  const owner = tokens.findIndex(({ word }, at) => {
    const music =
      MY.has(word) || (word === 'my' && RANKS.has(tokens[at + 1]?.word ?? ''))
        ? musicAt(at + 1, matches, tokens)
        : undefined;
    if (music?.concepts.some((concept) => concept === 'song' || concept === 'music') !== true) return false;
    return known.some(({ start }) => start >= music.end && start <= music.end + 2);
  });
  if (owner < 0) return matches;
  const owned: ConceptMatch = { start: owner, end: owner + 1, concepts: ['buy', 'first_person'] };
  const others = matches.filter(({ start, end }) => owner < start || end <= owner);
  return [...others, owned].sort((one, other) => one.start - other.start);
}
