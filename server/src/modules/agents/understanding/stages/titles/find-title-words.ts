import { isFunctionWord } from '../../lexicon/common-words.js';
import type { ConceptMatch, Stretch, Token } from '../../reading.js';

/** The word a title is asked to hold, and the tokens it was read from. */
export interface TitleWords extends Stretch {
  readonly words: string;
}

/** Words that say what to do with the words behind them, and are none to look for. */
const SEEKING = new Set(
  'look looking search searching find finding seek seeking where whose which featuring feature features bearing holding carrying carry use uses got named titled'.split(
    ' ',
  ),
);

const FRAMES = new Set([
  'mention',
  'mentions',
  'mentioning',
  'using',
  'about',
  'with',
  'have',
  'has',
  'having',
  'containing',
  'contain',
  'contains',
  'include',
  'includes',
  'including',
  'that',
  'con',
  'com',
  'avec',
  'mit',
  'the',
  'word',
  'words',
  'la',
  'palabra',
  'palavra',
  'a',
  'le',
  'mot',
  'wort',
  'dem',
  'das',
  'el',
  'o',
  'que',
  'tienen',
  'tem',
  'contienen',
  'qui',
  'ont',
  'dont',
  'die',
  'der',
  'den',
  'there',
  'is',
  'are',
]);

/**
 * Reads "songs with love in the title" and "titles containing love": the words before a phrase that ends in "title", else
 * those after it. They are words to look for, whatever names they may be as well.
 */
export function findTitleWords(tokens: readonly Token[], matches: readonly ConceptMatch[]): TitleWords | null {
  const match = matches.find(({ concepts }) => concepts.includes('title'));
  if (match === undefined) return null;
  const stretch = isBehind(match, tokens) ? before(match, tokens, matches) : after(match, tokens);
  if (stretch.end <= stretch.start) return null;
  return {
    ...stretch,
    words: tokens
      .slice(stretch.start, stretch.end)
      .map(({ word }) => word)
      .join(' '),
  };
}

/** "in the title", "en el título": the words stand before it. */
function isBehind(match: ConceptMatch, tokens: readonly Token[]): boolean {
  return ['in', 'as', 'among', 'amongst', 'within', 'inside', 'en', 'no', 'dans', 'im'].includes(
    tokens[match.start]?.word ?? '',
  );
}

function before(match: ConceptMatch, tokens: readonly Token[], matches: readonly ConceptMatch[]): Stretch {
  const quoted = tokens.slice(0, match.start).findLastIndex(({ quote }) => quote > 0);
  let end = match.start;
  if (quoted >= 0) end = quoted + 1;
  while (quoted < 0 && end > 1 && PLACES.has(tokens[end - 1]?.word ?? '')) end -= 1;
  let start = end;
  while (start > 0 && !opensWords(start - 1, tokens) && !isShopWord(start - 1, matches)) start -= 1;
  return { start, end };
}

/** "Azul somewhere in the title": where in it, and no word to look for. */
const PLACES = new Set(
  'somewhere anywhere appear appearing appears occur occurring occurs present included'.split(' '),
);

/** "With", "where", "look for": the words to look for begin behind it. */
function opensWords(position: number, tokens: readonly Token[]): boolean {
  const word = tokens[position]?.word ?? '';
  const seeks = word === 'for' && SEEKING.has(tokens[position - 1]?.word ?? '');
  return seeks || FRAMES.has(word) || SEEKING.has(word);
}

function isShopWord(position: number, matches: readonly ConceptMatch[]): boolean {
  return matches.some(
    ({ start, end, concepts }) =>
      start <= position &&
      position < end &&
      concepts.some((concept) => ['song', 'album', 'artist', 'have', 'show'].includes(concept)),
  );
}

function after(match: ConceptMatch, tokens: readonly Token[]): Stretch {
  let start = match.end;
  while (FRAMES.has(tokens[start]?.word ?? '') && start < tokens.length - 1) start += 1;
  let end = start;
  while (
    end < tokens.length &&
    (end === start || tokens[end]?.before === 'space') &&
    !(end > start && isFunctionWord(tokens[end]?.word ?? '') && tokens[end]?.quote === 0)
  )
    end += 1;
  while (end > start + 1 && PLACES.has(tokens[end - 1]?.word ?? '')) end -= 1;
  return { start, end };
}
