import type { ConceptMatch, NameSpan, Token } from '../../reading.js';
import { isCollection } from './collection-titles.js';
import type { TitleWords } from './find-title-words.js';

const CALLED = new Set('called named titled'.split(' '));
const MOST_WORDS = 4;

/**
 * "Greatest hits albums", "albums called greatest hits": several albums of that title are wanted, and not the one that is called
 * just so. An artist beside it has collections of their own.
 */
export function collectionAt(
  albums: ConceptMatch,
  tokens: readonly Token[],
  names: readonly NameSpan[],
): TitleWords | null {
  if (!albums.concepts.includes('album') || names.some((name) => isOfArtist(name))) return null;
  const behind = CALLED.has(tokens[albums.end]?.word ?? '') ? albums.end + 1 : albums.end;
  for (let count = MOST_WORDS; count > 0; count -= 1) {
    for (const start of behind > albums.end ? [behind] : [albums.start - count]) {
      const words = tokens.slice(Math.max(0, start), start + count);
      const said = words.map(({ word }) => word).join(' ');
      if (words.length === count && words.every(({ quote }) => quote === 0) && isCollection(said))
        return { start, end: start + count, words: said.replace(/^(?:the|very) /, '') };
    }
  }
  return null;
}

function isOfArtist({ said, readings }: NameSpan): boolean {
  return !isCollection(said) && readings.some(({ kind, known }) => kind === 'artist' && known);
}
