import type { AnsweredRequest } from '../../agent.contract.js';
import type { Reading } from '../../understanding/reading.js';
import { dateText } from '../../wording/format.js';
import { field } from '../../wording/rows.js';
import { say, type Texts } from '../../wording/texts.js';

type End = 'oldest' | 'newest';

const TEXTS: Texts<End> = {
  en: {
    oldest: 'The first that you bought{what} was on **{date}** (invoice {invoice})',
    newest: 'The last that you bought{what} was on **{date}** (invoice {invoice})',
  },
  es: {
    oldest: 'Lo primero que compraste{what} fue el **{date}** (factura {invoice})',
    newest: 'Lo último que compraste{what} fue el **{date}** (factura {invoice})',
  },
  pt: {
    oldest: 'A primeira compra{what} foi em **{date}** (fatura {invoice})',
    newest: 'A última compra{what} foi em **{date}** (fatura {invoice})',
  },
  fr: {
    oldest: 'Votre premier achat{what} date du **{date}** (facture {invoice})',
    newest: 'Votre dernier achat{what} date du **{date}** (facture {invoice})',
  },
  de: {
    oldest: 'Zuerst haben Sie{what} am **{date}** etwas gekauft (Rechnung {invoice})',
    newest: 'Zuletzt haben Sie{what} am **{date}** etwas gekauft (Rechnung {invoice})',
  },
};

const FIRST = new Set(
  'first oldest earliest primer primero primera primeiro primeira premier premiere erste ersten erster'.split(' '),
);
/** "Recently" speaks of some time, and not of the last time. */
const LATELY = new Set('recent recently lately'.split(' '));

/** "When did I first buy something by U2?", "my oldest U2 song": the end of what was bought of a name that is asked for. */
export function endAsked({ concepts, tokens, names, figures }: Reading): Readonly<Record<string, string>> {
  const isPlain = figures.from === undefined && figures.to === undefined && figures.limit === undefined;
  if (names.length === 0 || !isPlain || concepts.has('count') || concepts.has('spend')) return {};
  const words = tokens
    .filter((_, at) => !names.some(({ start, end }) => start <= at && at < end))
    .map(({ word }) => word);
  if (concepts.has('oldest') || words.some((word) => FIRST.has(word))) return { end: 'oldest' };
  return concepts.has('newest') && (words.includes('most') || !words.some((word) => LATELY.has(word)))
    ? { end: 'newest' }
    : {};
}

/** The purchases of the order at that end alone, which the answer lists. */
export function atEnd(answered: AnsweredRequest): AnsweredRequest {
  const [found, ...others] = answered.evidence;
  if (found === undefined) return answered;
  const first = field(found.result.rows[0], 'invoice');
  const rows = found.result.rows.filter((row) => field(row, 'invoice') === first);
  const result = { ...found.result, rows, total: rows.length, shown: rows.length, more: false };
  return { ...answered, evidence: [{ ...found, result }, ...others] };
}

/** "The first that you bought by U2 was on …". */
export function endText({ request, evidence }: AnsweredRequest, what: string, language: string): string {
  const row = evidence[0]?.result.rows[0];
  const values = { what, date: dateText(field(row, 'date'), language), invoice: String(field(row, 'invoice') ?? '') };
  return say(TEXTS, language, request.details['end'] === 'oldest' ? 'oldest' : 'newest', values);
}
