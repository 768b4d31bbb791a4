import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { call, Intent, type Pattern, textOf } from '../../understanding/intents/intent.js';
import { page } from '../../understanding/intents/paging.js';
import type { PlannedCall } from '../../understanding/plan.js';
import type { Reading, Slots } from '../../understanding/reading.js';
import { sortText } from '../../wording/sort-texts.js';
import type { Texts } from '../../wording/texts.js';
import { wordList } from '../../wording/word-list.js';
import { periodOf } from '../order-texts.js';

const TEXTS: Texts<'found' | 'count' | 'none' | 'order'> = {
  en: {
    found: 'These are your {total|order|orders}{period} by the price of single songs',
    count: 'You have {total|order|orders}{period}.',
    none: 'I find no orders of yours{period}.',
    order: 'most expensive first',
  },
  es: {
    found: 'Estos son tus {total|pedido|pedidos}{period} por precio unitario',
    count: 'Tienes {total|pedido|pedidos}{period}.',
    none: 'No encuentro pedidos tuyos{period}.',
  },
  pt: {
    found: 'Estes são os seus {total|pedido|pedidos}{period} por preço unitário',
    count: 'Você tem {total|pedido|pedidos}{period}.',
    none: 'Não encontro pedidos seus{period}.',
  },
  fr: {
    found: 'Voici vos {total|commande|commandes}{period} par prix unitaire',
    count: 'Vous avez {total|commande|commandes}{period}.',
    none: 'Je ne trouve aucune commande de votre part{period}.',
  },
  de: {
    found: 'Das sind Ihre {total|Bestellung|Bestellungen}{period} nach Einzelpreis',
    count: 'Sie haben {total|Bestellung|Bestellungen}{period}.',
    none: 'Ich finde keine Bestellungen von Ihnen{period}.',
  },
};

/** "My invoices sorted by unit price", "which orders have the most expensive songs?" */
export class InvoicesByUnitPriceIntent extends Intent {
  readonly name = 'invoices_by_unit_price';
  readonly agent = 'invoice_agent';
  override readonly needsIdentity = true;
  readonly patterns: readonly Pattern[] = [
    {
      needs: ['unit_price', 'invoice'],
      likes: ['price', 'dearest', 'cheapest', 'largest', 'smallest', '#from', '#limit', 'song', 'first_person'],
    },
    { needs: ['unit_price', 'buy'], likes: ['price', 'dearest', 'cheapest', '#from', 'song'], base: 0.95 },
    {
      needs: ['invoice', 'song', 'dearest'],
      likes: ['buy', 'contain', '#from', 'have'],
      never: ['#invoice'],
      base: 0.97,
    },
  ];

  override notes({ concepts }: Reading): Slots['details'] {
    return { order: concepts.has('cheapest') || concepts.has('smallest') ? 'lowest' : 'highest' };
  }

  calls(slots: Slots): readonly PlannedCall[] {
    const period = { from: textOf(slots, 'from'), to: textOf(slots, 'to') };
    return [call('get_invoices_sorted_by_unit_price', { order: textOf(slots, 'order'), ...period, ...page(slots) })];
  }

  word(answered: AnsweredRequest, context: WordingContext): Wording {
    const lowest = answered.request.details['order'] === 'lowest';
    return wordList(answered, context, {
      texts: TEXTS,
      values: { period: periodOf(answered, context.language) },
      order: sortText(lowest ? 'cheapest' : 'dearest', context.language),
      columns: (columns) => [columns.invoice, columns.date, columns.price, columns.count('tracks'), columns.total],
    });
  }
}
