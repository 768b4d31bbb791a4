import { isFunctionWord } from '../../lexicon/common-words.js';
import type { ConceptMatch, NameSpan, Stretch, Token } from '../../reading.js';
import { EACH, isWholeScope, LEADERS, OWN, SINGULAR, TAIL } from './scope-words.js';

/** What a count of one's own purchases is counted over, and the shop words and names once that is heard. */
export interface CountedScope {
  readonly matches: readonly ConceptMatch[];
  readonly names: readonly NameSpan[];
  /** The scope up to its question, which are one request. */
  readonly whole: Stretch | null;
}

/** A scope beside the question that it limits. */
interface Counted {
  readonly scope: Stretch;
  readonly question: Stretch;
}

/**
 * "Across my invoices, how many songs?", "my purchases, all counted: what number of albums?": the phrase of one's own
 * dealings asks nothing. It says what is counted over, and so what is counted was bought.
 */
export function withCountedScope(
  matches: readonly ConceptMatch[],
  names: readonly NameSpan[],
  tokens: readonly Token[],
): CountedScope {
  const counts = matches.filter(({ concepts }) => concepts.includes('count'));
  const found = counts.map((count) => scopeAhead(count, tokens) ?? scopeBehind(count, tokens));
  const counted = found.find((one) => one !== null && isScope(one, matches, names, tokens));
  if (counted === undefined || counted === null) return { matches, names, whole: null };
  const { scope, question } = counted;
  const tail = tailOf(question, matches, names, tokens);
  const owned: ConceptMatch = { ...scope, concepts: ['buy', 'first_person'] };
  const others = matches
    .filter((match) => !isInside(match, scope) && (tail === null || !isInside(match, tail)))
    .map((match) => (isInside(match, question) ? withWares(match) : match));
  const ends: readonly ConceptMatch[] = tail === null ? [] : [{ ...tail, concepts: ['polite'] }];
  return {
    matches: [...others, owned, ...ends].sort((one, other) => one.start - other.start),
    names: names.filter(
      (name) => !((isInside(name, scope) || (tail !== null && isInside(name, tail))) && !isKnown(name)),
    ),
    whole: { start: Math.min(scope.start, question.start), end: Math.max(scope.end, question.start + 1) },
  };
}

/** The phrase before the question that a count begins, as far back as its sentence goes. */
function scopeAhead(count: Stretch, tokens: readonly Token[]): Counted | null {
  let border = count.start;
  while (border > 0 && tokens[border]?.before === 'space') border -= 1;
  if (border === 0 || count.start - border > FURTHEST_COUNT) return null;
  let start = border - 1;
  while (start > 0 && tokens[start]?.before !== 'sentence') start -= 1;
  return { scope: { start, end: border }, question: { start: border, end: sentenceEnd(count.end, tokens) } };
}

/** "The number of albums over all my invoices": the same phrase at the end of the question. */
function scopeBehind(count: Stretch, tokens: readonly Token[]): Counted | null {
  const end = sentenceEnd(count.end, tokens);
  const place = tokens.slice(count.end, end).findIndex(({ word }) => LEADERS.has(word) && !SMALL.has(word));
  if (place < 1) return null;
  const start = count.end + place;
  return { scope: { start, end }, question: { start: count.start, end: start } };
}

/** "What is the song count": words that may stand before the count in its question. */
const FURTHEST_COUNT = 4;

/** Prepositions too small to open a phrase in the middle of a question. */
const SMALL: ReadonlySet<string> = new Set('of from with de des von mit com con avec a'.split(' '));

function sentenceEnd(from: number, tokens: readonly Token[]): number {
  const next = tokens.findIndex(({ before }, position) => position >= from && before === 'sentence');
  return next === -1 ? tokens.length : next;
}

function isScope(
  { scope, question }: Counted,
  matches: readonly ConceptMatch[],
  names: readonly NameSpan[],
  tokens: readonly Token[],
): boolean {
  const said = conceptsIn(scope, matches);
  const asked = conceptsIn(question, matches);
  const isOwn =
    said.has('cue:purchased_tracks') || (said.has('first_person') && [...DEALINGS].some((one) => said.has(one)));
  if (!isOwn || [...said].some((concept) => !IN_A_SCOPE.has(concept))) return false;
  if (![...WARES].some((ware) => asked.has(ware)) || [...ELSEWHERE].some((concept) => asked.has(concept))) return false;
  const words = tokens.slice(scope.start, scope.end).map(({ word }) => word);
  if (words.some((word) => SINGULAR.has(word)) && !words.some((word) => EACH.has(word))) return false;
  const left = words.filter(
    (word, place) => !isFunctionWord(word) && !isExplained(scope.start + place, matches, names),
  );
  const [first = ''] = words;
  if (LEADERS.has(first)) return left.filter((word) => !isWholeScope(word)).length <= 1;
  return (OWN.has(first) || EACH.has(first)) && left.every(isWholeScope) && !asked.has('have');
}

function isExplained(position: number, matches: readonly ConceptMatch[], names: readonly NameSpan[]): boolean {
  return [...matches, ...names.filter(isKnown)].some(({ start, end }) => start <= position && position < end);
}

/** "Does that come to", "seriam ao todo": what stands behind the ware and asks nothing more; null where there is more. */
function tailOf(
  { start, end }: Stretch,
  matches: readonly ConceptMatch[],
  names: readonly NameSpan[],
  tokens: readonly Token[],
): Stretch | null {
  const wares = matches.filter(
    (match) => isInside(match, { start, end }) && match.concepts.some((one) => WARES.has(one)),
  );
  const said = names.filter((name) => isInside(name, { start, end }) && isKnown(name));
  const from = Math.max(start, ...[...wares, ...said].map((part) => part.end));
  const rest = tokens.slice(from, end);
  return rest.length > 0 && rest.every(({ word }) => TAIL.has(word)) ? { start: from, end } : null;
}

/** A recording or title that is counted is a song. */
function withWares(match: ConceptMatch): ConceptMatch {
  const isSong = match.concepts.some((concept) => concept === 'version' || concept === 'music');
  return isSong ? { ...match, concepts: ['song'] } : match;
}

function conceptsIn(stretch: Stretch, matches: readonly ConceptMatch[]): ReadonlySet<string> {
  return new Set(matches.filter((match) => isInside(match, stretch)).flatMap(({ concepts }) => concepts));
}

function isInside(part: Stretch, whole: Stretch): boolean {
  return part.start >= whole.start && part.end <= whole.end;
}

function isKnown({ readings }: NameSpan): boolean {
  return readings.some(({ known }) => known);
}

const DEALINGS: ReadonlySet<string> = new Set(['invoice', 'buy']);

const WARES: ReadonlySet<string> = new Set(['song', 'album', 'artist', 'genre', 'version', 'music']);

/** What makes the question one about something else than things that were bought. */
const ELSEWHERE: ReadonlySet<string> = new Set(['invoice', 'everyone', 'price', 'recommend', 'length', 'new_to_me']);

/** What may be said in a phrase that only tells what is counted over. */
const IN_A_SCOPE: ReadonlySet<string> = new Set(
  (
    'invoice buy first_person of on by total count polite have refer_one refer_many perform and or pay spend music artist more ' +
    'contain cue:purchased_tracks cue:rest_of_album'
  ).split(' '),
);
