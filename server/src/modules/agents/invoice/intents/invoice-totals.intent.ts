import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import type { ToolRow } from '../../../tools/tool.contract.js';
import { call, Intent, textOf } from '../../understanding/intents/intent.js';
import type { PlannedCall } from '../../understanding/plan.js';
import type { Reading, Slots } from '../../understanding/reading.js';
import { COMMON } from '../../wording/common-texts.js';
import { HEADINGS } from '../../wording/headings.js';
import { money, monthText } from '../../wording/format.js';
import { table } from '../../wording/markdown.js';
import { say } from '../../wording/texts.js';
import { SILENT } from '../../wording/word-list.js';
import { daysOf, numberBounds } from '../order-arguments.js';
import { noOrdersText, periodOf } from '../order-texts.js';
import { periodAsked } from './asked-periods.js';
import { periodsOfOrders } from './periods-of-orders.js';
import { TOTALS_PATTERNS } from './invoice-totals.patterns.js';
import { INVOICE_TOTALS } from './invoice-totals.texts.js';

/** "How much have I spent in 2023?", "how many orders have I placed?", "my average order", "spending by year". */
export class InvoiceTotalsIntent extends Intent {
  readonly name = 'invoice_totals';
  readonly agent = 'invoice_agent';
  override readonly needsIdentity = true;
  override readonly cues = {
    en: `most_expensive|dearest|priciest|costliest|cheapest|busiest|strongest|quietest|slowest|highest|lowest month|year|months|years, in? what|which years|months, which|what of those|these|the|them years|months, which year, what year, which years, in which year, in what year, which calendar year, which month, what month, in which month, in what month, per month, by month, each month, every month, monthly, month by month, best year, biggest year`,
    es: `que ano, en que ano, cual ano, que mes, en que mes, cual mes, en? cual de esos|estos|aquellos anos|meses, por mes, cada mes, mensual`,
    pt: `que ano, em que ano, qual ano, em qual ano, que mes, em que mes, qual mes, em qual mes, em? qual desses|destes anos|meses, por mes, cada mes, mensal`,
    fr: `quelle annee, en quelle annee, quel mois, laquelle de ces annees, lequel de ces mois, par mois, chaque mois, mensuel`,
    de: `am meisten ausgegeben, am wenigsten ausgegeben, welchem jahr, in welchem jahr, welches jahr, welchem monat, in welchem monat, welcher monat, in? welchem|welches|welcher dieser|jener jahre|monate, pro monat, jeden monat, monatlich`,
  };
  readonly patterns = TOTALS_PATTERNS;

  override notes(reading: Reading): Slots['details'] {
    const { concepts } = reading;
    const counts = concepts.has('count') && !concepts.has('spend');
    const asked = concepts.has('average') ? 'average' : counts ? 'number' : 'sum';
    if (!concepts.has(`cue:${this.name}`)) return concepts.has('per_year') ? { asked, by: 'year' } : { asked };
    return { asked, ...periodAsked(reading) };
  }

  calls(slots: Slots): readonly PlannedCall[] {
    return [
      call('get_invoice_totals', {
        ...daysOf(slots),
        ...numberBounds(slots),
        kind: textOf(slots, 'by'),
      }),
    ];
  }

  word(answered: AnsweredRequest, context: WordingContext): Wording {
    const { language } = context;
    const result = answered.evidence[0]?.result;
    if (result === undefined) return { ...SILENT, lead: say(COMMON, language, 'unavailable') };
    const [row] = result.rows;
    if (row === undefined || row['invoices'] === 0) return { ...SILENT, lead: noOrdersText(answered, context) };
    const { by } = answered.request.details;
    if (by === 'year' || by === 'month') return wordPeriods(answered, result.rows, context);
    const { asked } = answered.request.details;
    const isOne = Number(row['invoices']) === 1;
    const key =
      asked === 'average' ? 'average' : asked === 'number' || asked === 'count' ? 'count' : isOne ? 'single' : 'sum';
    return {
      ...SILENT,
      lead: say(INVOICE_TOTALS, language, key, { ...valuesOf(row, context), period: periodOf(answered, language) }),
    };
  }
}

function valuesOf(row: ToolRow, { currency }: WordingContext): Readonly<Record<string, string | number>> {
  const amounts = ['sum', 'average', 'largest', 'smallest'].map((key): [string, string] => [
    key,
    money(row[key], currency),
  ]);
  return { ...Object.fromEntries(amounts), invoices: Number(row['invoices']) };
}

/** A table of all years or months, led by the one that was asked for. */
function wordPeriods({ request }: AnsweredRequest, rows: readonly ToolRow[], context: WordingContext): Wording {
  const { language } = context;
  const facts = periodsTable(rows, context);
  const { asked } = request.details;
  if (asked !== 'most' && asked !== 'least') return { ...SILENT, lead: say(INVOICE_TOTALS, language, 'years'), facts };
  if (request.details['ofOrders'] === true)
    return { ...SILENT, lead: periodsOfOrders(rows, asked, (row) => periodName(row, language), language), facts };
  const sorted = rows.toSorted((one, other) => Number(other['sum']) - Number(one['sum']));
  const row = asked === 'most' ? sorted[0] : sorted.at(-1);
  if (row === undefined) return SILENT;
  const best = periodName(row, language);
  return { ...SILENT, lead: say(INVOICE_TOTALS, language, asked, { ...valuesOf(row, context), best }), facts };
}

/** `2024` as it is, `2024-03` as the month in words. */
function periodName(row: ToolRow, language: string): string {
  const period = String(row['period'] ?? '');
  return /^\d{4}-\d\d$/.test(period) ? monthText(`${period}-01`, language) : period;
}

function periodsTable(rows: readonly ToolRow[], { language, currency }: WordingContext): string {
  return table(rows, [
    { heading: say(HEADINGS, language, 'period'), cell: (row) => periodName(row, language) },
    { heading: say(HEADINGS, language, 'orders'), cell: (row) => String(row['invoices'] ?? ''), right: true },
    { heading: say(HEADINGS, language, 'total'), cell: (row) => money(row['sum'], currency), right: true },
  ]);
}
