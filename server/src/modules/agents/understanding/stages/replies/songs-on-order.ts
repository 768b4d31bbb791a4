import type { IntentCatalogue } from '../../intents/intent-catalogue.js';
import type { MentionedName, PlannedRequest } from '../../plan.js';
import type { Reading } from '../../reading.js';
import { toMentioned } from '../intents/bind-pattern.js';
import { contentConcepts } from '../concepts/content-concepts.js';
import type { Focus } from '../conversation/focus.js';
import { makeRequest } from '../intents/make-request.js';

const PAID: ReadonlySet<string> = new Set(['spend', 'pay', 'price']);
const POINTING = ['contain', 'refer_one', 'refer_many'] as const;
/** What may be asked about the songs of one artist on an order; anything else is about something else. */
const BESIDE: ReadonlySet<string> = new Set(
  'song album buy total count contain perform invoice cue:purchased_tracks'.split(' '),
);
/** What is asked of the shop and not of an order. */
const OF_SHOP = ['have', 'want', 'music', 'recommend'] as const;

/** "What did the U2 songs on it cost?" while an order is on the screen: those of that order, and not those of the shop. */
export function songsOnOrder(reading: Reading, focus: Focus, intents: IntentCatalogue): PlannedRequest | null {
  const intent = intents.find('purchased_tracks');
  const scope = scopeOnScreen(focus);
  const name = makerIn(reading);
  if (intent === undefined || scope === null || name === null || !asksOfOrder(reading, name, focus)) return null;
  const content = contentConcepts(reading);
  const asked: PlannedRequest['details'] = content.some((concept) => PAID.has(concept))
    ? { sum: true }
    : content.includes('count')
      ? { asked: 'count' }
      : {};
  const details = { ...scope, kindSaid: true, ...asked };
  return makeRequest(intent, { names: [name], details }, reading.text, 0.95);
}

/** The order on the screen, or the time of the purchases that were listed there. */
function scopeOnScreen(focus: Focus): PlannedRequest['details'] | null {
  const number = orderOnScreen(focus);
  if (number !== undefined) return { invoice_id: number, ofOrders: true };
  const { last, invoice } = focus;
  const isList =
    last !== null && OF_TIMES.has(last.intent) && last.names.length === 0 && last.details['asked'] === undefined;
  const { from, to } = isList ? last.details : {};
  if (typeof from === 'string' && typeof to === 'string' && invoice !== null) return { from, to };
  return null;
}

const OF_TIMES: ReadonlySet<string> = new Set(['purchased_tracks', 'invoice_list']);

/** The number of the order whose lines, or a part of them, were shown last. */
function orderOnScreen({ last, invoice, rows }: Focus): number | undefined {
  if (last?.intent === 'invoice_detail') return invoice?.invoice_id ?? rows[0]?.invoice?.invoice_id;
  const { invoice_id: shown } = last?.intent === 'purchased_tracks' ? last.details : {};
  return typeof shown === 'number' ? shown : undefined;
}

/** The one artist or album that is named. */
function makerIn({ names, unexplained, figures }: Reading): MentionedName | null {
  const [span, ...others] = names;
  if (span === undefined || others.length > 0 || unexplained.length > 0 || Object.keys(figures).length > 0) return null;
  const read = span.readings.find(({ kind, known }) => known && (kind === 'artist' || kind === 'album'));
  return read === undefined ? null : toMentioned(span, read);
}

/** Points at the order, or goes on about it with somebody who is on it. */
function asksOfOrder(reading: Reading, name: MentionedName, { rows, last }: Focus): boolean {
  const { concepts, tokens } = reading;
  const content = contentConcepts(reading);
  const isOfShop = OF_SHOP.some((one) => concepts.has(one)) && !isAnyInside(reading);
  if (!content.every((one) => PAID.has(one) || BESIDE.has(one)) || isOfShop) return false;
  if (isHolder(reading)) return false;
  if (POINTING.some((one) => concepts.has(one))) return true;
  const isShown = rows.some((row) => row.names.some(({ kind, text }) => kind === name.kind && text === name.text));
  const goesOn = isShown || last?.intent === 'purchased_tracks';
  return goesOn && GOING_ON.has(tokens[0]?.word ?? '') && content.includes('song');
}

/** "Any U2 songs in there?" asks of what is on the screen; what "you" have is the shop's. */
function isAnyInside({ concepts, tokens }: Reading): boolean {
  const others = OF_SHOP.filter((one) => one !== 'have').some((one) => concepts.has(one));
  return (
    (concepts.has('contain') || concepts.has('refer_many')) && !others && !tokens.some(({ word }) => YOU.has(word))
  );
}

const YOU = new Set('you your u tienen teneis voces vous sie ihr'.split(' '));

/** "How many songs are on Parachutes?" names what holds the songs itself. */
function isHolder({ names, matches }: Reading): boolean {
  return matches.some(({ end, concepts }) => concepts.includes('contain') && end === names[0]?.start);
}

const GOING_ON = new Set('and y e et und'.split(' '));
