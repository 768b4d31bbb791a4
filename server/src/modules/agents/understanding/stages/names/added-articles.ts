import { isArticle } from '../../../../store/names/function-words.js';
import type { NameKind } from '../../../../store/names/name-index.contract.js';
import { normaliseWords } from '../../../../store/names/normalise-words.js';
import { isContent } from '../../lexicon/concepts.js';
import type { ConceptMatch, NameReading, NameSpan, Token } from '../../reading.js';

const ANY_KIND: readonly NameKind[] = ['artist', 'album', 'track'];

/**
 * "What about The Embers?" where only a song "Embers" is there: a band is asked for, which the store does not have. The song
 * is told of as near. Where a song is spoken of ("how long is the Embers song"), it stays.
 */
export function withoutAddedArticles(
  tokens: readonly Token[],
  names: readonly NameSpan[],
  matches: readonly ConceptMatch[],
): readonly NameSpan[] {
  if (names.length !== 1 || matches.some(({ concepts }) => concepts.some((concept) => asksOfSong(concept))))
    return names;
  return names.map((name) => (isBandLike(name, tokens) ? asBand(name, tokens) : name));
}

function asksOfSong(concept: string): boolean {
  return isContent(concept) || concept === 'refer_one' || concept === 'first_person' || concept === 'on';
}

function isBandLike({ start, end, readings, asked }: NameSpan, tokens: readonly Token[]): boolean {
  const article = tokens[start - 1];
  const word = tokens[start];
  if (article?.word !== 'the' || word === undefined || end - start !== 1 || asked === true) return false;
  if (word.before !== 'space' || article.quote > 0 || word.quote > 0) return false;
  return readings.every(
    ({ kind, text, known }) => kind === 'track' && known && !isArticle(normaliseWords(text)[0] ?? '', true),
  );
}

function asBand({ start, end, said, readings }: NameSpan, tokens: readonly Token[]): NameSpan {
  const whole = `${tokens[start - 1]?.capital === true ? 'The' : 'the'} ${said}`;
  const near = [...new Set(readings.map(({ text }) => text))];
  const absent = ANY_KIND.map((kind, place): NameReading => ({
    kind,
    text: whole,
    weight: 1 - place * 0.05,
    guessed: false,
    known: false,
    near: kind === 'artist' ? [] : near,
  }));
  return { start: start - 1, end, said: whole, readings: absent };
}
