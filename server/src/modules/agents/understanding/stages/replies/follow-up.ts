import type { IntentCatalogue } from '../../intents/intent-catalogue.js';
import { alsoOnAlbum } from './also-on-album.js';
import { artistsOfShown } from './artists-of-shown.js';
import { askedFurther } from './asked-further.js';
import { askedOfPurchase } from './asked-of-purchase.js';
import { contentConcepts } from '../concepts/content-concepts.js';
import { counted } from './counted-list.js';
import { shownAgain } from './counted-again.js';
import type { MentionedName, PlannedRequest } from '../../plan.js';
import type { NameSpan, Reading } from '../../reading.js';
import { hasMore, shownUpTo } from '../../../wording/pages.js';
import { toMentioned } from '../intents/bind-pattern.js';
import { isElliptic } from './elliptic.js';
import { askedForNamesake } from './namesakes.js';
import { asksWithinLimit } from '../conversation/limit-asked.js';
import type { Focus } from '../conversation/focus.js';
import type { InvoiceFocus } from '../conversation/shown-row.js';
import { figuresOf, makeRequest, placeOf } from '../intents/make-request.js';
import { lessOf } from './less-of.js';
import { listOfAnother } from './list-of-another.js';
import { asksShopFor, isNoneAfter } from './next-wishes.js';
import { ordersHolding } from './orders-holding.js';
import { ordersTogether } from './orders-together.js';
import { purchasesCompared } from './purchases-compared.js';
import { replacedNames } from './replaced-names.js';
import { shownOnWish } from './shown-on-wish.js';
import { songsOnOrder } from './songs-on-order.js';
import { turnedRank } from './turned-rank.js';
import { summedUp } from './sum-up.js';

/** A reply to the last answer: read against the last requests alone, before anything else. Empty when it is no such reply. */
export function followUp(
  reading: Reading,
  invoice: InvoiceFocus | null,
  focus: Focus,
  intents: IntentCatalogue,
): readonly PlannedRequest[] {
  if (focus.last === null || reading.figures.other !== undefined) return [];
  const context = { reading, invoice, focus, last: focus.last, intents };
  const reply =
    answerToQuestion(context) ??
    lessOf(reading, focus, intents) ??
    continued(context) ??
    agreed(context) ??
    (isNoneAfter(reading, invoice, focus) ? nothingMore(reading, intents) : null) ??
    counted(reading, focus, intents) ??
    turnedRank(reading, focus.last, intents) ??
    shownAgain(reading, focus.last, intents) ??
    ordersHolding(reading, focus, intents) ??
    purchasesCompared(reading, focus, intents) ??
    shownOnWish(reading, focus, intents) ??
    alsoOnAlbum(reading, focus.last, intents) ??
    ordersTogether(reading, focus, intents) ??
    artistsOfShown(reading, focus.last, intents) ??
    songsOnOrder(reading, focus, intents) ??
    listOfAnother(reading, focus, intents) ??
    summedUp(reading, focus, intents) ??
    askedOfPurchase(reading, focus.last, intents) ??
    askedFurther(reading, focus.last, intents);
  if (reply !== null) return [reply];
  return focus.turn.flatMap((last) => replaced({ ...context, last }) ?? []);
}

interface Context {
  readonly reading: Reading;
  readonly invoice: InvoiceFocus | null;
  readonly focus: Focus;
  readonly last: PlannedRequest;
  readonly intents: IntentCatalogue;
}

/** "U2" after "Which artist do you mean?". */
function answerToQuestion({ reading, last, intents }: Context): PlannedRequest | null {
  const wanted = last.intent === 'clarify' ? intents.find(String(last.details['wanted'])) : undefined;
  if (wanted === undefined || contentConcepts(reading).length > 1) return null;
  const [span] = reading.names;
  const names = span === undefined ? [] : namesFor(span, wanted.asksFor);
  const answered =
    names.length > 0 || (last.details['missing'] === 'invoice' && reading.figures.invoice_id !== undefined);
  if (!answered) return null;
  const { wanted: _wanted, missing: _missing, ...details } = last.details;
  return makeRequest(
    wanted,
    { names: [...names, ...last.names], details: { ...details, ...figuresOf(reading) } },
    reading.text,
    0.9,
  );
}

function namesFor(span: NameSpan, kinds: readonly string[]): readonly MentionedName[] {
  const reading = span.readings.find(({ kind }) => kinds.includes(kind));
  return reading === undefined ? [] : [toMentioned(span, reading)];
}

/** "Show more", "next", "the rest". */
function continued(context: Context): PlannedRequest | null {
  const { reading } = context;
  const bare =
    reading.names.length === 0 &&
    contentConcepts(reading).every((concept) => ['song', 'album', 'invoice'].includes(concept));
  if (!bare || !reading.concepts.has('more') || isOfItsOwn(reading) || reading.unexplained.length > 0) return null;
  if (asksShopFor(reading)) return null;
  return nextPage(context);
}

/** "Yes" takes up what the last answer offered: the rest of a list, or the name it took the person to mean. */
function agreed(context: Context): PlannedRequest | null {
  const { reading, last, intents } = context;
  const bare = reading.names.length === 0 && contentConcepts(reading).length === 0 && reading.tokens.length <= 5;
  if (!bare || !reading.concepts.has('yes')) return null;
  const guess = last.names.find((name) => !name.known && name.near?.[0] !== undefined);
  const intent = intents.find(last.intent);
  const offered = intents.find(intent?.offers ?? '');
  if (offered !== undefined)
    return makeRequest(offered, { names: last.names, details: last.details }, reading.text, 0.9);
  const namesake = askedForNamesake(reading, context.focus, intents);
  if (namesake !== null) return namesake;
  if (guess === undefined || intent === undefined) return isMoreOffered(context) ? nextPage(context) : null;
  const names = last.names.map((name) =>
    name === guess ? { ...name, text: guess.near?.[0] ?? name.text, known: true, near: [] } : name,
  );
  return makeRequest(intent, { names, details: last.details }, reading.text, 0.85);
}

/** Speaks of something else than the list that was shown: "show me all my receipts from 2022". */
function isOfItsOwn({ concepts, figures }: Reading): boolean {
  return (
    concepts.has('refer_one') || concepts.has('first_person') || figures.from !== undefined || figures.to !== undefined
  );
}

function isMoreOffered({ last, focus }: Context): boolean {
  return focus.evidence.some(({ result }) => hasMore(last, result)) || last.details['asked'] === 'count';
}

function nextPage({ reading, last, focus, intents }: Context): PlannedRequest | null {
  const intent = intents.find(last.intent);
  const listed = focus.evidence.find(({ result }) => result.total > 1);
  if (intent === undefined || listed === undefined) return null;
  const offset = shownUpTo(last, listed.result);
  const { asked: _asked, ...details } = last.details;
  if (offset >= listed.result.total) return nothingMore(reading, intents);
  return makeRequest(intent, { names: last.names, details: { ...details, offset } }, reading.text, 0.95);
}

function nothingMore(reading: Reading, intents: IntentCatalogue): PlannedRequest | null {
  const intent = intents.find('nothing_more');
  return intent === undefined ? null : makeRequest(intent, { names: [], details: {} }, reading.text, 0.9);
}

/** "What about Queen?", "and in 2024?", "the one before that?": the last question with one thing changed. */
function replaced(context: Context): PlannedRequest | null {
  const { reading, last, intents } = context;
  const intent = intents.find(repeated(reading, last));
  if (intent === undefined || last.agent === 'supervisor' || !isElliptic(reading)) return null;
  if (last.agent === 'music_agent' && asksWithinLimit(reading)) return null;
  const names = replacedNames(reading, last);
  const details = replacedDetails(context);
  if (names === null || (names === last.names && details === null)) return null;
  return makeRequest(intent, { names, details: { ...withoutPage(last.details), ...details } }, reading.text, 0.85);
}

/**
 * "And in 2023?" behind one order that was opened asks for the orders of that time, and not for one of them; "and U2?" behind the
 * albums beside one asks for all of theirs.
 */
function repeated({ figures, names }: Reading, { intent, details }: PlannedRequest): string {
  if (intent === 'all_but' && details['without_album'] !== undefined && names.length > 0) return 'albums_by_artist';
  const opened = intent === 'invoice_detail' && details['invoice_id'] !== undefined;
  return opened && (figures.from ?? figures.to) !== undefined ? 'invoice_list' : intent;
}

function replacedDetails({ reading, invoice, last }: Context): PlannedRequest['details'] | null {
  const figures = figuresOf(reading);
  const asksOrder = last.details['position'] !== undefined || last.details['invoice_id'] !== undefined;
  const place = asksOrder && invoice !== null && reading.names.length === 0 ? placeOf(invoice) : {};
  const ranked = figures['from'] === undefined ? {} : rankKept(last);
  const changed = { ...ranked, ...figures, ...place };
  const lifted = reading.concepts.has('total') && (last.details['from'] ?? last.details['to']) !== undefined;
  return Object.keys(changed).length === 0 && !lifted ? null : changed;
}

/** "And in 2025?" behind the cheapest order of a year asks for the cheapest of that one. */
function rankKept({ details }: PlannedRequest): PlannedRequest['details'] {
  const { position, order } = details;
  const isRanked = order === 'smallest' || order === 'largest';
  return isRanked && position !== undefined ? { position, order } : {};
}

/** The details without what belonged to the earlier figures: the page, the place, the period. */
function withoutPage(details: PlannedRequest['details']): PlannedRequest['details'] {
  const dropped = new Set(
    'offset position order invoice_id of_period rank since until from to first_of_shown'.split(' '),
  );
  return Object.fromEntries(Object.entries(details).filter(([name]) => !dropped.has(name)));
}
