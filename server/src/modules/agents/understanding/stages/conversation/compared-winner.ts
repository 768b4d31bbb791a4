import { isContent } from '../../lexicon/concepts.js';
import type { NameSpan, Reading } from '../../reading.js';
import { outside } from '../concepts/find-concepts.js';
import { type Comparative, comparativeIn } from './comparatives.js';
import type { Focus } from './focus.js';
import { mainName, type ShownRow } from './shown-row.js';

/** "How many songs does the longer one have?" behind two titles that were compared asks about the one that is longer. */
export function withComparedWinner(reading: Reading, { last, lists }: Focus): Reading {
  if (last?.intent !== 'compare_titles' || reading.names.some(({ readings }) => readings[0]?.known === true))
    return reading;
  const found = comparativeIn(reading.tokens);
  const list = lists.find(({ by }) => by === last);
  const winner = found === null || list === undefined ? undefined : winnerOf(found, list.rows);
  const name = winner === undefined ? undefined : mainName(winner);
  if (found === null || name === undefined || !asksMore(reading)) return reading;
  const span: NameSpan = {
    start: reading.tokens.length,
    end: reading.tokens.length,
    said: name.text,
    readings: [{ ...name, weight: 1, near: [] }],
  };
  const said = reading.tokens.slice(found.start, found.end).map(({ word }) => word);
  return {
    ...reading,
    names: [span],
    unexplained: reading.unexplained.filter((word) => !said.includes(word)),
    matches: outside(reading.matches, [found]),
    concepts: new Set([...reading.concepts].filter((concept) => !POINTERS.has(concept) && concept !== found.rank)),
  };
}

const POINTERS: ReadonlySet<string> = new Set(['refer_one', 'other_one']);

/** Asks something of the one, and not which one it is. */
function asksMore({ concepts, tokens }: Reading): boolean {
  const isPointed = tokens.some(({ word }) => ARTICLES.has(word));
  return isPointed && (concepts.has('who') || [...concepts].some((concept) => isContent(concept)));
}

const ARTICLES = new Set('the that el la o a le der die das dem den del al do da vom'.split(' '));

const MEASURE: Readonly<Partial<Record<string, readonly ['length' | 'price', 1 | -1]>>> = {
  longest: ['length', 1],
  shortest: ['length', -1],
  dearest: ['price', 1],
  cheapest: ['price', -1],
};

function winnerOf({ rank }: Comparative, rows: readonly ShownRow[]): ShownRow | undefined {
  const [measure, sign] = MEASURE[rank] ?? [];
  if (measure === undefined || sign === undefined || rows.length < 2) return undefined;
  return [...rows].sort((one, other) => sign * ((other.measures[measure] ?? 0) - (one.measures[measure] ?? 0)))[0];
}
