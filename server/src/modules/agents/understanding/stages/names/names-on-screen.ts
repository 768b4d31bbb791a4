import type { NameSpan, Reading } from '../../reading.js';
import type { Focus } from '../conversation/focus.js';
import { mainName } from '../conversation/shown-row.js';

/** How much likelier a name is meant as what it stands for in the list on the screen. */
const LISTED = 4;

/** "And how much is Ten?" behind a list of albums with Ten on it asks for the album, and for no song of that name. */
export function withNamesOnScreen(reading: Reading, { lists }: Focus): Reading {
  const [list] = lists;
  if (list === undefined || reading.names.length === 0) return reading;
  const listed = list.rows.flatMap((row) => mainName(row) ?? []).filter(({ kind }) => kind === 'album');
  const names = reading.names.map((span) =>
    asListed(
      span,
      reading,
      listed.map(({ text }) => text.toLowerCase()),
    ),
  );
  return { ...reading, names };
}

function asListed(span: NameSpan, { concepts }: Reading, titles: readonly string[]): NameSpan {
  const isHere = span.readings.some(({ kind, text }) => kind === 'album' && titles.includes(text.toLowerCase()));
  if (!isHere || concepts.has('song')) return span;
  const readings = span.readings.map((one) => (one.kind === 'album' ? { ...one, weight: one.weight * LISTED } : one));
  return { ...span, readings: readings.toSorted((one, other) => other.weight - one.weight) };
}
