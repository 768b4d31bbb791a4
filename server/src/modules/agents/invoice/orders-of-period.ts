import type { AnsweredRequest, Wording, WordingContext } from '../agent.contract.js';
import { call } from '../understanding/intents/intent.js';
import type { PlannedCall } from '../understanding/plan.js';
import type { Slots } from '../understanding/reading.js';
import { columnsFor } from '../wording/columns.js';
import { table } from '../wording/markdown.js';
import { say, type Texts } from '../wording/texts.js';
import { moreText } from '../wording/word-list.js';
import { boundsOf } from './order-arguments.js';
import { periodOf } from './order-texts.js';

const TEXTS: Texts<'found' | 'which'> = {
  en: {
    found: 'You have {total|order|orders}{period}:',
    which: 'Which one shall I open? Say its number or its place in the list.',
  },
  es: {
    found: 'Tienes {total|pedido|pedidos}{period}:',
    which: '¿Cuál quieres que abra? Dime su número o su lugar en la lista.',
  },
  pt: {
    found: 'Você tem {total|pedido|pedidos}{period}:',
    which: 'Qual deles devo abrir? Diga o número ou o lugar na lista.',
  },
  fr: {
    found: 'Vous avez {total|commande|commandes}{period} :',
    which: 'Laquelle dois-je ouvrir ? Dites-moi son numéro ou sa place dans la liste.',
  },
  de: {
    found: 'Sie haben {total|Bestellung|Bestellungen}{period}:',
    which: 'Welche soll ich öffnen? Nennen Sie die Nummer oder den Platz in der Liste.',
  },
};

/** So many orders of a period are listed before one is opened. */
const MOST_LISTED = 25;

/** Whether the one order of a period is meant, which no word ranks among others. */
export function isOnlyOfPeriod({ details }: Slots): boolean {
  return details['of_period'] === true;
}

/** The orders of the period: where there is but one, its songs are at hand as well. */
export function callsOfPeriod(slots: Slots): readonly PlannedCall[] {
  const bounds = boundsOf(slots);
  return [
    call('get_invoices_by_customer_sorted_by_date', { order: 'newest', ...bounds, limit: MOST_LISTED }),
    call('get_purchased_tracks', { ...bounds, order: 'newest', limit: 50 }),
  ];
}

/** Several orders where one was asked for are listed, and one of them is offered; null where there is but one. */
export function wordOrdersOfPeriod(answered: AnsweredRequest, context: WordingContext): Wording | null {
  const result = answered.evidence[0]?.result;
  if (!isOnlyOfPeriod(answered.request) || result === undefined || result.total < 2) return null;
  const { language } = context;
  const columns = columnsFor(context);
  const which = say(TEXTS, language, 'which');
  const more = result.more ? `${moreText(answered.request, result, language)} ` : '';
  return {
    lead: say(TEXTS, language, 'found', { total: result.total, period: periodOf(answered, language) }),
    facts: table(result.rows, [columns.invoice, columns.date, columns.count('tracks'), columns.total]),
    close: `${more}${which}`,
  };
}
