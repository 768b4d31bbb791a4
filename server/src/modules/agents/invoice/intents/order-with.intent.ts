import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { call, Intent, nameOf, type Pattern, textOf } from '../../understanding/intents/intent.js';
import type { PlannedCall } from '../../understanding/plan.js';
import type { Slots } from '../../understanding/reading.js';
import { dateText, money } from '../../wording/format.js';
import { field } from '../../wording/rows.js';
import { say, type Texts } from '../../wording/texts.js';
import { wordList } from '../../wording/word-list.js';
import { periodOf } from '../order-texts.js';
import { PURCHASED, purchasedWhat } from './purchased-tracks.texts.js';
import { sumOf } from './sum-of-lines.js';

/** As many lines as a tool lists at once. */
const MOST_LINES = 50;

const TEXTS: Texts<'one' | 'several'> = {
  en: {
    one: 'It is invoice **{number}** of {date}, for **{sum}**, with {total|item|items}',
    several: 'That is in {orders|order|orders} of yours, with {total|item|items} in all',
  },
  es: {
    one: 'Es la factura **{number}** del {date}, por **{sum}**, con {total|artículo|artículos}',
    several: 'Está en {orders|pedido tuyo|pedidos tuyos}, con {total|artículo|artículos} en total',
  },
  pt: {
    one: 'É a fatura **{number}** de {date}, no valor de **{sum}**, com {total|item|itens}',
    several: 'Está em {orders|pedido seu|pedidos seus}, com {total|item|itens} no total',
  },
  fr: {
    one: 'C’est la facture **{number}** du {date}, d’un montant de **{sum}**, avec {total|article|articles}',
    several: 'Cela se trouve dans {orders|commande|commandes} de vous, avec {total|article|articles} en tout',
  },
  de: {
    one: 'Es ist die Rechnung **{number}** vom {date} über **{sum}** mit {total|Posten|Posten}',
    several: 'Das steht in {orders|Bestellung|Bestellungen} von Ihnen, mit zusammen {total|Posten|Posten}',
  },
};

/** "What else was in the order with One?", "show the whole order that has it"; heard by `whole-orders.ts`. */
export class OrderWithIntent extends Intent {
  readonly name = 'order_with';
  readonly agent = 'invoice_agent';
  override readonly needsIdentity = true;
  override readonly leansSilently = false;
  readonly patterns: readonly Pattern[] = (['@track', '@album', '@artist', '@genre'] as const).map((name) => ({
    needs: ['cue', 'invoice', name],
    likes: [
      '@artist',
      'buy',
      'first_person',
      'contain',
      'song',
      'album',
      'music',
      'date',
      'cue:purchased_tracks',
      '#from',
    ],
    never: ['#invoice_id', 'newest', 'oldest', 'largest', 'smallest', 'employee'],
  }));

  calls(slots: Slots): readonly PlannedCall[] {
    return [
      call('get_purchased_tracks', {
        artist_name: nameOf(slots, 'artist'),
        album_title: nameOf(slots, 'album'),
        song_title: nameOf(slots, 'track'),
        genre: nameOf(slots, 'genre'),
        from: textOf(slots, 'from'),
        to: textOf(slots, 'to'),
        kind: 'whole_orders',
        limit: MOST_LINES,
      }),
    ];
  }

  word(answered: AnsweredRequest, context: WordingContext): Wording {
    const { language, currency } = context;
    const { rows = [], total = 0 } = answered.evidence[0]?.result ?? {};
    const [row] = rows;
    const orders = new Set(rows.map((line) => field(line, 'invoice'))).size;
    const sum = sumOf(rows, total);
    const isOne = orders === 1 && sum !== null;
    const values = {
      what: purchasedWhat(answered.request.names, language),
      period: periodOf(answered, language),
      number: String(field(row, 'invoice') ?? ''),
      date: dateText(field(row, 'date'), language),
      sum: money(sum ?? 0, currency),
      orders,
      total,
    };
    return wordList(answered, context, {
      texts: PURCHASED,
      values,
      found: say(TEXTS, language, isOne ? 'one' : 'several', values),
      columns: (columns) => [
        columns.text('track'),
        columns.text('artist'),
        columns.text('album'),
        ...(isOne ? [] : [columns.invoice, columns.date]),
        columns.price,
      ],
    });
  }
}
