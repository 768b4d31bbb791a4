import type { IntentCatalogue } from '../../intents/intent-catalogue.js';
import type { MentionedName, PlannedRequest } from '../../plan.js';
import type { NameSpan, Reading, Token } from '../../reading.js';
import { toMentioned } from '../intents/bind-pattern.js';
import { contentConcepts } from '../concepts/content-concepts.js';
import type { Focus, ShownList } from '../conversation/focus.js';
import { mainName } from '../conversation/shown-row.js';
import { figuresOf, makeRequest } from '../intents/make-request.js';
import { intentFor } from './parts-of-lists.js';
import { wordsOfRows } from './rows-with-words.js';

/** "Only the ones in rock", "which of those are live?": fewer rows of the list on the screen. Null when it asks for no part of it. */
export function narrowed(reading: Reading, focus: Focus, intents: IntentCatalogue): PlannedRequest | null {
  const list = listSpokenOf(reading, focus);
  if (list === undefined || focus.last?.intent === 'clarify') return null;
  const words = list.by.agent === 'music_agent' ? wordsOfRows(reading, list) : null;
  if (words !== null) return withWords(words, list, reading, intents);
  if (!asksForPart(reading)) return null;
  const named = reading.names.filter(({ start, end }) => !points(reading.tokens.slice(start, end)));
  const names = named.map((span) => narrowing(span, reading));
  const further = names.filter((name) => name !== null);
  if (further.length < names.length) return null;
  const figures = figuresOf(reading);
  if (further.length === 0 && Object.keys(figures).length === 0) return null;
  const narrow = intentFor(list, further, figures);
  const intent = intents.find(narrow?.intent ?? '');
  if (narrow === null || intent === undefined) return null;
  if (!pointsAtRows(reading) && list.by.names.some(({ kind }) => further.some((name) => name.kind === kind)))
    return null;
  const kept = list.by.names.filter(({ kind }) => !further.some((name) => name.kind === kind) && KEPT.has(kind));
  const counts: PlannedRequest['details'] = reading.concepts.has('count') ? { asked: 'count' } : {};
  return makeRequest(
    intent,
    { names: [...kept, ...further], details: { ...narrow.details, ...figures, ...counts } },
    reading.text,
    0.9,
  );
}

/** The titles of the list that hold these words. */
function withWords(
  words: string,
  { rows, by }: ShownList,
  reading: Reading,
  intents: IntentCatalogue,
): PlannedRequest | null {
  const intent = intents.find('title_search');
  const kind = rows[0] === undefined ? undefined : mainName(rows[0])?.kind;
  if (intent === undefined || (kind !== 'track' && kind !== 'album')) return null;
  const names = by.names.filter((name) => KEPT.has(name.kind));
  return makeRequest(intent, { names, details: { kind, words } }, reading.text, 0.9);
}

/** The latest list that leaves a choice; of what somebody wrote, also the one thing that was shown. */
function listSpokenOf(reading: Reading, { lists }: Focus): ShownList | undefined {
  const several = lists.find(({ rows }) => rows.length > 1);
  const isOfWriter = reading.names.some((span) => narrowing(span, reading)?.kind === 'composer');
  return isOfWriter && lists[0]?.by.agent === 'music_agent' ? lists[0] : several;
}

const KEPT: ReadonlySet<string> = new Set(['artist', 'album', 'genre', 'media_type', 'playlist', 'composer']);

/** Words that point at the rows on the screen. */
const POINTING = new Set(
  'those these them ones ces ceux celles davon denen diejenigen esos esas estos estas esses essas aquelas aqueles'.split(
    ' ',
  ),
);
/** Articles that point at the rows as well, right behind "only": "solo las de 2023", "nur die von 2023". */
const ARTICLES = new Set('the los las lo os as o a les le la die den der das'.split(' '));
const BOUNDING = new Set(
  'only just which any solo solamente unicamente so apenas somente seulement uniquement juste nur bloss'.split(' '),
);
const ROWS: ReadonlySet<string> = new Set([
  'song',
  'album',
  'invoice',
  'count',
  'contain',
  'perform',
  'compose',
  'composer',
  'length',
  'price',
  'pay',
  'genre',
  'date',
  'cheapest',
  'longest',
  'title',
]);

function points(tokens: readonly Token[]): boolean {
  return tokens.every(({ word, quote }) => quote === 0 && POINTING.has(word));
}

/** Points at several things that were shown, says "only" before a name or asks which are by it, and says nothing but which of them. */
function asksForPart(reading: Reading): boolean {
  const { concepts, unexplained, figures } = reading;
  const isPart = pointsAtRows(reading) || boundsByName(reading);
  if (!isPart || unexplained.length > 0 || concepts.has('first_person') || concepts.has('similar')) return false;
  if (figures.invoice_id !== undefined || figures.limit !== undefined) return false;
  return contentConcepts(reading).every((concept) => ROWS.has(concept));
}

function pointsAtRows({ tokens, figures }: Reading): boolean {
  const words = tokens.map(({ word }) => word);
  const isPointing = words.some(
    (word, at) => POINTING.has(word) || (ARTICLES.has(word) && BOUNDING.has(words[at - 1] ?? '')),
  );
  const bounds = words.some((word) => BOUNDING.has(word)) || words.includes('of');
  return isPointing && (bounds || figures.words !== undefined);
}

/** "Only by Queen", "just the jazz", "which are by Queen?" */
function boundsByName({ tokens, names, concepts }: Reading): boolean {
  const first = tokens.findIndex(({ word }) => !OPENING.has(word));
  const word = tokens[first]?.word ?? '';
  const isAsked = WHICH.has(word) && ARE.has(tokens[first + 1]?.word ?? '');
  return names.length > 0 && !concepts.has('have') && (isAsked || (BOUNDING.has(word) && !ASKING.has(word)));
}

const ASKING = new Set(['which', 'any']);
const WHICH = new Set('which cuales quais lesquels lesquelles welche'.split(' '));
const ARE = new Set('are were son sao sont sind'.split(' '));

const OPENING = new Set('and ok okay now no please but y e et und'.split(' '));

/** What a name narrows to: songs by an artist, of a genre, on an album, or by whoever is said to have written them. */
function narrowing(span: NameSpan, { concepts }: Reading): MentionedName | null {
  const written = concepts.has('compose') || concepts.has('composer');
  const writer = span.readings.find(({ kind, known }) => known && kind === 'composer');
  if (written) return writer === undefined ? null : toMentioned(span, writer);
  const reading = span.readings.find(({ known }) => known);
  return reading !== undefined && NARROWING.has(reading.kind) ? toMentioned(span, reading) : null;
}

const NARROWING: ReadonlySet<string> = new Set(['artist', 'genre', 'album', 'composer']);
