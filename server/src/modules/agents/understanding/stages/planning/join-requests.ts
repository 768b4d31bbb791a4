import { isContent } from '../../lexicon/concepts.js';
import type { PlannedRequest } from '../../plan.js';
import type { Reading } from '../../reading.js';
import { likedAndDisliked } from '../requests/find-preferences.js';
import type { Focus } from '../conversation/focus.js';
import { isToldWithSongs } from '../replies/songs-of-each.js';
import type { ReadRequest } from '../requests/read-message.js';

/** What is asked twice is answered once. */
export function withoutRepeats(requests: readonly PlannedRequest[]): readonly PlannedRequest[] {
  const isTold = (request: PlannedRequest, place: number): boolean =>
    requests.slice(0, place).some((earlier) => isSame(request, earlier)) ||
    isToldWithSongs(request, requests.slice(place));
  return requests.filter((request, place) => !isTold(request, place));
}

/** "I bought something on 5 May. What was it?": the order that the second part opens is not listed before. */
export function withoutOpenedList(requests: readonly PlannedRequest[]): readonly PlannedRequest[] {
  const isOpened = ({ intent, details }: PlannedRequest): boolean =>
    intent === 'invoice_list' &&
    requests.some(
      (other) =>
        other.details['of_period'] === true &&
        other.details['since'] === details['from'] &&
        other.details['until'] === details['to'],
    );
  return requests.filter((request) => !isOpened(request));
}

function isSame(one: PlannedRequest, other: PlannedRequest): boolean {
  const asked = ({ intent, calls, details }: PlannedRequest): string => JSON.stringify([intent, calls, details]);
  if (one.intent === 'privacy_refusal') return other.intent === one.intent;
  return one.calls.length > 0 && asked(one) === asked(other);
}

/** A greeting or a thank-you beside a real request needs no answer of its own; of several only a farewell, else the last, is answered. */
export function withoutTalk(requests: readonly PlannedRequest[]): readonly PlannedRequest[] {
  const real = requests.filter(
    ({ agent, intent, calls }) =>
      agent !== 'supervisor' || calls.length > 0 || intent === 'clarify' || intent === 'privacy_refusal',
  );
  const farewell = requests.filter(({ intent }) => intent === 'goodbye');
  return real.length > 0 ? real : (farewell.length > 0 ? farewell : requests).slice(-1);
}

/** A first part that names nothing may lean on the part after it: "albums and songs by U2". */
export function borrowed(first: ReadRequest, next: ReadRequest | undefined, focus: Focus): Focus {
  if (next === undefined || first.reading.names.length > 0) return focus;
  return { ...withNames(focus, next.reading, isAfterthought(next, first)), last: focus.last };
}

/** The focus with the names of a part, which the parts after it may lean on. */
export function withNames(focus: Focus, reading: Reading, isSubject = false): Focus {
  const disliked = reading.concepts.has('dislike') ? likedAndDisliked(reading).filter(({ liked }) => !liked) : [];
  const spoken = reading.names.filter((name) => !disliked.some((felt) => felt.name === name));
  const names = spoken.flatMap(({ said, readings }) =>
    readings
      .slice(0, 1)
      .filter(({ known }) => known)
      .map(({ kind, text, guessed }) => ({ kind, text, said, known: true, guessed })),
  );
  return {
    ...focus,
    names: [...names, ...focus.names.filter(({ kind }) => !names.some((name) => name.kind === kind))],
    fresh: [...names, ...focus.fresh],
    hasSubject: isSubject && names.length > 0,
  };
}

/** What can be asked about a thing that was named a moment ago. */
const ABOUT_A_THING: ReadonlySet<string> = new Set([
  'price',
  'length',
  'count',
  'song',
  'album',
  'artist',
  'genre',
  'contain',
  'perform',
  'compose',
  'composer',
  'media_type',
  'version',
  'total',
  'cue:tracks_of_album',
]);

/**
 * "Do you have the album X, and how much is it?" when there is no X: the first answer says all there is to say, and the
 * second part must not be answered about something else.
 */
export function leansOnAbsentName({ reading, ordinal }: ReadRequest, before: readonly PlannedRequest[]): boolean {
  const last = before.at(-1);
  if (last === undefined || !last.names.some(({ known }) => !known)) return false;
  const { concepts, names } = reading;
  if (names.length > 0 || ordinal !== null || concepts.has('first_person')) return false;
  const content = [...concepts].filter((concept) => isContent(concept));
  const points = concepts.has('refer_one') || concepts.has('refer_many') || concepts.has('contain');
  return (
    content.length > 0 && content.every((concept) => ABOUT_A_THING.has(concept)) && (points || content.length === 1)
  );
}

/**
 * "Order 382 – who helped me with it?", "Quiet Rooms: how many songs?": what stands before the question only says what the
 * question is about.
 */
export function isLabel({ reading }: ReadRequest, next: ReadRequest | undefined): boolean {
  if (next === undefined) return false;
  if (isTasteOfAnother(reading)) return asksAnything(next.reading);
  if (next.reading.names.length > 0) return false;
  const isMakerAsked = next.reading.concepts.has('perform');
  if (!isBareSubject(isMakerAsked ? withoutAnd(reading) : reading)) return false;
  const { concepts } = next.reading;
  const points = ['refer_one', 'refer_many', 'contain'].some((concept) => concepts.has(concept));
  const isOwn = concepts.has('buy') || concepts.has('cue:purchased_tracks');
  if (isNextOne(next.reading)) return false;
  return points || ((isOwn || asksAboutThing(next.reading)) && next.reading.tokens[0]?.before !== 'sentence');
}

/** "Order 187, and the one before it": both are wanted. */
function isNextOne({ concepts, matches }: Reading): boolean {
  const steps = concepts.has('before_that') || concepts.has('after_that');
  return steps && matches[0]?.concepts.includes('and') === true;
}

/** "How many songs, Quiet Rooms?": a name behind a question that has none only says what the question is about. */
export function isAfterthought({ reading }: ReadRequest, before: ReadRequest | undefined): boolean {
  if (before === undefined || before.reading.names.length > 0 || !isBareSubject(reading)) return false;
  return asksAboutThing(before.reading) && reading.tokens[0]?.before !== 'sentence';
}

/**
 * "I am a fan of Somebody, which albums are there?" when the store has no Somebody: the question is about that name all the
 * same, and is to say so. Null when the part before is no such statement.
 */
export function withLikedName(one: ReadRequest, before: ReadRequest | undefined): ReadRequest | null {
  const isTold = before !== undefined && (before.reading.concepts.has('like') || isTasteOfAnother(before.reading));
  const names = isTold ? before.reading.names : [];
  const absent = names.length > 0 && names.every(({ readings }) => readings.every(({ known }) => !known));
  if (!absent || one.reading.names.length > 0 || !asksAboutThing(one.reading)) return null;
  const ofArtist = names.map((span) => ({
    ...span,
    start: 0,
    end: 0,
    readings: span.readings.filter(({ kind }) => kind === 'artist'),
  }));
  return ofArtist.some(({ readings }) => readings.length === 0)
    ? null
    : { ...one, reading: { ...one.reading, names: ofArtist } };
}

/** One name or one order, and nothing asked. */
export function isBareSubject({ concepts, figures, names, unexplained }: Reading): boolean {
  const things = names.length + (figures.invoice_id === undefined ? 0 : 1);
  const bare = [...concepts].every((concept) => LABELS.has(concept)) && unexplained.length === 0;
  return things >= 1 && things <= 2 && bare;
}

/** "My brother is mad about Somebody." tells the taste of another and asks nothing. */
function isTasteOfAnother({ concepts, names, figures }: Reading): boolean {
  const asked = [...concepts].filter(
    (concept) => isContent(concept) && concept !== 'like' && concept !== 'third_person',
  );
  return concepts.has('third_person') && names.length === 1 && asked.length === 0 && Object.keys(figures).length === 0;
}

/** "And Quiet Rooms, who is that by?" goes on from another question. */
function withoutAnd(reading: Reading): Reading {
  return { ...reading, concepts: new Set([...reading.concepts].filter((concept) => concept !== 'and')) };
}

function asksAnything({ concepts, names }: Reading): boolean {
  const asks = ['ask', 'have', 'show', 'want', 'refer_one', 'refer_many'].some((concept) => concepts.has(concept));
  return asks || names.length > 0 || [...concepts].some((concept) => isContent(concept));
}

function asksAboutThing({ concepts }: Reading): boolean {
  const content = [...concepts].filter((concept) => isContent(concept));
  return content.length > 0 && content.every((concept) => ABOUT_A_THING.has(concept)) && !concepts.has('first_person');
}

/** What may stand beside the name in a label: "regarding the album …", "about order 382". */
const LABELS: ReadonlySet<string> = new Set([
  'invoice',
  'album',
  'song',
  'artist',
  'by',
  'polite',
  'first_person',
  'of',
  'on',
  'greeting',
  'refer_one',
  'what_about',
]);
