import type { IntentCatalogue } from '../../intents/intent-catalogue.js';
import type { PlannedRequest } from '../../plan.js';
import type { Reading } from '../../reading.js';
import { contentConcepts } from '../concepts/content-concepts.js';
import { kindOfList } from '../conversation/album-on-screen.js';
import type { Focus } from '../conversation/focus.js';
import { makeRequest } from '../intents/make-request.js';

const MOST_WORDS = 6;

/** "How many are there?", "how many songs is that?" after a list counts that list. */
export function counted(reading: Reading, focus: Focus, intents: IntentCatalogue): PlannedRequest | null {
  const { last } = focus;
  const intent = intents.find(last?.intent ?? '');
  if (last === null || intent === undefined || !reading.concepts.has('count') || reading.names.length > 0) return null;
  const isBare = contentConcepts(reading).every(
    (concept) => concept === 'count' || concept === 'total' || isOfThose(concept, reading, focus),
  );
  if (!isBare || reading.unexplained.length > 0 || reading.tokens.length > MOST_WORDS) return null;
  const { offset: _offset, ...details } = last.details;
  return makeRequest(intent, { names: last.names, details: { ...details, asked: 'count' } }, reading.text, 0.8);
}

const OF_ORDERS: ReadonlySet<string> = new Set(['invoice_totals', 'invoice_list']);
const CALLED: Readonly<Partial<Record<string, string>>> = {
  track: 'song',
  album: 'album',
  artist: 'artist',
  playlist: 'playlist',
  genre: 'genre',
};

/** "How many orders was that?" counts those that were spoken of, and not all of one's orders or all songs of the store. */
function isOfThose(concept: string, { tokens, concepts }: Reading, { last, lists }: Focus): boolean {
  if (concepts.has('first_person') || !tokens.some(({ word }) => POINTING.has(word))) return false;
  if (concept === 'invoice') return OF_ORDERS.has(last?.intent ?? '');
  const [list] = lists;
  return list !== undefined && list.by === last && CALLED[kindOfList(list) ?? ''] === concept;
}

const POINTING = new Set(
  'that those these this it son eso esos esas sao isso esses essas ca cela das sind dies'.split(' '),
);
