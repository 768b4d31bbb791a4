import type { ToolRow, ToolRows, ToolValue } from '../../tools/tool.contract.js';
import type { AnsweredRequest, Wording, WordingContext } from '../agent.contract.js';
import { chosenRows } from '../wording/chosen-rows.js';
import { columnsFor } from '../wording/columns.js';
import { table } from '../wording/markdown.js';
import { field } from '../wording/rows.js';
import { say, type Texts } from '../wording/texts.js';
import { factsOfOrder } from './order-facts.js';
import { nameIn, withName } from './order-holding.js';
import { orderValues } from './order-texts.js';

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

/** The order in the first row, with its date and sum in words and its lines in a table where they were looked up. */
export function orderInFull(answered: AnsweredRequest, context: WordingContext): Pick<Wording, 'lead' | 'facts'> {
  const [order] = answered.evidence;
  const result = order?.result;
  const lines = linesOf(answered, field(result?.rows[0], 'invoice'));
  const columns = columnsFor(context);
  const shown = [columns.text('track'), columns.text('artist'), columns.text('album'), columns.price];
  const asked = answered.request.details['about'] === 'date' ? 'when' : 'found';
  const values = { ...orderValues(answered, context), items: itemsOf(result, lines) };
  const sought = nameIn(answered.request);
  if (sought !== undefined) return withName(sought, lines, values, context);
  const told = factsOfOrder(lines, answered.request.details['facts'], context.language);
  const lead = say(TEXTS, context.language, lines.length === 0 ? 'short' : asked, values);
  return {
    lead: told === '' ? lead : `${told} ${lead}`,
    facts: lines.length === 0 ? '' : table(lines, [...shown, columns.count('quantity')]),
  };
}

/** The lines of one order; purchases of a period may hold those of others too. */
function linesOf({ request, evidence }: AnsweredRequest, invoiceId: ToolValue): readonly ToolRow[] {
  const lines = evidence
    .flatMap(({ result }) => result.rows)
    .filter((row) => 'track_id' in row && field(row, 'invoice') === invoiceId);
  return isCutOff(evidence, lines) ? [] : chosenRows(request.details, lines);
}

/** Of purchases that go on beyond the last one found, an order at the end may be told in part only. */
function isCutOff(evidence: AnsweredRequest['evidence'], lines: readonly ToolRow[]): boolean {
  const songs = Number(evidence[0]?.result.rows[0]?.['tracks'] ?? lines.length);
  return evidence.some(({ result }) => result.more) && lines.length < songs;
}

/** How many lines the order has: said by the tool for lines, counted where they came among others. */
function itemsOf(result: ToolRows | undefined, lines: readonly ToolRow[]): number {
  return lines.length > 0 && result !== undefined && 'track_id' in (result.rows[0] ?? {}) ? result.total : lines.length;
}
