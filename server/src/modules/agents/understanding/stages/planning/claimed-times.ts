import type { IntentCatalogue } from '../../intents/intent-catalogue.js';
import { monthOf } from '../../lexicon/calendar.js';
import type { PlannedRequest } from '../../plan.js';
import type { Reading } from '../../reading.js';
import { endsSaid } from '../figures/order-ends.js';
import { makeRequest } from '../intents/make-request.js';

/** Words that ask whether something is so. */
const RIGHT = new Set(
  'right correct true yes no stimmt richtig oder verdad correcto cierto certo verdade correto vrai exact juste'.split(
    ' ',
  ),
);
const WHETHER = new Set('was is were fue era es foi etait est war ist'.split(' '));

/**
 * "I think my biggest order was in December 2023, is that right?": the biggest of all orders is held against the time that
 * was said, and not looked for within it.
 */
export function claimedTime(reading: Reading, intents: IntentCatalogue): PlannedRequest | null {
  const intent = intents.find('invoice_detail');
  const { concepts, figures, names, text } = reading;
  const { from, to } = figures;
  const [order, ...others] = endsSaid(reading);
  if (intent === undefined || order === undefined || others.length > 0 || names.length > 0) return null;
  if (!concepts.has('invoice') || from === undefined || to === undefined || !asksWhether(reading)) return null;
  return makeRequest(intent, { names: [], details: { position: 1, order, claimed: `${from}..${to}` } }, text, 0.9);
}

/** Ends in a word for it, or begins with the verb and ends with the time. */
function asksWhether({ tokens }: Reading): boolean {
  const last = tokens.at(-1)?.word ?? '';
  if (RIGHT.has(last)) return true;
  return WHETHER.has(tokens[0]?.word ?? '') && (/^\d{4}$/.test(last) || monthOf(last) !== null);
}
