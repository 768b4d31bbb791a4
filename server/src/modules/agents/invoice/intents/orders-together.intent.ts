import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { call, Intent, numberOf, type Pattern } from '../../understanding/intents/intent.js';
import type { PlannedCall } from '../../understanding/plan.js';
import type { Slots } from '../../understanding/reading.js';
import { money } from '../../wording/format.js';
import { bold } from '../../wording/markdown.js';
import { field } from '../../wording/rows.js';
import { joined, say, type Texts } from '../../wording/texts.js';
import { SILENT } from '../../wording/word-list.js';
import { noOrderText } from '../order-texts.js';

const TEXTS: Texts<'sum' | 'order'> = {
  en: { sum: 'Invoices {orders} come to **{sum}** together.', order: '{number} ({total})' },
  es: { sum: 'Las facturas {orders} suman **{sum}** en total.', order: '{number} ({total})' },
  pt: { sum: 'As faturas {orders} somam **{sum}** ao todo.', order: '{number} ({total})' },
  fr: { sum: 'Les factures {orders} font **{sum}** ensemble.', order: '{number} ({total})' },
  de: { sum: 'Die Rechnungen {orders} machen zusammen **{sum}**.', order: '{number} ({total})' },
};

/** "What is the total of the two?" about two orders that were told one after the other; only the conversation leads to it. */
export class OrdersTogetherIntent extends Intent {
  readonly name = 'orders_together';
  readonly agent = 'invoice_agent';
  override readonly needsIdentity = true;
  readonly patterns: readonly Pattern[] = [];

  calls(slots: Slots): readonly PlannedCall[] {
    return [numberOf(slots, 'first'), numberOf(slots, 'second')]
      .filter((number) => number !== undefined)
      .map((number) => call('get_invoice_lines', { invoice_id: number, limit: 1 }));
  }

  word({ evidence }: AnsweredRequest, { language, currency }: WordingContext): Wording {
    const rows = evidence.flatMap(({ result }) => result.rows.slice(0, 1));
    if (rows.length < 2) return { ...SILENT, lead: noOrderText(language) };
    const totals = rows.map((row) => field(row, 'total') ?? row['invoice_total']);
    const cents = totals.reduce<number>((sum, total) => sum + Math.round(Number(total) * 100), 0);
    const orders = rows.map((row, place) =>
      say(TEXTS, language, 'order', {
        number: bold(String(field(row, 'invoice'))),
        total: money(totals[place], currency),
      }),
    );
    const values = { orders: joined(orders, language), sum: money((cents / 100).toFixed(2), currency) };
    return { ...SILENT, lead: say(TEXTS, language, 'sum', values) };
  }
}
