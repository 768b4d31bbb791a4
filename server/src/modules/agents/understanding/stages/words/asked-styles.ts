import { isMusicStyle } from '../../lexicon/music-styles.js';
import type { ConceptMatch, Stretch, Token } from '../../reading.js';

/** "Any country music", "do you have techno": a kind of music that the store does not know, where one is asked for. */
export function isAskedStyle(position: number, { word }: Token, matches: readonly ConceptMatch[]): boolean {
  if (!isMusicStyle(word)) return false;
  return matches.some(
    ({ start, end, concepts }) =>
      (start === position + 1 && concepts.some((concept) => concept === 'music' || concept === 'genre')) ||
      (end === position && concepts.some((concept) => concept === 'have' || concept === 'genre' || concept === 'want')),
  );
}

/** "Techno": said of nothing else, a kind of music is asked for and no artist of that name. */
export function isStyle({ start, end }: Stretch, tokens: readonly Token[]): boolean {
  const [word] = tokens.slice(start, end);
  return word !== undefined && end - start === 1 && !word.capital && word.quote === 0 && isMusicStyle(word.word);
}
