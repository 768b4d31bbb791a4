import type { ToolRow } from '../../../tools/tool.contract.js';
import { dateText } from '../../wording/format.js';
import { field } from '../../wording/rows.js';
import { joined, say, type Texts } from '../../wording/texts.js';

const TEXTS: Texts<'when' | 'day'> = {
  en: { when: 'You bought that on {days}', day: '{date} (invoice {invoice})' },
  es: { when: 'Lo compraste el {days}', day: '{date} (factura {invoice})' },
  pt: { when: 'Você comprou isso em {days}', day: '{date} (fatura {invoice})' },
  fr: { when: 'Vous l’avez acheté le {days}', day: '{date} (facture {invoice})' },
  de: { when: 'Das haben Sie am {days} gekauft', day: '{date} (Rechnung {invoice})' },
};

/** On which days, and with which invoices, the rows were bought. */
export function purchaseDates(rows: readonly ToolRow[], language: string): string {
  const days = rows.map((row) =>
    say(TEXTS, language, 'day', {
      date: dateText(field(row, 'date'), language),
      invoice: String(field(row, 'invoice') ?? ''),
    }),
  );
  return say(TEXTS, language, 'when', { days: joined([...new Set(days)], language) });
}
