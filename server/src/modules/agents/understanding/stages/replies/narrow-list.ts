import type { IntentCatalogue } from '../../intents/intent-catalogue.js';
import type { MentionedName, PlannedRequest } from '../../plan.js';
import type { NameSpan, Reading, Token } from '../../reading.js';
import { toMentioned } from '../intents/bind-pattern.js';
import { contentConcepts } from '../concepts/content-concepts.js';
import { type Focus, mainName, type ShownList } from '../conversation/focus.js';
import { figuresOf, makeRequest } from '../intents/make-request.js';
import { wordsOfRows } from './rows-with-words.js';

/** "Only the ones in rock", "which of those are live?": fewer rows of the list on the screen. Null when it asks for no part of it. */
export function narrowed(reading: Reading, focus: Focus, intents: IntentCatalogue): PlannedRequest | null {
  const list = focus.lists.find(({ rows }) => rows.length > 1);
  if (list === undefined || focus.last?.intent === 'clarify') return null;
  const words = list.by.agent === 'music_agent' ? wordsOfRows(reading, list) : null;
  if (words !== null) return withWords(words, list, reading, intents);
  if (!asksForPart(reading)) return null;
  const named = reading.names.filter(({ start, end }) => !points(reading.tokens.slice(start, end)));
  const names = named.map((span) => narrowing(span));
  const further = names.filter((name) => name !== null);
  if (further.length < names.length) return null;
  const figures = figuresOf(reading);
  if (further.length === 0 && Object.keys(figures).length === 0) return null;
  const narrow = intentFor(list, further, figures);
  const intent = intents.find(narrow?.intent ?? '');
  if (narrow === null || intent === undefined) return null;
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

const KEPT: ReadonlySet<string> = new Set(['artist', 'album', 'genre', 'media_type']);

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

/** Points at several things that were shown and says nothing but which of them. */
function asksForPart(reading: Reading): boolean {
  const { tokens, concepts, unexplained, figures } = reading;
  const words = tokens.map(({ word }) => word);
  const isPointing = words.some(
    (word, at) => POINTING.has(word) || (ARTICLES.has(word) && BOUNDING.has(words[at - 1] ?? '')),
  );
  const bounds = words.some((word) => BOUNDING.has(word)) || words.includes('of');
  if (
    !isPointing ||
    (!bounds && figures.words === undefined) ||
    unexplained.length > 0 ||
    concepts.has('first_person') ||
    concepts.has('similar')
  )
    return false;
  if (figures.invoice_id !== undefined || figures.limit !== undefined) return false;
  return contentConcepts(reading).every((concept) => ROWS.has(concept));
}

function narrowing(span: NameSpan): MentionedName | null {
  const reading = span.readings.find(({ kind, known }) => known && (kind === 'genre' || kind === 'artist'));
  return reading === undefined || reading !== span.readings[0] ? null : toMentioned(span, reading);
}

interface Narrow {
  readonly intent: string;
  readonly details: PlannedRequest['details'];
}

const LIMITS = ['minimum', 'maximum', 'unit', 'exclusive', 'exact'];

/** What shows a part of a list of this kind. */
function intentFor(
  { rows, by }: ShownList,
  names: readonly MentionedName[],
  figures: PlannedRequest['details'],
): Narrow | null {
  const [row] = rows;
  const kind = row === undefined ? undefined : mainName(row)?.kind;
  const words = figures['words'] !== undefined;
  const onlyLimits = Object.keys(figures).every((name) => LIMITS.includes(name));
  if (words) return kind === 'track' || kind === 'album' ? { intent: 'title_search', details: { kind } } : null;
  if (kind === undefined && by.intent === 'invoice_list')
    return names.length > 0 ? null : { intent: 'invoice_list', details: ofList(by) };
  if (by.agent === 'invoice_agent') return ofPurchases(by, rows, names, figures);
  if (kind === 'track' && onlyLimits)
    return OF_SONGS.has(by.intent)
      ? { intent: 'ranked_songs', details: figures['unit'] === undefined ? limitsOf(by) : {} }
      : null;
  if (kind === 'album' && Object.keys(figures).length === 0)
    return OF_ALBUMS.has(by.intent) ? { intent: 'ranked_albums', details: {} } : null;
  return null;
}

const OF_SONGS: ReadonlySet<string> = new Set([
  'tracks_by_artist',
  'tracks_of_album',
  'songs_by_genre',
  'ranked_songs',
]);
const OF_ALBUMS: ReadonlySet<string> = new Set(['albums_by_artist', 'ranked_albums']);

function ofPurchases(
  by: PlannedRequest,
  rows: ShownList['rows'],
  names: readonly MentionedName[],
  figures: PlannedRequest['details'],
): Narrow | null {
  const onlyTime = Object.keys(figures).every((name) => name === 'from' || name === 'to');
  if (by.intent === 'purchased_tracks' && onlyTime) return { intent: 'purchased_tracks', details: ofList(by) };
  if (names.length === 0 || Object.keys(figures).length > 0) return null;
  const id = rows[0]?.invoice?.invoice_id;
  const one =
    by.intent === 'invoice_detail' && id !== undefined && rows.every(({ invoice }) => invoice?.invoice_id === id);
  return one ? { intent: 'purchased_tracks', details: { invoice_id: id, ofOrders: true } } : null;
}

function ofList({ details }: PlannedRequest): PlannedRequest['details'] {
  const dropped = new Set(['offset', 'limit', 'asked', 'skip', 'take']);
  return Object.fromEntries(Object.entries(details).filter(([name]) => !dropped.has(name)));
}

function limitsOf({ details }: PlannedRequest): PlannedRequest['details'] {
  return Object.fromEntries(Object.entries(details).filter(([name]) => LIMITS.includes(name)));
}
