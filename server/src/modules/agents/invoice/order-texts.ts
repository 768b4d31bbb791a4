import type { AnsweredRequest, WordingContext } from '../agent.contract.js';
import { amountsOf } from './amount-texts.js';
import { dayOfEveryYear, isOfOneDay } from './order-arguments.js';
import { dateText, dayText, money, periodText } from '../wording/format.js';
import { field } from '../wording/rows.js';
import { say, type Texts, type Values } from '../wording/texts.js';

const TEXTS: Texts<
  'newest' | 'oldest' | 'largest' | 'smallest' | 'numbered' | 'noOrder' | 'noOrders' | 'in' | 'before' | 'after'
> = {
  en: {
    newest: 'Your most recent order',
    oldest: 'Your first order',
    largest: 'Your largest order',
    smallest: 'Your smallest order',
    numbered: 'Your order',
    noOrder: 'I find no such order among yours.',
    noOrders: 'I find no orders of yours{period}.',
    in: ' ({period})',
    before: ' before invoice {number}',
    after: ' after invoice {number}',
  },
  es: {
    newest: 'Tu pedido más reciente',
    oldest: 'Tu primer pedido',
    largest: 'Tu pedido más grande',
    smallest: 'Tu pedido más pequeño',
    numbered: 'Tu pedido',
    noOrder: 'No encuentro ese pedido entre los tuyos.',
    noOrders: 'No encuentro pedidos tuyos{period}.',
    before: ' antes de la factura {number}',
    after: ' después de la factura {number}',
  },
  pt: {
    newest: 'O seu pedido mais recente',
    oldest: 'O seu primeiro pedido',
    largest: 'O seu maior pedido',
    smallest: 'O seu menor pedido',
    numbered: 'O seu pedido',
    noOrder: 'Não encontro esse pedido entre os seus.',
    noOrders: 'Não encontro pedidos seus{period}.',
    before: ' antes da fatura {number}',
    after: ' depois da fatura {number}',
  },
  fr: {
    newest: 'Votre commande la plus récente',
    oldest: 'Votre première commande',
    largest: 'Votre plus grosse commande',
    smallest: 'Votre plus petite commande',
    numbered: 'Votre commande',
    noOrder: 'Je ne trouve pas cette commande parmi les vôtres.',
    noOrders: 'Je ne trouve aucune commande de votre part{period}.',
    before: ' avant la facture {number}',
    after: ' après la facture {number}',
  },
  de: {
    newest: 'Ihre letzte Bestellung',
    oldest: 'Ihre erste Bestellung',
    largest: 'Ihre größte Bestellung',
    smallest: 'Ihre kleinste Bestellung',
    numbered: 'Ihre Bestellung',
    noOrder: 'Eine solche Bestellung finde ich unter Ihren nicht.',
    noOrders: 'Ich finde keine Bestellungen von Ihnen{period}.',
    before: ' vor Rechnung {number}',
    after: ' nach Rechnung {number}',
  },
};

/** What an order is among those that were shown. */
const AMONG: Texts<'newest' | 'oldest' | 'largest' | 'smallest'> = {
  en: {
    newest: 'The most recent of these orders',
    oldest: 'The first of these orders',
    largest: 'The largest of these orders',
    smallest: 'The smallest of these orders',
  },
  es: {
    newest: 'El más reciente de estos pedidos',
    oldest: 'El primero de estos pedidos',
    largest: 'El mayor de estos pedidos',
    smallest: 'El menor de estos pedidos',
  },
  pt: {
    newest: 'O mais recente destes pedidos',
    oldest: 'O primeiro destes pedidos',
    largest: 'O maior destes pedidos',
    smallest: 'O menor destes pedidos',
  },
  fr: {
    newest: 'La plus récente de ces commandes',
    oldest: 'La première de ces commandes',
    largest: 'La plus grosse de ces commandes',
    smallest: 'La plus petite de ces commandes',
  },
  de: {
    newest: 'Die letzte dieser Bestellungen',
    oldest: 'Die erste dieser Bestellungen',
    largest: 'Die größte dieser Bestellungen',
    smallest: 'Die kleinste dieser Bestellungen',
  },
};

/**
 * How an order is called by the way it was asked for: the most recent, the first, or just the order.
 *
 * @param place its place in the order asked for, where that is not a detail of the request.
 */
export function orderName(answered: AnsweredRequest, language: string, place?: number): string {
  const { order, rank, since, until } = answered.request.details;
  if (isOrder(rank)) return say(AMONG, language, rank);
  const position = place ?? answered.request.details['position'];
  const named = position === 1 && since === undefined && until === undefined && !isOnlyOne(answered);
  // The date of the order follows, and says the day by itself.
  const period = isOfOneDay(answered.request) ? '' : periodOf(answered, language);
  return `${say(TEXTS, language, named && isOrder(order) ? order : 'numbered')}${period}`;
}

/** The only order of a period is neither its first nor its last. */
function isOnlyOne({ request, evidence }: AnsweredRequest): boolean {
  const { from, to } = request.details;
  return (from ?? to) !== undefined && evidence[0]?.result.total === 1;
}

/** Whether a value is one of the orders in which orders are listed. */
export function isOrder(value: unknown): value is 'newest' | 'oldest' | 'largest' | 'smallest' {
  return value === 'newest' || value === 'oldest' || value === 'largest' || value === 'smallest';
}

/** Said alike for an order that does not exist and for one of somebody else. */
export function noOrderText(language: string): string {
  return say(TEXTS, language, 'noOrder');
}

/** Said when a period or an amount has no orders. */
export function noOrdersText(answered: AnsweredRequest, context: WordingContext): string {
  const { language } = context;
  const what = `${amountsOf(answered, context)}${periodOf(answered, language)}`;
  return say(TEXTS, language, 'noOrders', { period: what });
}

/** The period of a request in brackets, with a space before it; '' when it has none. */
export function periodOf({ request }: AnsweredRequest, language: string): string {
  return inPeriod(request, language);
}

function inPeriod(request: AnsweredRequest['request'], language: string): string {
  const { from, to, before_invoice: before, after_invoice: after } = request.details;
  const day = dayOfEveryYear(request);
  const period = day === undefined ? periodText(textual(from), textual(to), language) : dayText(day, language);
  const beside = [
    before === undefined ? '' : say(TEXTS, language, 'before', { number: String(before) }),
    after === undefined ? '' : say(TEXTS, language, 'after', { number: String(after) }),
  ].join('');
  return period === '' ? beside : `${say(TEXTS, language, 'in', { period })}${beside}`;
}

function textual(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** Number, date and total of the order in the first row, for the places of a text. */
export function orderValues(answered: AnsweredRequest, { language, currency }: WordingContext): Values {
  const row = answered.evidence.flatMap(({ result }) => result.rows)[0];
  return {
    order: orderName(answered, language),
    number: Number(field(row, 'invoice') ?? 0),
    date: dateText(field(row, 'date'), language),
    total: money(field(row, 'total') ?? row?.['invoice_total'], currency),
  };
}
