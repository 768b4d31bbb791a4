import type { ToolRow } from '../../../tools/tool.contract.js';
import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { call, Intent, type Pattern, textOf } from '../../understanding/intents/intent.js';
import type { PlannedCall } from '../../understanding/plan.js';
import type { Reading, Slots } from '../../understanding/reading.js';
import { asksWhether } from '../../understanding/stages/figures/compared-periods.js';
import { COMMON } from '../../wording/common-texts.js';
import { money, periodText } from '../../wording/format.js';
import { say } from '../../wording/texts.js';
import { SILENT } from '../../wording/word-list.js';
import { COMPARE } from './compare-periods.texts.js';

/** "Did I spend more in 2022 than in 2021?", "compare my orders of May and June": both figures and a verdict. */
export class ComparePeriodsIntent extends Intent {
  readonly name = 'compare_periods';
  readonly agent = 'invoice_agent';
  override readonly needsIdentity = true;
  readonly patterns: readonly Pattern[] = (
    ['spend', 'pay', 'buy', 'invoice', 'dearest', 'cheapest', 'total', 'first_person', null] as const
  ).map((matter) => ({
    // "Compare 2022 and 2024": of two times nothing but orders can be compared here.
    needs: matter === null ? ['#other'] : ['#other', matter],
    ...(matter === null && { base: 0.85 }),
    likes: [
      '#from',
      'spend',
      'pay',
      'buy',
      'invoice',
      'count',
      'total',
      'average',
      'largest',
      'smallest',
      'dearest',
      'cheapest',
      'newest',
      'date',
      'song',
      'music',
      'price',
      'first_person',
    ],
    never: ['@artist', '@album', '@track', '#invoice_id'],
  }));

  override notes({ concepts, tokens }: Reading): Slots['details'] {
    const money_ = ['spend', 'pay', 'dearest', 'cheapest', 'price'].some((concept) => concepts.has(concept));
    const less = tokens.some(({ word }) => LESS.has(word)) || concepts.has('cheapest');
    return {
      asked: !money_ && (concepts.has('invoice') || concepts.has('buy')) ? 'number' : 'sum',
      ...(asksWhether(tokens) && { whether: less ? 'less' : 'more' }),
    };
  }

  calls(slots: Slots): readonly PlannedCall[] {
    const [from, to] = (textOf(slots, 'other') ?? '..').split('..');
    return [
      call('get_invoice_totals', { from: textOf(slots, 'from'), to: textOf(slots, 'to') }),
      call('get_invoice_totals', { from, to }),
    ];
  }

  word(answered: AnsweredRequest, { language, currency }: WordingContext): Wording {
    const { details } = answered.request;
    const [one, other] = answered.evidence.map(({ result }) => totalsOf(result.rows[0]));
    if (one === undefined || other === undefined) return { ...SILENT, lead: say(COMMON, language, 'unavailable') };
    const [from, to] = String(details['other']).split('..');
    const values = {
      period: periodText(details['from'], details['to'], language),
      other: periodText(from, to, language),
      sum: money(one.cents / 100, currency),
      otherSum: money(other.cents / 100, currency),
      orders: one.orders,
      otherOrders: other.orders,
    };
    const figures = say(COMPARE, language, 'figures', values);
    const difference = details['asked'] === 'number' ? one.orders - other.orders : one.cents - other.cents;
    const by =
      details['asked'] === 'number' ? String(Math.abs(difference)) : money(Math.abs(difference) / 100, currency);
    const measure = details['asked'] === 'number' ? 'orders' : 'sum';
    const verdict =
      difference === 0
        ? say(COMPARE, language, `same_${measure}`)
        : say(COMPARE, language, `${difference > 0 ? 'more' : 'less'}_${measure}`, { ...values, by });
    const { whether } = details;
    const holds = whether === (difference > 0 ? 'more' : difference < 0 ? 'less' : '');
    const opening = whether === undefined ? '' : `${say(COMPARE, language, holds ? 'yes' : 'no')} `;
    return { ...SILENT, lead: `${opening}${verdict} ${figures}` };
  }
}

const LESS = new Set('less fewer lower menos moins weniger'.split(' '));

/** Cents and number of the orders of a period; nothing was bought in one without a row. */
function totalsOf(row: ToolRow | undefined): { readonly cents: number; readonly orders: number } {
  return { cents: Math.round(Number(row?.['sum'] ?? 0) * 100), orders: Number(row?.['invoices'] ?? 0) };
}
