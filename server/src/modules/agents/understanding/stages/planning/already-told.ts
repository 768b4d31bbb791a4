import type { PlannedRequest } from '../../plan.js';
import type { Reading } from '../../reading.js';
import { contentConcepts } from '../concepts/content-concepts.js';
import type { ReadRequest } from '../requests/read-message.js';

const SUMS = ['total', 'pay', 'price', 'spend'];

/** What the answer to a question tells beside what was asked. */
const TOLD: Readonly<Partial<Record<string, ReadonlySet<string>>>> = {
  invoice_totals: new Set([...SUMS, 'invoice']),
  compare_orders: new Set([...SUMS, 'invoice']),
  purchased_tracks: new Set(['date', 'buy', 'when']),
};

/** "In which year did I spend the most, and how much was it?": the answer to the part before tells it already. */
export function isAlreadyTold({ reading }: ReadRequest, before: readonly PlannedRequest[]): boolean {
  const last = before.at(-1);
  if (last?.intent === 'invoice_detail' && isToldOfOrder(reading)) return true;
  if (last?.intent === 'support_request' && reading.concepts.has('cue:how_to')) return true;
  const told = last === undefined ? undefined : TOLD[last.intent];
  if (last === undefined || told === undefined || !asksOfAllBefore(reading)) return false;
  if (last.intent === 'purchased_tracks')
    return isListed(last) && reading.concepts.has('date') && asksOnly(reading, told);
  return asksOnly(reading, told) && SUMS.some((sum) => reading.concepts.has(sum));
}

/** What every order tells: its date and what it cost. */
const OF_ORDER: ReadonlySet<string> = new Set([...SUMS, 'date', 'when']);
/** "In total", "so far": of all orders, and not of the one that was just asked for. */
const OF_ALL =
  /\b(?:in total|altogether|overall|ever|so far|until now|till now|to date|everything|lifetime|all|have i|i have|ive|en total|hasta ahora|he gastado|ao todo|ate agora|gastei|au total|jusqua|ai je|insgesamt|bisher|habe ich|ich habe)\b/;

/** "Invoice 311: how much did I pay, and when?", "what did I order last and how much did I pay?": the order tells it. */
function isToldOfOrder(reading: Reading): boolean {
  const { names, figures, unexplained, tokens } = reading;
  const isBare = names.length === 0 && unexplained.length === 0 && Object.keys(figures).length === 0;
  const asked = contentConcepts(reading);
  const isOfOrder = asked.length > 0 && asked.every((concept) => OF_ORDER.has(concept));
  return isBare && isOfOrder && !OF_ALL.test(tokens.map(({ word }) => word).join(' '));
}

/** A count or a sum of what was bought tells no dates. */
function isListed({ details }: PlannedRequest): boolean {
  return details['asked'] === undefined && details['sum'] === undefined && details['ofOrders'] === undefined;
}

/** Points at what was asked before, and names nothing of its own. */
function asksOfAllBefore({ concepts, names, figures, unexplained, tokens }: Reading): boolean {
  const points = ['refer_one', 'refer_many', 'contain'].some((pointer) => concepts.has(pointer));
  const isBare = names.length === 0 && unexplained.length === 0 && Object.keys(figures).length === 0;
  return isBare && (points || tokens.some(({ word }) => BOTH.has(word)));
}

const BOTH = new Set('both ambos ambas beide beiden deux'.split(' '));

function asksOnly(reading: Reading, told: ReadonlySet<string>): boolean {
  return contentConcepts(reading).every((concept) => told.has(concept));
}
