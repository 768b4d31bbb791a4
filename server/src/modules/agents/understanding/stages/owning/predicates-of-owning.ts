import type { ConceptMatch, NameSpan, Token } from '../../reading.js';

/** "Mine" as what something is said or asked to be, in all languages. */
const MINE = new Set('mine mio mia mios mias meu minha meus minhas meins mir moi'.split(' '));

/** Verbs of being as such a question begins with them or holds them. */
const BEING = new Set(
  'is are was were been isnt arent wasnt werent es son era eran fue e sao eram foi est sont etait etaient ist sind war waren gehort gehoren'.split(
    ' ',
  ),
);

/** Small words that may stand behind it: "mine already", "mine yet". */
const BEHIND = new Set('already ever yet by now before then or not ya ja deja schon bereits'.split(' '));

/** "Is anything by them mine already?", "was that song ever mine?": what is one's own was bought. */
export function withPredicatesOfOwning(
  matches: readonly ConceptMatch[],
  names: readonly NameSpan[],
  tokens: readonly Token[],
): readonly ConceptMatch[] {
  const place = tokens.findIndex((token, position) => MINE.has(token.word) && isPredicate(position, names, tokens));
  if (place === -1) return matches;
  const mine: ConceptMatch = { start: place, end: place + 1, concepts: ['buy', 'first_person'] };
  return [...matches.filter(({ start, end }) => end <= place || start > place), mine].sort(
    (one, other) => one.start - other.start,
  );
}

/** Whether the word ends its question or stands right behind a verb of being, with what is asked about named in it. */
function isPredicate(place: number, names: readonly NameSpan[], tokens: readonly Token[]): boolean {
  const before = tokens[place - 1]?.word ?? '';
  if (before === 'of' || names.some(({ start, end }) => start <= place && place < end)) return false;
  const first = sentenceStart(place, names, tokens);
  const being = tokens.findIndex(({ word }, position) => position >= first && position < place && BEING.has(word));
  const named = names.some(({ start, readings }) => start > being && readings.some(({ known }) => known));
  return being !== -1 && named && (BEING.has(before) || closes(place + 1, tokens));
}

function closes(end: number, tokens: readonly Token[]): boolean {
  const token = tokens[end];
  if (token === undefined || token.before === 'sentence') return true;
  return BEHIND.has(token.word) && closes(end + 1, tokens);
}

/** Where the sentence begins; the mark that a title ends with ends none. */
function sentenceStart(place: number, names: readonly NameSpan[], tokens: readonly Token[]): number {
  return tokens.findLastIndex(
    ({ before }, position) => position <= place && before === 'sentence' && !names.some(({ end }) => end === position),
  );
}
