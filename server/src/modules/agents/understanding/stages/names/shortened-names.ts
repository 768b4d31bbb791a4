import type { NameIndex, NameKind } from '../../../../store/names/name-index.contract.js';
import { normaliseWords } from '../../../../store/names/normalise-words.js';
import { isEverydayForm, isFunctionWord } from '../../lexicon/common-words.js';
import type { ConceptMatch, NameSpan, Stretch, Token } from '../../reading.js';
import { toUnknown } from './unknown-names.js';

const KINDS: readonly NameKind[] = ['artist', 'album', 'track'];

/**
 * "Blue oyster cult" is not "The Cult": a name that is said without its article, right behind words that nothing explains, is
 * the end of a longer name that the store does not have.
 */
export function withoutShortened(
  text: string,
  tokens: readonly Token[],
  names: readonly NameSpan[],
  matches: readonly ConceptMatch[],
  index: NameIndex,
): readonly NameSpan[] {
  return names.flatMap((name) => {
    const whole = isShortened(name) ? widened(name, tokens, names, matches) : null;
    const unknown = whole === null ? [] : toUnknown(text, whole, KINDS, tokens, matches, index);
    return unknown.length > 0 ? unknown : [name];
  });
}

function isShortened({ said, readings }: NameSpan): boolean {
  const [first] = readings;
  if (first === undefined || !first.known || first.guessed || first.kind !== 'artist') return false;
  return normaliseWords(first.text).length > normaliseWords(said).length;
}

/** The name with the loose words before it, one of which no everyday word; null when there are none. */
function widened(
  { start, end }: NameSpan,
  tokens: readonly Token[],
  names: readonly NameSpan[],
  matches: readonly ConceptMatch[],
): Stretch | null {
  const isTaken = (at: number): boolean =>
    [...names, ...matches].some((other) => other.start <= at && at < other.end) ||
    isFunctionWord(tokens[at]?.word ?? '');
  let first = start;
  while (first > 0 && tokens[first]?.before === 'space' && !isTaken(first - 1)) first -= 1;
  const isTelling = tokens.slice(first, start).some(({ word }) => word.length > 2 && !isEverydayForm(word));
  return isTelling ? { start: first, end } : null;
}
