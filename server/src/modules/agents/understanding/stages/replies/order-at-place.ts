import type { IntentCatalogue } from '../../intents/intent-catalogue.js';
import { ordinalOf } from '../../lexicon/numerals.js';
import type { PlannedRequest } from '../../plan.js';
import { contentConcepts } from '../concepts/content-concepts.js';
import type { Focus } from '../conversation/focus.js';
import { makeRequest } from '../intents/make-request.js';
import type { ReadRequest } from '../requests/read-message.js';

const LONGEST = 6;
const BESIDE: ReadonlySet<string> = new Set(['invoice', 'newest']);

/** "And the second?" behind one's first order is the second order, counted from the same end, and no line of it. */
export function orderAtPlace(
  { reading, ordinal }: ReadRequest,
  { last }: Focus,
  intents: IntentCatalogue,
): PlannedRequest | null {
  const intent = intents.find('invoice_detail');
  const { position, order, since, until, from, to } = last?.details ?? {};
  const { concepts, tokens, figures, unexplained } = reading;
  if (intent === undefined || ordinal === null || last?.intent !== intent.name || typeof order !== 'string')
    return null;
  const isOfTime = [since, until, from, to].some((bound) => bound !== undefined);
  if (typeof position !== 'number' || position === ordinal || isOfTime || tokens.length > LONGEST) return null;
  const goesOn = concepts.has('and') || concepts.has('what_about');
  const isPlain = unexplained.every((word) => ordinalOf(word) !== null);
  if (!goesOn || !isPlain || Object.keys(figures).length > 0) return null;
  if (reading.names.some(({ readings }) => readings.some(({ known }) => known))) return null;
  if (!contentConcepts(reading).every((concept) => BESIDE.has(concept))) return null;
  const end = concepts.has('newest') ? 'newest' : order;
  return makeRequest(intent, { names: [], details: { position: ordinal, order: end } }, reading.text, 0.9);
}
