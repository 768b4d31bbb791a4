import type { ToolRow, ToolRows, ToolValue } from '../../../tools/tool.contract.js';
import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { call, Intent, type Pattern } from '../../understanding/intents/intent.js';
import type { PlannedCall } from '../../understanding/plan.js';
import type { Reading, Slots } from '../../understanding/reading.js';
import { chosenRows } from '../../wording/chosen-rows.js';
import { columnsFor } from '../../wording/columns.js';
import { COMMON } from '../../wording/common-texts.js';
import { table } from '../../wording/markdown.js';
import { field } from '../../wording/rows.js';
import { say, type Texts } from '../../wording/texts.js';
import { SILENT } from '../../wording/word-list.js';
import { boundsOf, isWithinPeriod, oneOrder } from '../order-arguments.js';
import { noOrdersText, noOrderText, orderValues, periodOf } from '../order-texts.js';
import { callsOfPeriod, isOnlyOfPeriod, wordOrdersOfPeriod } from '../orders-of-period.js';
import { callsForTies, tiesText } from '../tied-orders.js';

const TEXTS: Texts<'found' | 'short' | 'when'> = {
  en: {
    found: '{order} is invoice **{number}** of {date}, for **{total}**. It has {items|item|items}:',
    when: '{order} was on **{date}**: invoice **{number}**, for **{total}**, with {items|item|items}:',
    short: '{order} is invoice **{number}** of {date}, for **{total}**.',
  },
  es: {
    found: '{order} es la factura **{number}** del {date}, por **{total}**. Tiene {items|artículo|artículos}:',
    when: '{order} fue el **{date}**: factura **{number}**, por **{total}**, con {items|artículo|artículos}:',
    short: '{order} es la factura **{number}** del {date}, por **{total}**.',
  },
  pt: {
    found: '{order} é a fatura **{number}** de {date}, no valor de **{total}**. Tem {items|item|itens}:',
    when: '{order} foi em **{date}**: fatura **{number}**, no valor de **{total}**, com {items|item|itens}:',
    short: '{order} é a fatura **{number}** de {date}, no valor de **{total}**.',
  },
  fr: {
    found:
      '{order} est la facture **{number}** du {date}, d’un montant de **{total}**. Elle contient {items|article|articles} :',
    when: '{order} date du **{date}** : facture **{number}**, d’un montant de **{total}**, avec {items|article|articles} :',
    short: '{order} est la facture **{number}** du {date}, d’un montant de **{total}**.',
  },
  de: {
    found: '{order} ist die Rechnung **{number}** vom {date} über **{total}**. Sie hat {items|Posten|Posten}:',
    when: '{order} war am **{date}**: Rechnung **{number}** über **{total}** mit {items|Posten|Posten}:',
    short: '{order} ist die Rechnung **{number}** vom {date} über **{total}**.',
  },
};

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

  override notes({ concepts }: Reading): Slots['details'] {
    return concepts.has('date') || concepts.has('when') ? { about: 'date' } : {};
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
    const lines = linesOf(answered, field(first, 'invoice'));
    const columns = columnsFor(context);
    const values = { ...orderValues(answered, context), items: itemsOf(order.result, lines) };
    return {
      lead: say(
        TEXTS,
        language,
        lines.length === 0 ? 'short' : answered.request.details['about'] === 'date' ? 'when' : 'found',
        values,
      ),
      facts:
        lines.length === 0
          ? ''
          : table(lines, [
              columns.text('track'),
              columns.text('artist'),
              columns.text('album'),
              columns.price,
              columns.count('quantity'),
            ]),
      close: isWithinPeriod(answered.request) ? '' : tiesText(answered, Number(field(first, 'invoice')), context),
    };
  }
}

/** The lines of one order; purchases of a period may hold those of others too. */
function linesOf({ request, evidence }: AnsweredRequest, invoiceId: ToolValue): readonly ToolRow[] {
  const lines = evidence
    .flatMap(({ result }) => result.rows)
    .filter((row) => 'track_id' in row && field(row, 'invoice') === invoiceId);
  return chosenRows(request.details, lines);
}

/** How many lines the order has: said by the tool for lines, counted where they came among others. */
function itemsOf(result: ToolRows, lines: readonly ToolRow[]): number {
  return lines.length > 0 && 'track_id' in (result.rows[0] ?? {}) ? result.total : lines.length;
}
