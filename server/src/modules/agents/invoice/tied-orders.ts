import type { AnsweredRequest, WordingContext } from '../agent.contract.js';
import { call, numberOf, textOf } from '../understanding/intents/intent.js';
import type { PlannedCall } from '../understanding/plan.js';
import type { Slots } from '../understanding/reading.js';
import { dateText } from '../wording/format.js';
import { bold } from '../wording/markdown.js';
import { field } from '../wording/rows.js';
import { joined, say, type Texts } from '../wording/texts.js';

const BY_AMOUNT = 'get_invoices_sorted_by_total';

const TEXTS: Texts<'same' | 'order'> = {
  en: { same: 'Just as much: {orders}.', order: 'invoice {number} of {date}' },
  es: { same: 'Del mismo importe: {orders}.', order: 'la factura {number} del {date}' },
  pt: { same: 'Do mesmo valor: {orders}.', order: 'a fatura {number} de {date}' },
  fr: { same: 'Du même montant : {orders}.', order: 'la facture {number} du {date}' },
  de: { same: 'Ebenso viel: {orders}.', order: 'Rechnung {number} vom {date}' },
};

/** The call that shows whether other orders share the first place; none where the first is not asked for by its amount. */
export function callsForTies(slots: Slots): readonly PlannedCall[] {
  const order = textOf(slots, 'order');
  const first = (numberOf(slots, 'position') ?? 1) === 1 && numberOf(slots, 'invoice_id') === undefined;
  return first && (order === 'largest' || order === 'smallest') ? [call(BY_AMOUNT, { order, limit: 10 })] : [];
}

/** Which other orders came to the same as the first one: "Just as much: invoice 120 of 12 June 2022."; '' when none did. */
export function tiesText({ evidence }: AnsweredRequest, told: number, { language }: WordingContext): string {
  const rows = evidence.find(({ tool }) => tool === BY_AMOUNT)?.result.rows ?? [];
  const first = rows[0] === undefined ? null : field(rows[0], 'total');
  const same = rows.filter((row) => field(row, 'total') === first && Number(field(row, 'invoice')) !== told);
  if (first === null || same.length === 0) return '';
  const orders = same.map((row) =>
    say(TEXTS, language, 'order', {
      number: bold(String(field(row, 'invoice'))),
      date: dateText(field(row, 'date'), language),
    }),
  );
  return say(TEXTS, language, 'same', { orders: joined(orders, language) });
}
