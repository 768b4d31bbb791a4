import { meansLastButOne, ordinalOf } from '../../lexicon/numerals.js';
import type { Reading, Stretch, Token } from '../../reading.js';
import { endOf } from './order-ends.js';

/** A place among one's orders: the first, the last, the third, the last but one. */
export interface PlaceSaid extends Stretch {
  readonly position: number;
  readonly order: string;
}

/** The places that are asked for in one breath: "my first order and my second to last", "the third and fourth". Empty for a single one. */
export function placesSaid({ tokens, matches }: Reading): readonly PlaceSaid[] {
  const places: PlaceSaid[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const counted = countedPlace(tokens, at);
    const match = matches.find(
      ({ start, concepts }) => start === at && concepts.some((one) => endOf(one) !== undefined),
    );
    const end = match?.concepts.map((one) => endOf(one)).find((one) => one !== undefined);
    const place =
      counted ??
      (match === undefined || end === undefined ? null : { start: at, end: match.end, position: 1, order: end });
    if (place === null) continue;
    places.push(place);
    at = place.end - 1;
  }
  const joined = places.every(
    ({ start }, index) => index === 0 || isJoined(tokens, places[index - 1]?.end ?? 0, start),
  );
  return places.length < 2 || !joined ? [] : withoutRepeated(places);
}

/** "Second", "second to last", "last but one", "vorletzte". */
function countedPlace(tokens: readonly Token[], at: number): PlaceSaid | null {
  const word = (step: number): string => tokens[at + step]?.word ?? '';
  if (meansLastButOne(word(0))) return { start: at, end: at + 1, position: 2, order: 'newest' };
  if (word(0) === 'avant' && LAST.has(word(1))) return { start: at, end: at + 2, position: 2, order: 'newest' };
  if (LAST.has(word(0)) && word(1) === 'but' && word(2) === 'one')
    return { start: at, end: at + 3, position: 2, order: 'newest' };
  const position = ordinalOf(word(0));
  if (position === null) return null;
  const steps = word(1) === 'to' ? (word(2) === 'the' || word(2) === 'my' ? 3 : 2) : 1;
  if (position > 1 && LAST.has(word(steps))) return { start: at, end: at + steps + 1, position, order: 'newest' };
  return { start: at, end: at + 1, position, order: 'oldest' };
}

const LAST = new Set('last latest derniere dernier'.split(' '));

/** Both are asked for: "and", "or" or a comma stands between them. */
function isJoined(tokens: readonly Token[], from: number, to: number): boolean {
  const between = tokens.slice(from, to + 1);
  return between.some(({ before, word }, step) => before === 'comma' || (from + step < to && JOINING.has(word)));
}

const JOINING = new Set('and plus y e et und sowie'.split(' '));

function withoutRepeated(places: readonly PlaceSaid[]): readonly PlaceSaid[] {
  return places.filter(
    ({ position, order }, at) =>
      !places.slice(0, at).some((other) => other.position === position && other.order === order),
  );
}
