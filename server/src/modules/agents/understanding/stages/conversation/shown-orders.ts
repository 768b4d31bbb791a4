import { isContent } from '../../lexicon/concepts.js';
import type { Figures, Reading } from '../../reading.js';
import type { PlannedRequest } from '../../plan.js';
import type { Focus, ShownList } from './focus.js';
import type { InvoiceFocus, ShownRow } from './shown-row.js';
import { isOrder } from './pick-row.js';

/** Words that point at several things which were shown; unlike articles they mean nothing else. */
const POINTING = new Set(
  (
    'those these them they esos esas estos estas ellos ellas esses essas estes deles delas destes destas desses dessas ' +
    'ceux celles ces diesen dieser diese davon denen darunter'
  ).split(' '),
);

/** What may be asked of orders that were shown without a word that points at them: "which was the dearest?" */
const RANKS: ReadonlySet<string> = new Set(['largest', 'smallest', 'dearest', 'cheapest', 'newest', 'oldest']);

/** Whether a request points at several things that were shown. */
export function pointsAtSeveral({ tokens, names }: Reading): boolean {
  return names.length === 0 && tokens.some(({ word, quote }) => quote === 0 && POINTING.has(word));
}

/** Whether a request speaks of the orders that were shown or counted last, and not of all of one's orders. */
function leansOnShown(reading: Reading, { last }: Focus): boolean {
  if (last?.agent !== 'invoice_agent') return false;
  if (pointsAtSeveral(reading)) return true;
  const { concepts, names, unexplained, tokens } = reading;
  const content = [...concepts].filter((concept) => isContent(concept));
  const bare = names.length === 0 && unexplained.length === 0 && tokens.length <= 8 && !concepts.has('first_person');
  const isOneOfThem = tokens.some(({ word }) => COMPARATIVES.has(word));
  const about = content.filter((concept) => !RANKS.has(concept));
  return (
    bare &&
    content.length > about.length &&
    (about.length === 0 || (isOneOfThem && about.every((concept) => ABOUT.has(concept))))
  );
}

/** Words that choose among few things that lie before both: "the older one". */
const COMPARATIVES = new Set(
  'older newer earlier later bigger larger smaller cheaper dearer pricier altere alteren alterer neuere neueren neuerer grossere grosseren kleinere kleineren'.split(
    ' ',
  ),
);

/** What is asked of the one that was chosen so. */
const ABOUT: ReadonlySet<string> = new Set(['employee', 'contain', 'song', 'date', 'pay', 'price', 'count']);

/** "Which of those was the largest?" after the orders of a period asks within that period. */
export function withShownPeriod(reading: Reading, focus: Focus): Reading {
  const { figures } = reading;
  if (figures.from !== undefined || figures.to !== undefined) return reading;
  if (reading.concepts.has('cue:invoice_totals') || figures.invoice_id !== undefined || !leansOnShown(reading, focus))
    return reading;
  return { ...reading, figures: { ...periodTogether(requestsShown(reading, focus)), ...figures } };
}

/** The lists of orders that a request can speak of: of the last turn; of one before when it points at several. */
function shownOrders(reading: Reading, { lists, turn }: Focus): readonly ShownList[] {
  const latest = lists.slice(0, Math.max(1, turn.length));
  if (latest.length > 0 && latest.every((list) => holdsOrders(list) && list.by.intent === 'invoice_list'))
    return latest;
  const earlier = pointsAtSeveral(reading)
    ? lists.find((list) => holdsOrders(list) && list.rows.length > 1)
    : undefined;
  return earlier === undefined ? [] : [earlier];
}

function holdsOrders({ rows }: ShownList): boolean {
  return rows.length > 0 && rows.every((row) => isOrder(row));
}

/** The requests whose orders are spoken of: those that listed them, or those of the last turn. */
export function requestsShown(reading: Reading, focus: Focus): readonly PlannedRequest[] {
  const lists = shownOrders(reading, focus);
  const isTotal = focus.turn.length > 0 && focus.turn.every(({ intent }) => intent === 'invoice_totals');
  return isTotal || lists.length === 0 ? focus.turn : lists.map(({ by }) => by);
}

/** The days between which the orders of some requests lie, all periods together; open where one of them is. */
export function periodTogether(requests: readonly PlannedRequest[]): Pick<Figures, 'from' | 'to' | 'any_year'> {
  const from = requests.map(({ details }) => details['from']).filter((day) => typeof day === 'string');
  const to = requests.map(({ details }) => details['to']).filter((day) => typeof day === 'string');
  const anyYear = requests.length === 1 ? requests[0]?.details['any_year'] : undefined;
  const [first] = from.toSorted();
  const last = to.toSorted().at(-1);
  return {
    ...(first !== undefined && from.length === requests.length && { from: first }),
    ...(last !== undefined && to.length === requests.length && { to: last }),
    ...(typeof anyYear === 'string' && { any_year: anyYear }),
  };
}

interface Comparison {
  readonly rank: NonNullable<InvoiceFocus['rank']>;
  readonly valueOf: (row: ShownRow) => number | string | undefined;
}

const price = ({ measures }: ShownRow): number | undefined => measures.price;
const date = ({ invoice }: ShownRow): string | undefined => invoice?.date;
const songs = ({ measures }: ShownRow): number | undefined => measures.songs;

/** The order that comes first among those that were shown whole; undefined where several share that place. */
export function rankShownOrders(reading: Reading, focus: Focus): InvoiceFocus | undefined {
  const lists = shownOrders(reading, focus);
  const rows = lists.flatMap((list) => list.rows);
  const comparison = comparisonOf(reading);
  if (comparison === undefined || !lists.every((list) => isWhole(list)) || !leansOnShown(reading, focus))
    return undefined;
  if (rows.length < 2) return undefined;
  const highest = comparison.rank === 'largest' || comparison.rank === 'newest';
  const [first, second] = rows.toSorted((one, other) => {
    const rises = (comparison.valueOf(one) ?? 0) < (comparison.valueOf(other) ?? 0);
    const same = comparison.valueOf(one) === comparison.valueOf(other);
    return same ? 0 : rises === highest ? 1 : -1;
  });
  if (first === undefined || second === undefined || first.invoice === null) return undefined;
  if (comparison.valueOf(first) === comparison.valueOf(second)) return undefined;
  return { ...first.invoice, rank: comparison.rank };
}

/** All there are, or as many as were wanted: "the oldest" of "my last three orders" is one of the three. */
function isWhole({ whole, rows, by }: ShownList): boolean {
  return whole || by.details['limit'] === rows.length;
}

function comparisonOf({ concepts }: Reading): Comparison | undefined {
  if (concepts.has('most_songs')) return { rank: 'largest', valueOf: songs };
  if (concepts.has('fewest_songs')) return { rank: 'smallest', valueOf: songs };
  if (concepts.has('largest') || concepts.has('dearest')) return { rank: 'largest', valueOf: price };
  if (concepts.has('smallest') || concepts.has('cheapest')) return { rank: 'smallest', valueOf: price };
  if (concepts.has('newest')) return { rank: 'newest', valueOf: date };
  return concepts.has('oldest') ? { rank: 'oldest', valueOf: date } : undefined;
}
