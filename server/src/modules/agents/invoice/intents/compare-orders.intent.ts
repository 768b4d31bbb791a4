import type { ToolRow } from '../../../tools/tool.contract.js';
import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { call, Intent, type Pattern, textOf } from '../../understanding/intents/intent.js';
import type { PlannedCall } from '../../understanding/plan.js';
import type { Reading, Slots } from '../../understanding/reading.js';
import { columnsFor } from '../../wording/columns.js';
import { dateText, money } from '../../wording/format.js';
import { table } from '../../wording/markdown.js';
import { field } from '../../wording/rows.js';
import { say } from '../../wording/texts.js';
import { SILENT } from '../../wording/word-list.js';
import { noOrderText } from '../order-texts.js';
import { ABSENT_ORDER, COMPARE_ORDERS } from './compare-orders.texts.js';

type Measure = 'sum' | 'songs' | 'date';

/** "Which is bigger, order 3 or order 5?", "was my last order dearer than the first?"; known by `compared-orders.ts`. */
export class CompareOrdersIntent extends Intent {
  readonly name = 'compare_orders';
  readonly agent = 'invoice_agent';
  override readonly needsIdentity = true;
  override readonly leansSilently = false;
  readonly patterns: readonly Pattern[] = [];

  override notes({ concepts, tokens }: Reading): Slots['details'] {
    const words = tokens.map(({ word }) => word);
    const by: Measure = words.some((word) => IN_TIME.has(word)) ? 'date' : concepts.has('song') ? 'songs' : 'sum';
    const whether = WHETHER.has(words.find((word) => !OPENING.has(word)) ?? '');
    return { by, ...(whether && { whether: words.some((word) => LESS.has(word)) ? 'less' : 'more' }) };
  }

  calls(slots: Slots): readonly PlannedCall[] {
    return [textOf(slots, 'first'), textOf(slots, 'second')]
      .filter((order) => order !== undefined)
      .map((order) => callFor(order));
  }

  word({ request, evidence }: AnsweredRequest, context: WordingContext): Wording {
    const { language } = context;
    const [first, second] = evidence.map(({ result }) => result.rows[0]);
    if (first === undefined && second === undefined) return { ...SILENT, lead: noOrderText(language) };
    const columns = columnsFor(context);
    const facts = table(
      [first, second].filter((row) => row !== undefined),
      [columns.invoice, columns.date, columns.count('tracks'), columns.total],
    );
    if (first === undefined || second === undefined) {
      const absent = request.details[first === undefined ? 'first' : 'second'];
      return { ...SILENT, lead: absentText(String(absent), language), facts };
    }
    return { ...SILENT, lead: verdict(first, second, request.details, context), facts };
  }
}

/** A day in milliseconds. */
const DAY = 86_400_000;

/** Words that ask which of two was placed before the other. */
const IN_TIME = new Set('older newer earlier later alter neuer antiguo antigua ancienne recente'.split(' '));
const LESS = new Set(
  'smaller cheaper older earlier lower less fewer menor menos moins kleiner billiger gunstiger weniger alter'.split(
    ' ',
  ),
);
/** Words that begin a question to be answered with yes or no. */
const WHETHER = new Set(
  'is was were did does has are fue era es foi gaste paguei etait est war ist hat habe'.split(' '),
);
const OPENING = new Set('and so hey hi please y e et und'.split(' '));

/** The call for one order, told in one word as `compare-orders.ts` writes it; a number is looked for between its neighbours. */
function callFor(order: string): PlannedCall {
  const [place = '', number = ''] = order.split(':');
  const at = Number(number);
  const byDate = 'get_invoices_by_customer_sorted_by_date';
  if (number === '') {
    const own = Number(place);
    const after = own > 1 ? own - 1 : undefined;
    return call(byDate, { after_invoice: after, before_invoice: own + 1, limit: 1 });
  }
  if (place === 'before') return call(byDate, { order: 'newest', before_invoice: at, position: 1 });
  if (place === 'after') return call(byDate, { order: 'oldest', after_invoice: at, position: 1 });
  const isBySize = place === 'largest' || place === 'smallest';
  return call(isBySize ? 'get_invoices_sorted_by_total' : byDate, { order: place, position: at });
}

function absentText(order: string, language: string): string {
  const isNumber = /^\d+$/.test(order);
  const number = say(ABSENT_ORDER, language, isNumber ? 'numbered' : 'other', { number: order });
  return say(COMPARE_ORDERS, language, 'absent', { number });
}

function verdict(
  first: ToolRow,
  second: ToolRow,
  { by, whether }: AnsweredRequest['request']['details'],
  { language, currency }: WordingContext,
): string {
  const measure: Measure = by === 'days' ? 'date' : by === 'date' || by === 'songs' ? by : 'sum';
  const difference = measureOf(first, measure) - measureOf(second, measure);
  const [more, less] = difference >= 0 ? [first, second] : [second, first];
  const values = {
    more: Number(field(more, 'invoice')),
    less: Number(field(less, 'invoice')),
    moreSum: money(field(more, 'total'), currency),
    lessSum: money(field(less, 'total'), currency),
    moreSongs: Number(more['tracks']),
    lessSongs: Number(less['tracks']),
    moreDate: dateText(field(more, 'date'), language),
    lessDate: dateText(field(less, 'date'), language),
    by: money(Math.abs(difference) / 100, currency),
    days: Math.round(Math.abs(difference) / DAY),
  };
  if (by === 'days' && difference !== 0) return say(COMPARE_ORDERS, language, 'apart', values);
  const holds = whether === (difference > 0 ? 'more' : difference < 0 ? 'less' : '');
  const opening = whether === undefined ? '' : `${say(COMPARE_ORDERS, language, holds ? 'yes' : 'no')} `;
  return `${opening}${say(COMPARE_ORDERS, language, `${difference === 0 ? 'same' : 'differ'}_${measure}`, values)}`;
}

function measureOf(row: ToolRow, measure: Measure): number {
  if (measure === 'songs') return Number(row['tracks']);
  return measure === 'date' ? Date.parse(String(field(row, 'date'))) : Math.round(Number(field(row, 'total')) * 100);
}
