import type { ToolRow } from '../../tools/tool.contract.js';
import type { Pattern } from '../understanding/intents/intent.js';
import type { Reading, Slots } from '../understanding/reading.js';
import type { AnsweredRequest, WordingContext } from '../agent.contract.js';
import { chosenRows } from '../wording/chosen-rows.js';
import { dateText, money } from '../wording/format.js';
import { bold } from '../wording/markdown.js';
import { field } from '../wording/rows.js';
import { joined, say, type Texts } from '../wording/texts.js';

const TEXTS: Texts<'most_tracks' | 'fewest_tracks' | 'order' | 'same'> = {
  en: {
    most_tracks: 'The order with most songs is {order}',
    fewest_tracks: 'The order with fewest songs is {order}',
    order: 'invoice {number} of {date}, for **{total}**: {songs|song|songs}',
    same: '{lead}. Just as many: {orders}',
  },
  es: {
    most_tracks: 'El pedido con más canciones es {order}',
    fewest_tracks: 'El pedido con menos canciones es {order}',
    order: 'la factura {number} del {date}, por **{total}**: {songs|canción|canciones}',
    same: '{lead}. Con las mismas: {orders}',
  },
  pt: {
    most_tracks: 'O pedido com mais músicas é {order}',
    fewest_tracks: 'O pedido com menos músicas é {order}',
    order: 'a fatura {number} de {date}, no valor de **{total}**: {songs|música|músicas}',
    same: '{lead}. Com o mesmo número: {orders}',
  },
  fr: {
    most_tracks: 'La commande qui a le plus de chansons est {order}',
    fewest_tracks: 'La commande qui a le moins de chansons est {order}',
    order: 'la facture {number} du {date}, d’un montant de **{total}** : {songs|chanson|chansons}',
    same: '{lead}. Autant : {orders}',
  },
  de: {
    most_tracks: 'Die meisten Songs hat {order}',
    fewest_tracks: 'Die wenigsten Songs hat {order}',
    order: 'Rechnung {number} vom {date} über **{total}**: {songs|Song|Songs}',
    same: '{lead}. Ebenso viele: {orders}',
  },
};

/** Asks for the order with most songs, or with fewest. */
export const BY_SIZE: readonly Pattern[] = (['most_songs', 'fewest_songs'] as const).map((size) => ({
  needs: ['invoice', size] as const,
  likes: ['first_person', 'have', 'count', 'song', 'largest', 'smallest', 'contain', '#from', 'buy', 'total'] as const,
  never: ['#invoice_id', 'album', 'artist', 'genre'] as const,
}));

/** How the orders are put in order and cut, where one is asked for by how many songs it has. */
export function sizeNote({ concepts }: Reading): Slots['details'] {
  const arranged = concepts.has('most_songs') ? 'most_tracks' : concepts.has('fewest_songs') ? 'fewest_tracks' : null;
  return arranged === null || !concepts.has('invoice') ? {} : { arranged, take: 1, one: true };
}

/** The order with most songs in words, with those that have as many; undefined where none was asked for, or not all orders are known. */
export function sizeLead({ request, evidence }: AnsweredRequest, context: WordingContext): string | undefined {
  const { details } = request;
  const result = evidence[0]?.result;
  const { arranged } = details;
  if (details['one'] !== true || (arranged !== 'most_tracks' && arranged !== 'fewest_tracks')) return undefined;
  const [first] = chosenRows(details, result?.rows ?? []);
  if (result === undefined || result.more || first === undefined) return undefined;
  const same = result.rows.filter((row) => row !== first && field(row, 'tracks') === field(first, 'tracks'));
  const lead = say(TEXTS, context.language, arranged, { order: orderText(first, context) });
  if (same.length === 0) return lead;
  const numbers = same.map((row) => bold(String(field(row, 'invoice'))));
  return say(TEXTS, context.language, 'same', { lead, orders: joined(numbers, context.language) });
}

function orderText(row: ToolRow, { language, currency }: WordingContext): string {
  return say(TEXTS, language, 'order', {
    number: bold(String(field(row, 'invoice'))),
    date: dateText(field(row, 'date'), language),
    total: money(field(row, 'total'), currency),
    songs: Number(field(row, 'tracks') ?? 0),
  });
}
