import type { IntentCatalogue } from '../../intents/intent-catalogue.js';
import type { PlannedRequest } from '../../plan.js';
import type { Reading } from '../../reading.js';
import { contentConcepts } from '../concepts/content-concepts.js';
import { makeRequest } from '../intents/make-request.js';

const PAID: ReadonlySet<string> = new Set(['spend', 'pay', 'price']);
const WHEN: ReadonlySet<string> = new Set(['date', 'when']);
/** What may stand beside the question without changing it: "what did those cost me in total", "when did I buy it". */
const BESIDE: ReadonlySet<string> = new Set([
  'buy',
  'total',
  'song',
  'contain',
  'cue:purchased_tracks',
  'cue:no_dates',
]);
const POINTING = ['refer_one', 'refer_many', 'contain'] as const;
const LONGEST = 9;

/** "When was that?", "how much did I pay?" after what was bought of something: its date or its sum, and not those of all. */
export function askedOfPurchase(
  reading: Reading,
  last: PlannedRequest,
  intents: IntentCatalogue,
): PlannedRequest | null {
  const intent = last.intent === 'purchased_tracks' ? intents.find(last.intent) : undefined;
  const { concepts, names, figures, unexplained, tokens } = reading;
  const isBare = names.length === 0 && unexplained.length === 0 && Object.keys(figures).length === 0;
  if (intent === undefined || last.names.length === 0 || !isBare || tokens.length > LONGEST) return null;
  const content = contentConcepts(reading);
  const isSum = concepts.has('total') && !concepts.has('count') && POINTING.some((pointer) => concepts.has(pointer));
  const isPaid = isSum || content.some((concept) => PAID.has(concept));
  const isWhen = [...concepts].some((concept) => WHEN.has(concept));
  if (isPaid === isWhen || !content.every((one) => PAID.has(one) || WHEN.has(one) || BESIDE.has(one))) return null;
  const { asked: _asked, sum: _sum, offset: _offset, dates: _dates, ...details } = last.details;
  const wanted = isPaid ? 'sum' : 'dates';
  return makeRequest(intent, { names: last.names, details: { ...details, [wanted]: true } }, reading.text, 0.9);
}
