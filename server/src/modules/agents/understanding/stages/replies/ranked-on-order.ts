import type { IntentCatalogue } from '../../intents/intent-catalogue.js';
import type { PlannedRequest } from '../../plan.js';
import type { Reading } from '../../reading.js';
import { contentConcepts } from '../concepts/content-concepts.js';
import type { Focus } from '../conversation/focus.js';
import { makeRequest } from '../intents/make-request.js';

const RANKS = ['longest', 'shortest', 'dearest', 'cheapest'] as const;
const BESIDE: ReadonlySet<string> = new Set([
  ...RANKS,
  'largest',
  'smallest',
  'song',
  'music',
  'contain',
  'length',
  'price',
  'pay',
  'buy',
]);

/** What a rank goes by; rows on the screen that tell it are ranked as they stand. */
const MEASURES = { longest: 'length', shortest: 'length', dearest: 'price', cheapest: 'price' } as const;

/** "Which was the longest song on it?" behind an order whose rows do not tell: of the songs on that order. */
export function rankedOnOrder(reading: Reading, focus: Focus, intents: IntentCatalogue): PlannedRequest | null {
  const intent = intents.find('own_songs');
  const sort = RANKS.find((rank) => reading.concepts.has(rank));
  const invoice = focus.last?.intent === 'invoice_detail' ? focus.invoice?.invoice_id : undefined;
  if (intent === undefined || sort === undefined || invoice === undefined || !ranksWhatIsOnIt(reading)) return null;
  if (focus.rows.some(({ measures }) => measures[MEASURES[sort]] !== undefined)) return null;
  const details = { sort, one: true, invoice_id: invoice };
  return makeRequest(intent, { names: [], details }, reading.text, 0.9);
}

/** Whether songs are ranked, and those of what was spoken of: "the longest song on it", "the shortest of them". */
export function ranksWhatIsOnIt(reading: Reading): boolean {
  const { concepts, names, figures } = reading;
  const points = ['contain', 'refer_one', 'refer_many'].some((concept) => concepts.has(concept));
  const ofSongs = concepts.has('song') || concepts.has('contain') || concepts.has('refer_many');
  const isBare = names.length === 0 && Object.keys(figures).length === 0;
  return (
    isBare &&
    RANKS.some((rank) => concepts.has(rank)) &&
    points &&
    ofSongs &&
    contentConcepts(reading).every((concept) => BESIDE.has(concept))
  );
}
