import type { Claim } from '../../claim.js';
import { claimsOf, type Frame, isSaidByLead, means, resultOf, rowsOf } from '../frame.js';
import { kindsOfName, type NameKind } from './name-kinds.js';
import { saysOrder } from './predicates.js';
import { wordsOfName } from '../../facts/name-forms.js';
import { RANKS } from '../words/concepts.js';
import { isInCurrency } from './currency.js';

const PRICE = /^(?:unit_)?price$/;
const ORDER_TOTAL = /^(?:invoice_)?total$/;
const SUM = /^(?:sum|spent)$/;

/** Two figures of one kind may be said of each other's things, so only the built-in words may have two. */
export function findCrowd(frame: Frame): string | undefined {
  const dates = claimsOf(frame, 'date').filter(({ text }) => /\d/.test(text));
  const orders = claimsOf(frame, 'invoice');
  const others = claimsOf(frame, 'amount', 'date', 'count', 'number', 'length');
  const counts = claimsOf(frame, 'count', 'number').filter((claim) => !isSaidByLead(claim, frame));
  const several = [claimsOf(frame, 'amount'), claimsOf(frame, 'length'), dates].find(({ length }) => length > 1);
  if (several !== undefined) return several[1]?.text;
  if (orders.length > 1 && others.length > 0) return orders[1]?.text;
  const values = claimsOf(frame, 'count', 'number').map((claim) => claim.values?.join());
  if (new Set(values).size < values.length) return claimsOf(frame, 'count', 'number')[1]?.text;
  return values.length > 1 ? counts[0]?.text : undefined;
}

/** An amount in other money than the store's, or of a column that the sentence does not speak of. */
export function findWrongAmount(frame: Frame): string | undefined {
  return claimsOf(frame, 'amount').find(
    (claim) => !isInCurrency(claim.text, frame.context.currency) || !isSaidOfItsColumn(claim, frame),
  )?.text;
}

function isSaidOfItsColumn(claim: Claim, frame: Frame): boolean {
  const inColumn = (pattern: RegExp): Claim => ({
    ...claim,
    places: claim.places.filter(({ column }) => pattern.test(column)),
  });
  const [price, total, sum] = [inColumn(PRICE), inColumn(ORDER_TOTAL), inColumn(SUM)];
  if (means(frame, 'each')) return isPriceOfAll(price, frame);
  if (saysOrder(frame) || means(frame, 'spend', 'total', 'place') || claimsOf(frame, 'date').length > 0)
    return isTotalOfOne(total, frame) || isSum(sum, frame);
  return isOfOneTrack(price, frame) && !means(frame, 'all');
}

/** The total of an order is said of that order: by its number, its day, or as the built-in words say it. */
function isTotalOfOne(total: Claim, frame: Frame): boolean {
  if (total.places.length === 0 || means(frame, 'orders', 'all')) return false;
  const counts = claimsOf(frame, 'count', 'number').filter(
    (claim) => !shareRow(claim, total) && !isSaidByLead(claim, frame),
  );
  if (counts.length > 0) return false;
  const identified = claimsOf(frame, 'invoice', 'date').some((claim) => shareRow(claim, total));
  return identified || means(frame, 'newest', 'oldest', 'largest', 'smallest') || isSaidByLead(total, frame);
}

/** A sum over orders is said as the built-in words say it, or of the name in its row. */
function isSum(sum: Claim, frame: Frame): boolean {
  if (sum.places.length === 0 || means(frame, ...RANKS) || isForEach(sum, frame)) return false;
  return isSaidByLead(sum, frame) || claimsOf(frame, 'name').some((name) => shareRow(name, sum));
}

/** "$8.91 an order". */
function isForEach(amount: Claim, { tokens }: Frame): boolean {
  return tokens.find(({ start }) => start >= amount.end)?.concept === 'article';
}

/** The price of one track; the track is named, or the built-in words say the same. */
function isOfOneTrack(price: Claim, frame: Frame): boolean {
  return price.places.length > 0 && isOfTheTrack(price, frame);
}

function isPriceOfAll({ places }: Claim, frame: Frame): boolean {
  const rows = new Set(places.map(({ row }) => row));
  const all = frame.facts.results.every(
    ({ firstRow, endRow, total, shown }) =>
      total === shown &&
      Array.from({ length: endRow - firstRow }, (_, index) => firstRow + index).every((row) => rows.has(row)),
  );
  return all && rows.size > 0 && !saysOrder(frame) && !means(frame, 'spend', 'total');
}

/** A running time that is said of an album, an artist, or of no track of its own row. */
export function findWrongLength(frame: Frame): string | undefined {
  return claimsOf(frame, 'length').find((claim) => means(frame, 'all', 'each') || !isOfTheTrack(claim, frame))?.text;
}

/** Whether a figure of a track is said of a track: what the sentence speaks of first is one, and it is the right one. */
function isOfTheTrack(figure: Claim, frame: Frame): boolean {
  const first = frame.tokens.find(({ claim, concept }) => claim?.kind === 'name' || THINGS.has(concept ?? ''));
  if (first?.claim === undefined && first !== undefined && first.concept !== 'song') return false;
  const tracks = claimsOf(frame, 'name').filter((name) => kindsOfName(name, frame.facts).has('track'));
  if (tracks.length === 0) return first?.claim === undefined && frame.facts.results.every(({ total }) => total === 1);
  const subject = first?.claim;
  const kinds: ReadonlySet<NameKind> = subject === undefined ? new Set() : kindsOfName(subject, frame.facts);
  const startsRight = subject === undefined || kinds.has('track') || kinds.has('artist');
  return startsRight && tracks.length === 1 && tracks.every((track) => shareRow(track, figure));
}

const THINGS = new Set<string>(['song', 'album', 'artist', 'genre', 'playlist', 'order', 'orders', 'item']);

/** A day that is said with a number of things: "9 orders in 2025". */
export function findUnprovenPeriod(frame: Frame): string | undefined {
  const counts = claimsOf(frame, 'count', 'number');
  return claimsOf(frame, 'date').find(
    (date) => !isSaidByLead(date, frame) && (counts.some((count) => !shareRow(count, date)) || means(frame, 'orders')),
  )?.text;
}

/** A number of things that is said of a name or an order which it is not the number of. */
export function findWrongCount(frame: Frame): string | undefined {
  return claimsOf(frame, 'count', 'number').find((count) => {
    if (isSaidByLead(count, frame) && count.places.length > 0) return false;
    return count.places.length > 0 ? !isNumberOfNamed(count, frame) : !isNumberOfAll(count, frame);
  })?.text;
}

/** A number in a row needs the name or the order that this row is of. */
function isNumberOfNamed(count: Claim, frame: Frame): boolean {
  const named = [...claimsOf(frame, 'invoice'), ...claimsOf(frame, 'name').filter((name) => !isOfAllRows(name, frame))];
  const only = frame.facts.results.every(({ total }) => total === 1);
  return (only || named.length > 0) && named.every((name) => shareRow(name, count));
}

/** A total is of the whole list: what stands before it is of all rows, and so is what stands behind, examples apart. */
function isNumberOfAll(count: Claim, frame: Frame): boolean {
  const totals = frame.facts.results.map(({ total }) => total);
  const isTotal = count.values?.some((value) => totals.includes(value)) ?? false;
  const others = claimsOf(frame, 'name', 'invoice', 'date', 'amount').filter(({ places }) => places.length > 0);
  return (
    (isTotal || isSaidByLead(count, frame)) &&
    others.every(
      (other) =>
        isOfAll(other, frame) || (other.kind === 'name' && other.start > count.end && isExample(other, count, frame)),
    )
  );
}

/** Whether something is of the whole list: of a longer list than was read only the built-in words and the call know. */
function isOfAll(claim: Claim, frame: Frame): boolean {
  if (isSaidByLead(claim, frame)) return true;
  const whole = frame.facts.results.every(({ total, shown }) => total === shown);
  const words = wordsOfName(claim.text).join(' ');
  const given = frame.facts.results.some((result) => result.given.some((name) => name.join(' ') === words));
  return (whole || given) && isOfAllRows(claim, frame);
}

function isExample(name: Claim, count: Claim, { tokens, folded }: Frame): boolean {
  return (
    /[:(]/.test(folded.slice(count.end, name.start)) ||
    tokens.some(
      ({ start, end, concept, text }) =>
        start >= count.end &&
        end <= name.start &&
        (concept === 'listing' || /^(?:from|desde|de|von|one of.*)$/.test(text)),
    )
  );
}

/** "All", "both": only where the whole list is shown, and of nothing but what all of it shares. */
export function findUnprovenAll(frame: Frame): string | undefined {
  if (!means(frame, 'all')) return undefined;
  const at = frame.tokens.find(({ concept }) => concept === 'all')?.start ?? 0;
  const whole = frame.facts.results.every(({ total, shown }) => total === shown && total <= WHOLE_LIST);
  if (claimsOf(frame, 'name').some(({ start }) => start < at)) return 'all';
  const shared = claimsOf(frame, 'name').every((name) => isOfAllRows(name, frame) || isSaidByLead(name, frame));
  const figures = claimsOf(frame, 'amount', 'date', 'invoice', 'length').filter((claim) => !isSaidByLead(claim, frame));
  return whole && shared && figures.length === 0 ? undefined : 'all';
}

/** The most that an answer shows as one list. */
const WHOLE_LIST = 25;

/** "A song" said to be there where there are several. */
export function findUnderstatement(frame: Frame): string | undefined {
  const several = frame.facts.results.some(({ total }) => total > 1);
  const { tokens } = frame;
  return tokens.find(
    ({ concept }, index) =>
      several &&
      concept === 'have' &&
      tokens[index + 1]?.concept === 'article' &&
      THINGS.has(tokens.slice(index + 2).find((next) => next.concept !== 'plain')?.concept ?? ''),
  )?.text;
}

function isOfAllRows(name: Claim, { facts }: Frame): boolean {
  const rows = rowsOf(name);
  const results = new Set([...rows].flatMap((row) => resultOf(row, facts) ?? []));
  return [...results].some(({ firstRow, endRow }) =>
    Array.from({ length: endRow - firstRow }, (_, index) => firstRow + index).every((row) => rows.has(row)),
  );
}

function shareRow(left: Claim, right: Claim): boolean {
  const rows = rowsOf(left);
  return [...rowsOf(right)].some((row) => rows.has(row));
}
