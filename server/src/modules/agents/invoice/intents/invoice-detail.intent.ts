import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import type { ToolRow } from '../../../tools/tool.contract.js';
import { call, Intent, type Pattern } from '../../understanding/intents/intent.js';
import type { PlannedCall } from '../../understanding/plan.js';
import type { Reading, Slots } from '../../understanding/reading.js';
import { COMMON } from '../../wording/common-texts.js';
import { field } from '../../wording/rows.js';
import { say } from '../../wording/texts.js';
import { SILENT } from '../../wording/word-list.js';
import { asksHowLongAgo, factsAsked } from '../order-facts.js';
import { boundsOf, isWithinPeriod, oneOrder } from '../order-arguments.js';
import { orderInFull } from '../order-in-full.js';
import { noOrdersText, noOrderText, periodOf } from '../order-texts.js';
import { callsOfPeriod, isOnlyOfPeriod, wordOrdersOfPeriod } from '../orders-of-period.js';
import { COMPARE_ORDERS } from './compare-orders.texts.js';
import { callsForTies, tiesText } from '../tied-orders.js';

/** The details that say which order is meant. */
const PLACES = [
  'invoice_id',
  'position',
  'order',
  'from',
  'to',
  'since',
  'until',
  'before_invoice',
  'after_invoice',
] as const;

/** "My last order", "invoice 382", "what was on it?", "how much was my largest purchase?", "the one before that". */
export class InvoiceDetailIntent extends Intent {
  readonly name = 'invoice_detail';
  readonly agent = 'invoice_agent';
  override readonly needsIdentity = true;
  readonly patterns: readonly Pattern[] = [
    {
      needs: ['#invoice', 'invoice'],
      likes: [
        'newest',
        'oldest',
        'largest',
        'smallest',
        'dearest',
        'cheapest',
        'pay',
        'spend',
        'buy',
        'total',
        'date',
        'contain',
        'song',
        'album',
        'count',
        'price',
        'artist',
        'genre',
        'length',
        '#invoice_id',
        '#from',
      ],
      never: ['employee'],
    },
    {
      needs: ['#invoice', 'buy'],
      likes: ['newest', 'oldest', 'song', 'album', 'contain', 'date', 'pay', 'price', '#from'],
      never: ['employee'],
      base: 0.95,
    },
    {
      needs: ['#invoice', 'cue'],
      likes: [
        'newest',
        'invoice',
        'buy',
        'spend',
        'pay',
        'price',
        'date',
        'total',
        'contain',
        'song',
        'count',
        'first_person',
      ],
      base: 1.02,
    },
    ...(['refer_one', 'contain'] as const).map((pointer): Pattern => ({
      needs: ['#invoice', pointer, 'spend'],
      likes: ['total', 'pay', 'price', 'buy', 'first_person'],
      never: ['#from', '@artist', '@album', '@track', '@genre', 'average', 'per_year'],
      base: 1.02,
    })),
    { needs: ['#invoice', 'contain'], likes: ['song', 'album', 'count', 'invoice'], base: 0.9 },
    { needs: ['#invoice', 'pay'], likes: ['total', 'newest', 'price', 'spend'], base: 0.9 },
    { needs: ['#invoice', 'spend'], likes: ['newest', 'oldest'], never: ['total', 'largest'], base: 0.7 },
    { needs: ['#invoice', 'song'], likes: ['contain', 'count'], base: 0.85 },
    { needs: ['#invoice', 'total'], base: 0.8 },
    { needs: ['#invoice', 'date'], likes: ['newest'], base: 0.9 },
    { needs: ['#invoice', 'price'], base: 0.75 },
    { needs: ['#invoice', 'count'], likes: ['contain', 'song'], base: 0.6 },
    { needs: ['#invoice', 'before_that'], base: 0.9 },
    { needs: ['#invoice', 'after_that'], base: 0.9 },
    ...(['largest', 'smallest', 'newest', 'oldest', 'dearest', 'cheapest'] as const).map((rank): Pattern => ({
      needs: ['#invoice', rank],
      never: ['employee', 'song', 'album'],
      base: 0.9,
    })),
    { needs: ['#invoice', 'show'], base: 0.6 },
    { needs: ['#invoice', 'refer_one'], base: 0.5 },
  ];

  override notes(reading: Reading): Slots['details'] {
    const { concepts } = reading;
    const isOfTime = concepts.has('date') || concepts.has('when') || asksHowLongAgo(reading);
    return { ...(isOfTime && { about: 'date' }), ...factsAsked(reading) };
  }

  /** What is asked of one order in two parts ("when was it, and what was on it?") is told once. */
  override merge(one: Slots, other: Slots): Slots | null {
    const isSame = PLACES.every((place) => one.details[place] === other.details[place]);
    return isSame ? { names: one.names, details: { ...other.details, ...one.details } } : null;
  }

  calls(slots: Slots): readonly PlannedCall[] {
    if (!isWithinPeriod(slots))
      return [call('get_invoice_lines', { ...oneOrder(slots), limit: 50 }), ...callsForTies(slots)];
    if (isOnlyOfPeriod(slots)) return callsOfPeriod(slots);
    const bounds = boundsOf(slots);
    const { position, order } = oneOrder(slots);
    const chosen =
      order === 'largest' || order === 'smallest'
        ? 'get_invoices_sorted_by_total'
        : 'get_invoices_by_customer_sorted_by_date';
    const lines = call('get_purchased_tracks', {
      ...bounds,
      order: order === 'oldest' ? 'oldest' : 'newest',
      limit: 50,
    });
    return [call(chosen, { order, ...bounds, position }), lines];
  }

  word(answered: AnsweredRequest, context: WordingContext): Wording {
    const { language } = context;
    const [order] = answered.evidence;
    if (order === undefined) return { ...SILENT, lead: say(COMMON, language, 'unavailable') };
    const [first] = order.result.rows;
    if (first === undefined)
      return {
        ...SILENT,
        lead: periodOf(answered, language) === '' ? noOrderText(language) : noOrdersText(answered, context),
      };
    const several = wordOrdersOfPeriod(answered, context);
    if (several !== null) return several;
    const close = isWithinPeriod(answered.request) ? '' : tiesText(answered, Number(field(first, 'invoice')), context);
    const told = orderInFull(answered, context);
    return {
      ...told,
      lead: `${verdictOnClaim(answered.request.details['claimed'], first, language)}${told.lead}`,
      close,
    };
  }
}

/** "Yes. " or "No. ", where the order was said to be of some days; '' where nothing was. */
function verdictOnClaim(claimed: unknown, row: ToolRow, language: string): string {
  if (typeof claimed !== 'string') return '';
  const [from = '', to = ''] = claimed.split('..');
  const day = String(field(row, 'date')).slice(0, 10);
  return `${say(COMPARE_ORDERS, language, from <= day && day <= to ? 'yes' : 'no')} `;
}
