import type { NameIndex } from '../../../../store/names/name-index.contract.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { isMusicStyle, styleInEnglish } from '../../lexicon/music-styles.js';
import type { Token } from '../../reading.js';

/** What German writes together with a kind of music in front of it. */
const HEADS = (
  'songs song lieder lied liedern alben album platten platte musik stucke stuck titel tracks track nummern bands band gruppen ' +
  'kunstler sanger playlist playlists genre scheiben sachen balladen cds cd'
)
  .split(' ')
  .sort((one, other) => other.length - one.length);

/**
 * Parts "Rocksongs" and "Jazzalben" into the kind of music and what is asked for, unless the store or the lexicon knows them
 * whole; the capital of such a noun tells of no name.
 */
export function mendCompounds(tokens: readonly Token[], index: NameIndex, lexicon: Lexicon): readonly Token[] {
  return tokens.flatMap((token): readonly Token[] => {
    if (token.quote === 0 && HEADS.includes(token.word)) return [{ ...token, capital: false }];
    if (token.quote > 0 || lexicon.has(token.word) || index.exactly(token.word).length > 0) return [token];
    const head = HEADS.find((one) => token.word.endsWith(one) && isKind(token.word.slice(0, -one.length), index));
    if (head === undefined) return [token];
    const border = token.end - head.length;
    const kind = { ...token, word: token.word.slice(0, -head.length), end: border, possessive: false };
    return [kind, { ...token, word: head, start: border, capital: false, before: 'space' }];
  });
}

function isKind(word: string, index: NameIndex): boolean {
  return isMusicStyle(word) || styleInEnglish(word) !== undefined || index.exactly(word, ['genre']).length > 0;
}
