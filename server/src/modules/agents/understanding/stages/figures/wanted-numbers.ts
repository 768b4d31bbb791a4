import { cardinalOf } from '../../lexicon/numerals.js';
import type { ConceptMatch, Stretch, Token } from '../../reading.js';
import type { NumberAt } from './order-numbers.js';

const COUNTED = ['invoice', 'song', 'album', 'artist', 'genre', 'playlist'] as const;
const RANKING = [
  'newest',
  'oldest',
  'largest',
  'smallest',
  'longest',
  'shortest',
  'cheapest',
  'dearest',
  'popular',
  'unpopular',
  'recommend',
  'new_to_me',
] as const;

/** What is "a" as well as "one": it counts only a thing that is to be recommended. */
const ARTICLES = new Set('un una uno um uma'.split(' '));

/** "last three orders", "top 5 songs", "10 songs": how many are wanted. */
export function limitOf(
  tokens: readonly Token[],
  matches: readonly ConceptMatch[],
  period: Stretch | null,
): NumberAt | null {
  for (const [position, token] of tokens.entries()) {
    const number = cardinalOf(token.word);
    const inPeriod = period !== null && position >= period.start && position < period.end;
    if (number === null || number < 1 || number > 100 || inPeriod || token.word === 'a') continue;
    if (PARTS.has(tokens[position - 1]?.word ?? '') || isAnnounced(matches, tokens, position)) continue;
    if (token.word === 'couple' && isOwned(matches)) continue;
    if (token.word === 'one' && !ASKING_FOR.has(tokens[position - 1]?.word ?? '')) continue;
    if (
      ARTICLES.has(token.word)
        ? isOneToRecommend(matches, position)
        : touches(matches, position, [...COUNTED, ...RANKING]) || closesWish(tokens, matches, position)
    )
      return { number, start: position, end: position + 1 };
  }
  return null;
}

/** "Three things: …" announces what is asked, and counts no list; "one of my orders" wants one. */
function isAnnounced(matches: readonly ConceptMatch[], tokens: readonly Token[], position: number): boolean {
  return matches.some(
    ({ start, end, concepts }) =>
      start <= position &&
      position < end &&
      tokens[end - 1]?.word !== 'of' &&
      concepts.every((concept) => concept === 'polite'),
  );
}

/** "I've got a couple of Queen songs" tells roughly how many there are, and wants no two of them. */
function isOwned(matches: readonly ConceptMatch[]): boolean {
  return matches.some(({ concepts }) => concepts.includes('buy') && concepts.includes('first_person'));
}

/** "Recomiéndame una canción": one song is enough. */
function isOneToRecommend(matches: readonly ConceptMatch[], position: number): boolean {
  const isThing = matches.some(({ start, concepts }) => start === position + 1 && concepts.includes('song'));
  return isThing && touches(matches, position, ['recommend']);
}

/** "Recommend me 3", "empfiehl mir drei": the number closes a wish for something to be recommended. */
function closesWish(tokens: readonly Token[], matches: readonly ConceptMatch[], position: number): boolean {
  const next = tokens[position + 1];
  const closes = next === undefined || next.before !== 'space' || CLOSING.has(next.word);
  return (
    closes &&
    matches.some(({ end, concepts }) => concepts.includes('recommend') && position - end < 3 && end <= position)
  );
}

const CLOSING = new Set('please more things ideas ones por s bitte cosas coisas choses sachen'.split(' '));

/** "Songs on disc 2": behind such a word a number counts nothing. */
const PARTS = new Set('disc disk cd vol volume part teil parte partie'.split(' '));

/** "Show me one of my orders", but not "the one", "which one". */
const ASKING_FOR = new Set('show me us give list just only recommend suggest pick play tell see'.split(' '));

/** A number stands at most so many words before what it counts: "five random rock tunes". */
const MOST_BETWEEN = 3;

function touches(matches: readonly ConceptMatch[], position: number, concepts: readonly string[]): boolean {
  return matches.some(
    (match) =>
      (match.end === position || (match.start > position && match.start <= position + MOST_BETWEEN)) &&
      match.concepts.some((concept) => concepts.includes(concept)),
  );
}
