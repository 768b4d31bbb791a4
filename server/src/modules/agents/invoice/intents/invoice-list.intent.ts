import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { askedCount } from '../../understanding/intents/asked-count.js';
import { call, Intent, type Pattern } from '../../understanding/intents/intent.js';
import { page } from '../../understanding/intents/paging.js';
import type { PlannedCall } from '../../understanding/plan.js';
import type { Reading, Slots } from '../../understanding/reading.js';
import { money } from '../../wording/format.js';
import { say } from '../../wording/texts.js';
import { SILENT, wordList } from '../../wording/word-list.js';
import { amountsOf } from '../amount-texts.js';
import { daysOf, listOrders } from '../order-arguments.js';
import { orderInFull } from '../order-in-full.js';
import { isLatest, latestText } from '../latest-orders.js';
import { isEverything, isOpened } from '../opened-orders.js';
import { BY_SIZE, sizeLead, sizeNote } from '../orders-by-size.js';
import { BY_SUM, isRange, orderOf } from '../order-of-list.js';
import { ordersSortText } from '../order-sort-texts.js';
import { noOrdersText, orderName, orderValues, periodOf } from '../order-texts.js';
import { INVOICE_LIST } from './invoice-list.texts.js';

/** As many as a tool gives at once. */
const MOST_ORDERS = 50;

const SUMS = ['total', 'pay', 'spend'] as const;

/** "Show my orders", "my last three invoices", "invoices over $5 in 2024", "how many orders have I placed?" */
export class InvoiceListIntent extends Intent {
  readonly name = 'invoice_list';
  readonly agent = 'invoice_agent';
  override readonly needsIdentity = true;
  override readonly cues = {
    en: `by amount|total|totals|value|sum|size|cost|total_price|order_total, sorted|sort|ordered|order|ranked|rank|arranged|listed|list them? by the? amount|total|totals|value|sum|size|cost|total_price, from largest|biggest|highest to the? smallest|lowest, from smallest|lowest to the? largest|biggest|highest, largest|biggest|highest|smallest|lowest|dearest|cheapest|most_expensive first, largest|biggest|highest to smallest|lowest, smallest|lowest to largest|biggest|highest`,
    es: `por importe, por monto, por valor, por total, ordenados por importe, ordenados por monto, ordenados por total, de mayor a menor, de menor a mayor`,
    pt: `por valor, por montante, por total, ordenados por valor, ordenados por total, do maior para o menor, do menor para o maior`,
    fr: `par montant, par valeur, par total, triees par montant, classees par montant, de la plus grosse a la plus petite, par ordre de montant`,
    de: `nach betrag, nach hohe, nach summe, nach wert, nach preis sortiert, nach betrag sortiert, nach grosse, der grosse nach`,
  };
  readonly patterns: readonly Pattern[] = [
    ...BY_SIZE,
    ...(['#least_size', '#most_size'] as const).map((size): Pattern => ({
      needs: ['invoice', size],
      likes: [
        '#size_of',
        '#least_size',
        '#most_size',
        '#unit',
        '#from',
        'first_person',
        'have',
        'count',
        'show',
        'buy',
      ],
      never: ['#invoice_id', 'refund', 'charged_wrongly'],
      base: 1.05,
    })),
    {
      needs: ['invoice', 'cue'],
      likes: [
        '#from',
        '#unit',
        '#limit',
        'largest',
        'smallest',
        'dearest',
        'cheapest',
        'buy',
        'pay',
        'total',
        'first_person',
      ],
      never: ['#invoice_id', 'unit_price', 'count', 'average'],
      base: 1.1,
    },
    {
      needs: ['invoice'],
      likes: [
        '#from',
        '#unit',
        '#limit',
        'newest',
        'oldest',
        'largest',
        'smallest',
        'dearest',
        'cheapest',
        'date',
        'buy',
        'pay',
        'first_person',
        'have',
      ],
      never: ['#invoice_id'],
      base: 0.92,
    },
    ...(['spend', 'pay', 'invoice', 'buy'] as const).map((matter): Pattern => ({
      needs: ['#exact', matter],
      likes: ['#unit', '#from', 'spend', 'pay', 'invoice', 'buy', 'date', 'newest', 'first_person', 'price'],
      never: ['#invoice_id', 'song', 'album', 'count', 'refund', 'charged_wrongly', '@artist', '@album', '@track'],
    })),
    {
      needs: ['invoice', '#unit'],
      likes: [
        'spend',
        'pay',
        'buy',
        'price',
        'date',
        'count',
        'newest',
        'oldest',
        'first_person',
        'have',
        '#from',
        '#limit',
      ],
      never: ['#invoice_id', '#exact', 'total', 'song', 'album', 'unit_price', 'average', 'refund', 'charged_wrongly'],
      base: 1.04,
    },
    ...(['date', 'count'] as const).flatMap((asked) =>
      (['spend', 'pay'] as const).map((deed): Pattern => ({
        needs: ['#unit', deed, asked],
        likes: ['spend', 'pay', 'buy', '#from', 'first_person'],
        never: [
          '#exact',
          'total',
          'song',
          'album',
          'average',
          'refund',
          'charged_wrongly',
          '@artist',
          '@album',
          '@track',
        ],
      })),
    ),
    { needs: ['invoice', '#unit', 'count'], likes: ['#from', 'pay', 'total', 'first_person'], never: ['#invoice_id'] },
    ...(['total', 'pay', 'spend'] as const).map((sum): Pattern => ({
      needs: [sum, '#limit', 'invoice'],
      likes: ['total', 'pay', 'spend', 'newest', 'oldest', 'largest', 'smallest', 'first_person', 'buy', '#from'],
      never: ['#invoice_id', 'song', 'average'],
    })),
    {
      needs: ['buy', 'first_person'],
      likes: ['#from', '#unit', '#limit', 'newest', 'date', 'count'],
      never: ['recommend', 'similar'],
      base: 0.8,
    },
    {
      needs: ['#from', 'buy'],
      likes: ['date', 'count', 'have'],
      never: ['recommend', 'similar', 'song', 'album', '@artist', '@album', '@track', '@genre'],
      base: 0.75,
    },
    { needs: ['#from', 'pay', 'first_person'], likes: ['#unit'], base: 0.7 },
    {
      needs: ['#unit', 'pay', 'first_person'],
      likes: ['#from', 'invoice', 'total'],
      never: ['song', 'album'],
      base: 0.86,
    },
  ];

  override notes(reading: Reading): Slots['details'] {
    const sum = SUMS.some((concept) => reading.concepts.has(concept)) && reading.figures.limit !== undefined;
    return {
      ...askedCount(reading),
      order: orderOf(reading),
      ...sizeNote(reading),
      ...(sum && { sum }),
      ...(isEverything(reading) && { whole: true }),
      ...((isRange(reading) || reading.concepts.has(BY_SUM)) && { range: true }),
    };
  }

  calls(slots: Slots): readonly PlannedCall[] {
    const sized = slots.details['one'] === true;
    const list = listOrders(slots, sized ? { limit: MOST_ORDERS } : page(slots));
    return isOpened(slots) ? [list, call('get_purchased_tracks', { ...daysOf(slots), limit: MOST_ORDERS })] : [list];
  }

  word(answered: AnsweredRequest, context: WordingContext): Wording {
    const total = answered.evidence[0]?.result.total;
    if (total === 0) return { ...SILENT, lead: noOrdersText(answered, context) };
    if (total === 1 && isOpened(answered.request)) return { ...SILENT, ...orderInFull(answered, context) };
    const words = wordList(answered, context, {
      texts: INVOICE_LIST,
      found: leadOf(answered, context),
      values: { period: periodOf(answered, context.language), amounts: amountsOf(answered, context) },
      order: ordersSortText(answered.request.details['order'], context.language),
      columns: (columns) => [columns.invoice, columns.date, columns.count('tracks'), columns.total],
    });
    return isLatest(answered) ? { ...words, lead: latestText(answered, context) } : words;
  }
}

/** The sum of the orders shown, or the one order that is the largest or smallest, where that was asked. */
function leadOf(answered: AnsweredRequest, context: WordingContext): string | undefined {
  const { details } = answered.request;
  const rows = answered.evidence[0]?.result.rows ?? [];
  if (rows.length === 0 || details['offset'] !== undefined) return undefined;
  const sized = sizeLead(answered, context);
  if (sized !== undefined) return sized;
  if (details['sum'] === true) {
    const cents = rows.reduce((sum, row) => sum + Math.round(Number(row['total']) * 100), 0);
    const values = { shown: rows.length, sum: money((cents / 100).toFixed(2), context.currency) };
    return say(INVOICE_LIST, context.language, 'sum', values);
  }
  const ordered = details['order'] === 'largest' || details['order'] === 'smallest';
  const superlative = ordered && details['range'] === undefined;
  if (!superlative || details['unit'] !== undefined || details['limit'] !== undefined) return undefined;
  return say(INVOICE_LIST, context.language, 'one', {
    ...orderValues(answered, context),
    order: orderName(answered, context.language, 1),
  });
}
