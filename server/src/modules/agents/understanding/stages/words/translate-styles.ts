import type { NameIndex } from '../../../../store/names/name-index.contract.js';
import { isMusicStyle, styleInEnglish } from '../../lexicon/music-styles.js';
import type { Token } from '../../reading.js';

/** Reads "clásica" and "klassische" as the "Classical" of a store that names its genres in English and has nothing called so. */
export function translateStyles(tokens: readonly Token[], index: NameIndex): readonly Token[] {
  return joinedStyles(tokens).map((token, position, all) => {
    if (isKindOfMusic(position, all)) return { ...token, word: 'musicas' };
    const style = token.quote > 0 ? undefined : styleInEnglish(token.word);
    if (style === undefined || index.exactly(token.word).length > 0) return token;
    return { ...token, word: style };
  });
}

/** The Portuguese "música" is one song, but "música clássica" is a kind of music unless an article makes it one. */
function isKindOfMusic(position: number, tokens: readonly Token[]): boolean {
  const [before, here, behind] = [tokens[position - 1], tokens[position], tokens[position + 1]];
  if (here?.word !== 'musica' || behind === undefined || behind.quote > 0 || behind.capital) return false;
  const isStyle = isMusicStyle(behind.word) || styleInEnglish(behind.word) !== undefined;
  return isStyle && !ONE_SONG.has(before?.word ?? '');
}

const ONE_SONG = new Set('a da na uma essa esta'.split(' '));

/** "Banda sonora" and its like are two words for a soundtrack. */
function joinedStyles(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token, position): readonly Token[] => {
    const [before, behind] = [tokens[position - 1], tokens[position + 1]];
    if (before !== undefined && isSoundtrack(before, token)) return [];
    if (behind === undefined || !isSoundtrack(token, behind)) return [token];
    return [{ ...token, word: 'soundtrack', end: behind.end }];
  });
}

function isSoundtrack(one: Token, other: Token): boolean {
  return one.quote === 0 && other.before === 'space' && SOUNDTRACKS.has(`${one.word} ${other.word}`);
}

const SOUNDTRACKS = new Set([
  'banda sonora',
  'bandas sonoras',
  'trilha sonora',
  'trilhas sonoras',
  'bande originale',
  'bandes originales',
  'bande sonore',
]);
