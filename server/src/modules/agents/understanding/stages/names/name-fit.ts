import type { NameMatch } from '../../../../store/names/name-index.contract.js';
import { normaliseWords } from '../../../../store/names/normalise-words.js';
import { spellingDistance, toleratedEdits } from '../../../../store/names/spelling-distance.js';
import { isFunctionWord } from '../../lexicon/common-words.js';
import type { Token } from '../../reading.js';
import { isAlike } from './likeness.js';

/** How much of a name was said: all of it, all of it with a slip, or a part. */
export type Extent = 'whole' | 'nearly' | 'part';

/** How much of the name the words of a match say. */
export function extentOf(match: NameMatch, tokens: readonly Token[]): Extent {
  if (match.how === 'exact') return 'whole';
  const said = wordsOf(match, tokens);
  if (match.how !== 'misspelt') return lacksSmallWords(said, normaliseWords(match.name.text)) ? 'nearly' : 'part';
  return isAlike(said.join(' '), match.name.text) || isAlike(said.join(' '), mainTitle(match.name.text))
    ? 'nearly'
    : 'part';
}

/** "Dark side of moon": all telling words of a name in their order, without some of its small ones. */
function lacksSmallWords(said: readonly string[], name: readonly string[]): boolean {
  const tellingOf = (words: readonly string[]): readonly string[] => words.filter((word) => !isFunctionWord(word));
  const telling = tellingOf(name);
  return telling.length > 1 && said.length < name.length && tellingOf(said).join(' ') === telling.join(' ');
}

/**
 * Whether a name accounts for every telling word of the stretch it was found in: "Like a Rolling Stone" is not "Like a
 * Stone", because "rolling" would be left over.
 */
export function accountsForWords(match: NameMatch, tokens: readonly Token[]): boolean {
  if (match.how === 'exact' || match.how === 'joined' || match.end - match.start < 2) return true;
  const parts = normaliseWords(match.name.text);
  const telling = wordsOf(match, tokens).filter((word) => !isFunctionWord(word));
  return telling.every((word) => parts.some((part) => isNear(word, part))) || extentOf(match, tokens) === 'nearly';
}

function isNear(word: string, part: string): boolean {
  const tolerated = Math.max(1, toleratedEdits(Math.max(word.length, part.length)));
  return spellingDistance(word, part, tolerated) <= tolerated;
}

function mainTitle(text: string): string {
  return text.replace(/\s*[([{:].*$/u, '');
}

function wordsOf({ start, end }: NameMatch, tokens: readonly Token[]): readonly string[] {
  return tokens.slice(start, end).map(({ word }) => word);
}
