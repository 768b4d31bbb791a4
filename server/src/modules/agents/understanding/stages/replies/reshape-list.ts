import type { NameKind } from '../../../../store/names/name-index.contract.js';
import type { IntentCatalogue } from '../../intents/intent-catalogue.js';
import { listWord } from '../../lexicon/list-words.js';
import type { PlannedRequest } from '../../plan.js';
import type { Reading } from '../../reading.js';
import type { Focus, ShownList } from '../conversation/focus.js';
import { mainName } from '../conversation/shown-row.js';
import { listWish, type ListWish, type RowKind, type SortWish } from './list-wishes.js';
import { makeRequest } from '../intents/make-request.js';
import { listOf, pickedFrom } from './shown-lists.js';

type Details = PlannedRequest['details'];

/** "Sort them by length", "only five please", "back to the list": the list on the screen once more, otherwise. */
export function reshaped(reading: Reading, focus: Focus, intents: IntentCatalogue): readonly PlannedRequest[] {
  const wish = listWish(plainTokens(reading));
  if (wish === null) return [];
  switch (wish.does) {
    case 'recall':
      return recalled(reading, focus, intents);
    case 'repeat':
      return focus.turn.flatMap((request) => again(request, reading, intents));
    case 'return':
      return returned(wish.to, reading, focus, intents);
    case 'sort': {
      const counted = countedOrders(wish, focus);
      if (counted !== null) return requestOf('invoice_list', counted, reading, intents);
      const list = listOf(wish.by.key === 'date' ? 'invoice' : wish.of, focus);
      return list === undefined ? [] : sorted(list, wish, reading, intents);
    }
    case 'take': {
      const list = listOf(wish.of, focus);
      return list === undefined ? [] : taken(list, wish, reading, intents);
    }
  }
}

/** The words of the message, in plain English where it is in another language and says something of a list. */
function plainTokens({ tokens, language }: Reading): Reading['tokens'] {
  return language === 'en' ? tokens : tokens.map((token) => ({ ...token, word: listWord(token.word) }));
}

function recalled(reading: Reading, { said }: Focus, intents: IntentCatalogue): readonly PlannedRequest[] {
  const intent = intents.find('recall_question');
  if (intent === undefined) return [];
  const details: Details = said === null ? {} : { said };
  return [makeRequest(intent, { names: [], details }, reading.text, 0.95)];
}

function again(request: PlannedRequest, reading: Reading, intents: IntentCatalogue): readonly PlannedRequest[] {
  const intent = intents.find(request.intent);
  if (intent === undefined || request.intent === 'support_request') return [];
  return [makeRequest(intent, { names: request.names, details: request.details }, reading.text, 0.95)];
}

/** Orders that were only counted or summed up are shown in that order. */
function countedOrders({ by, of }: Extract<ListWish, { does: 'sort' }>, { last }: Focus): PlannedRequest | null {
  const order = ORDERS[by.key]?.[by.falls ? 0 : 1];
  if (last?.intent !== 'invoice_totals' || order === undefined || (of !== null && of !== 'invoice')) return null;
  const { asked: _asked, by: _by, ...details } = last.details;
  return { ...last, names: [], details: { ...details, order, range: true } };
}

/** The list that is gone back to is shown from its beginning. */
function returned(
  to: RowKind | 'order' | 'list',
  reading: Reading,
  focus: Focus,
  intents: IntentCatalogue,
): readonly PlannedRequest[] {
  const kept = to === 'list' ? (pickedFrom(focus) ?? listOf(null, focus)) : listOf(to === 'order' ? null : to, focus);
  const request = to === 'order' ? focus.ofOrders : kept?.by;
  if (request === null || request === undefined) return [];
  const { arranged: _arranged, ...details } = withoutStretch(request.details);
  return again({ ...request, details }, reading, intents);
}

/** What of the details says which stretch of the list is shown, or how many. */
const STRETCH = new Set(['offset', 'limit', 'skip', 'take', 'asked', 'one', 'sum']);

function withoutStretch(details: Details): Details {
  return Object.fromEntries(Object.entries(details).filter(([name]) => !STRETCH.has(name)));
}

/** How an order is called among orders, and among everything else. */
const ORDERS: Readonly<Partial<Record<SortWish['key'], readonly [falling: string, rising: string]>>> = {
  price: ['largest', 'smallest'],
  date: ['newest', 'oldest'],
};
const SORTS: Readonly<Record<SortWish['key'], readonly [falling: string, rising: string]>> = {
  name: ['name', 'name'],
  length: ['longest', 'shortest'],
  price: ['dearest', 'cheapest'],
  date: ['newest', 'oldest'],
  songs: ['most_tracks', 'fewest_tracks'],
  popularity: ['most_popular', 'most_popular'],
};

function sorted(
  list: ShownList,
  { by, count }: Extract<ListWish, { does: 'sort' }>,
  reading: Reading,
  intents: IntentCatalogue,
): readonly PlannedRequest[] {
  const details = withoutStretch(list.by.details);
  const end = by.falls ? 0 : 1;
  const ofOrders = ORDERS[by.key]?.[end];
  if (list.by.intent === 'invoice_list' && ofOrders !== undefined)
    return requestOf(
      'invoice_list',
      { ...list.by, details: { ...details, order: ofOrders, range: true, ...(count !== null && { limit: count }) } },
      reading,
      intents,
    );
  const sort = SORTS[by.key][end];
  const ranked = rankedIntent(list, by.key);
  const { arranged: _arranged, ...plain } = details;
  if (ranked !== undefined && sort !== undefined) {
    const limit = count ?? (list.total <= MOST ? list.total : null);
    return requestOf(
      ranked,
      { ...list.by, details: { ...plain, sort, ...(limit !== null && { limit }) } },
      reading,
      intents,
    );
  }
  if (!list.whole || sort === undefined || !canBeArranged(list, by.key)) return [];
  return requestOf(
    list.by.intent,
    { ...list.by, details: { ...plain, arranged: sort, ...(count !== null && { take: count }) } },
    reading,
    intents,
  );
}

const MOST = 25;

/** The lists that the ranked lists can show in another order, and those that need it, as they do not show what is compared. */
const OF_SONGS: ReadonlySet<string> = new Set(['tracks_by_artist', 'songs_by_genre', 'ranked_songs']);
const OF_ALBUMS: ReadonlySet<string> = new Set(['albums_by_artist', 'ranked_albums']);
const TOLD: readonly NameKind[] = ['artist', 'album', 'genre', 'media_type'];

function rankedIntent({ by, whole }: ShownList, key: SortWish['key']): string | undefined {
  if (key === 'date' || !by.names.every(({ kind, known }) => known && TOLD.includes(kind))) return undefined;
  if (OF_SONGS.has(by.intent) && (!whole || by.intent === 'ranked_songs' || key === 'popularity'))
    return 'ranked_songs';
  if (OF_ALBUMS.has(by.intent) && (key !== 'name' || by.intent === 'ranked_albums' || !whole)) return 'ranked_albums';
  return undefined;
}

/** Whether the rows tell what they are to be compared by. */
function canBeArranged({ rows }: ShownList, key: SortWish['key']): boolean {
  if (key === 'length') return rows.every(({ measures }) => measures.length !== undefined);
  if (key === 'price') return rows.every(({ measures }) => measures.price !== undefined);
  if (key === 'date') return rows.every(({ invoice }) => invoice?.date !== undefined);
  return key === 'name' && rows.every((row) => mainName(row) !== undefined);
}

function taken(
  list: ShownList,
  { from, count }: Extract<ListWish, { does: 'take' }>,
  reading: Reading,
  intents: IntentCatalogue,
): readonly PlannedRequest[] {
  const details = withoutStretch(list.by.details);
  const shown = list.offset + list.rows.length;
  if (from === 'next')
    return shown >= list.total
      ? []
      : requestOf(
          list.by.intent,
          { ...list.by, details: { ...details, offset: shown, limit: count } },
          reading,
          intents,
        );
  const skipped = from === 'end' ? Math.max(0, list.total - count) : 0;
  const stretch: Details = list.whole
    ? { take: count, ...(skipped > 0 && { skip: skipped }) }
    : { limit: count, ...(skipped > 0 && { offset: skipped }) };
  return requestOf(list.by.intent, { ...list.by, details: { ...details, ...stretch } }, reading, intents);
}

function requestOf(
  intent: string,
  { names, details }: PlannedRequest,
  reading: Reading,
  intents: IntentCatalogue,
): readonly PlannedRequest[] {
  const found = intents.find(intent);
  return found === undefined ? [] : [makeRequest(found, { names, details }, reading.text, 0.92)];
}
