import type { NameIndex } from '../../../../store/names/name-index.contract.js';
import type { Language } from '../../lexicon/concepts.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Token } from '../../reading.js';
import { mendArticles } from './mend-articles.js';
import { mendCompounds } from './mend-compounds.js';
import { mendElisions } from './mend-elisions.js';
import { translateStyles } from './translate-styles.js';

/** What tells a word that was meant from one that was not. */
interface Means {
  readonly index: NameIndex;
  readonly lexicon: Lexicon;
}

/** The words of a message as they were meant: articles, elisions, compounds and kinds of music of other languages. */
export function mendWords(text: string, spelt: readonly Token[], language: Language, means: Means): readonly Token[] {
  const { index, lexicon } = means;
  const parted = mendElisions(text, mendArticles(spelt, index), index, lexicon);
  if (language === 'en') return parted;
  const uncompounded = language === 'de' ? mendCompounds(parted, index, lexicon) : parted;
  return translateStyles(uncompounded, index);
}
