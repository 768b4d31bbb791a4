import type { Language } from '../../lexicon/concepts.js';
import type { Reading } from '../../reading.js';
import type { Focus } from './focus.js';
import type { InvoiceFocus } from './shown-row.js';
import { endsSaid } from '../figures/order-ends.js';
import { placesSaid } from '../figures/places-said.js';
import { joinedStep, neighbour } from './neighbours.js';
import { isOrder, pickRow } from './pick-row.js';
import { rankShownOrders } from './shown-orders.js';

/** Words that, alone, are many orders and not one. */
const MANY = /(s|ungen|kaufe|kaufen|auftrage|belege)$/;

/**
 * The one order a request speaks of, if it speaks of one: by number, by its place ("my last order", "the second one", "the
 * one before that"), by a pronoun, or silently, when the conversation is about an order.
 */
export function findInvoice(reading: Reading, ordinal: number | null, focus: Focus): InvoiceFocus | null {
  const { concepts, figures } = reading;
  if (figures.invoice_id !== undefined) return { invoice_id: figures.invoice_id };
  const beside = besideNumber(reading, ordinal);
  if (beside !== null) return beside;
  if (focus.invoice !== null && joinedStep(reading) === null) {
    if (concepts.has('before_that')) return neighbour(focus.invoice, 1);
    if (concepts.has('after_that')) return nextListed(reading, focus) ?? neighbour(focus.invoice, -1);
  }
  const ranked = ordinal === null ? rankShownOrders(reading, focus) : undefined;
  return ranked ?? byPlace(reading, ordinal, focus) ?? openedOfPeriod(reading) ?? byReference(reading, focus);
}

/** "Next" behind an order that was picked from a list is the next of that list. */
function nextListed({ tokens }: Reading, { lists, last, invoice }: Focus): InvoiceFocus | null {
  const isPicked = last?.intent === 'invoice_detail' && last.details['invoice_id'] !== undefined;
  const rows = lists.slice(0, 2).find(({ by }) => by.intent === 'invoice_list')?.rows ?? [];
  const place = rows.findIndex((row) => row.invoice?.invoice_id === invoice?.invoice_id);
  if (!isPicked || place < 0 || !tokens.some(({ word }) => NEXT.has(word))) return null;
  return rows[place + 1]?.invoice ?? null;
}

const NEXT = new Set('next siguiente proximo proxima seguinte suivant suivante nachste nachsten'.split(' '));

/** "What was in my order of May 2022?", "the order from 2023", "my order from May": the order of a time is opened. */
function openedOfPeriod(reading: Reading): InvoiceFocus | null {
  const { concepts, figures } = reading;
  if (figures.from === undefined || figures.to === undefined) return null;
  if (!concepts.has('invoice') || isMany(reading) || speaksOfSums(concepts)) return null;
  const words = reading.tokens.map(({ word }) => word).join(' ');
  const meansOne = CONTENTS.test(words) || concepts.has('refer_one') || isDefinite(reading);
  return meansOne ? { position: 1, order: 'newest', of_period: true } : null;
}

/** "My order", "the invoice", "my May order": one that there is, and neither any nor several. */
function isDefinite({ tokens, matches, language }: Reading): boolean {
  const definite = DEFINITE[language];
  return matches
    .filter(({ concepts }) => concepts.includes('invoice'))
    .some(({ start }) => tokens.slice(Math.max(0, start - 3), start + 1).some(({ word }) => definite.has(word)));
}

const DEFINITE: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(['my', 'our', 'the']),
  es: new Set(['mi', 'el', 'la', 'del', 'nuestro', 'nuestra']),
  pt: new Set(['meu', 'minha', 'o', 'a', 'do', 'da', 'nosso', 'nossa']),
  fr: new Set(['ma', 'mon', 'la', 'le', 'du', 'notre']),
  de: new Set(['mein', 'meine', 'meinen', 'meiner', 'meinem', 'die', 'der', 'den', 'unsere', 'unserer']),
};
const CONTENTS =
  /\b(?:(?:whats?|what (?:is|was|were)|which (?:songs|tracks) (?:are|were)|and what was) (?:in|on)|contents? of|was in it|que (?:habia|tenia|contenia|tinha|havia)|was (?:war|stand|steht|ist) (?:in|auf)|was enthielt|que contenait|quy avait il dans)\b/;

/** "The order before invoice 111": the nearest on that side, or the one at the end that is said. */
function besideNumber(reading: Reading, ordinal: number | null): InvoiceFocus | null {
  const { before_invoice: before, after_invoice: after } = reading.figures;
  if ((before ?? after) === undefined || isMany(reading) || speaksOfSums(reading.concepts)) return null;
  const side = {
    ...(before !== undefined && { before_invoice: before }),
    ...(after !== undefined && { after_invoice: after }),
  };
  const order = orderIn(reading, ordinal) ?? (before === undefined ? 'oldest' : 'newest');
  return { position: ordinal ?? 1, order, ...side };
}

function speaksOfSums(concepts: ReadonlySet<string>): boolean {
  return concepts.has('count') || concepts.has('total') || concepts.has('spend');
}

function byPlace(reading: Reading, ordinal: number | null, focus: Focus): InvoiceFocus | null {
  const { concepts } = reading;
  const listed = pickRow(reading, ordinal, focus);
  const ofOwn = concepts.has('newest') || (concepts.has('invoice') && concepts.has('first_person'));
  if (listed !== undefined && isOrder(listed) && !ofOwn) return listed.invoice;
  const ranked = ordinal === null ? rankedOrder(reading, focus) : null;
  if (ranked !== null) return ranked;
  const order = orderOf(reading, ordinal, focus);
  const isSeveral = isMany(reading) && endsSaid(reading).length < 2 && placesSaid(reading).length < 2;
  if (order === null || isSeveral) return null;
  return { position: ordinal ?? 1, order };
}

/** "Which of those was the largest?": of the orders that were listed whole, where one leads. */
function rankedOrder({ concepts, figures }: Reading, { lists, last }: Focus): InvoiceFocus | null {
  const [list] = lists;
  const highest = concepts.has('largest') || concepts.has('dearest');
  const lowest = concepts.has('smallest') || concepts.has('cheapest');
  if (last?.intent !== 'invoice_list' || list?.whole !== true || highest === lowest) return null;
  if (concepts.has('first_person') || figures.from !== undefined || !list.rows.every(isOrder)) return null;
  const sums = list.rows.map(({ measures }) => measures.price ?? 0);
  const best = highest ? Math.max(...sums) : Math.min(...sums);
  const first = list.rows.filter((_, place) => sums[place] === best);
  return first.length === 1 ? (first[0]?.invoice ?? null) : null;
}

function orderOf({ concepts, text }: Reading, ordinal: number | null, focus: Focus): string | null {
  const helped = concepts.has('employee') && concepts.has('newest') && concepts.has('first_person');
  if (!helped && !speaksOfOrders(concepts) && !ranksOrders(concepts, focus)) return null;
  return orderIn({ concepts, text }, ordinal);
}

function orderIn({ concepts, text }: Pick<Reading, 'concepts' | 'text'>, ordinal: number | null): string | null {
  if (concepts.has('largest') || concepts.has('dearest')) return 'largest';
  if (concepts.has('smallest') || concepts.has('cheapest')) return 'smallest';
  if (concepts.has('newest') || /\b(?:to (?:the )?last|but one|last but|pen[uú]ltim|avant-derni|vorletzt)/iu.test(text))
    return 'newest';
  return concepts.has('oldest') || ordinal !== null ? 'oldest' : null;
}

/** "What was the largest one?" while orders are spoken of. */
function ranksOrders(concepts: ReadonlySet<string>, { last }: Focus): boolean {
  const ranks = ['largest', 'smallest', 'newest', 'oldest', 'dearest', 'cheapest'].some((rank) => concepts.has(rank));
  return ranks && last?.agent === 'invoice_agent' && !concepts.has('song') && !concepts.has('album');
}

function speaksOfOrders(concepts: ReadonlySet<string>): boolean {
  return ['invoice', 'buy', 'spend', 'pay'].some((concept) => concepts.has(concept));
}

/** "my last orders" are several; "my last order" is one. */
function isMany(reading: Reading): boolean {
  if (reading.figures.limit !== undefined) return true;
  return reading.matches
    .filter(({ concepts }) => concepts.includes('invoice'))
    .some(({ end }) => {
      const word = reading.tokens[end - 1]?.word ?? '';
      return MANY.test(word);
    });
}

function byReference(reading: Reading, focus: Focus): InvoiceFocus | null {
  const { concepts, figures } = reading;
  // "The 2025 one" is told by its time, and not the one that was spoken of.
  const isOfTime = concepts.has('invoice') && (figures.from ?? figures.to) !== undefined;
  if (focus.invoice === null || isMany(reading) || isOfTime) return null;
  const points = concepts.has('refer_one') || concepts.has('refer_many') || concepts.has('contain');
  const general =
    ['invoice', 'buy', 'spend'].some((concept) => concepts.has(concept)) || Object.keys(reading.figures).length > 0;
  const silent =
    focus.last?.agent === 'invoice_agent' && !general && reading.names.length === 0 && reading.unexplained.length === 0;
  return points || silent ? focus.invoice : null;
}
