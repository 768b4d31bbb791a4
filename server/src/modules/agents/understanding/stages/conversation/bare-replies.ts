import type { ConceptMatch, Reading } from '../../reading.js';
import { contentConcepts } from '../concepts/content-concepts.js';
import type { Focus } from './focus.js';
import { isOrder } from './pick-row.js';
import { stepsBack } from './steps-back.js';

/** Words that alone, after an order, ask for the one before it. */
const BEFORE = new Set(
  'before earlier previous prior antes anterior avant precedente precedent davor vorher zuvor vorherige'.split(' '),
);

/** Words that alone, after an order that was opened, ask for the one placed after it. */
const AFTER = new Set(
  'next then following after later afterwards siguiente luego despues seguinte proximo proxima depois suivant suivante apres ensuite danach nachste nachsten dann folgende'.split(
    ' ',
  ),
);

/** What may stand around such a word: "and before?", "what about earlier", "next, please". */
const AROUND: ReadonlySet<string> = new Set(
  'and what_about polite refer_one before_that after_that no yes more show thanks'.split(' '),
);

/** A number alone, while orders are spoken of, is the number of one; one that can be a year is a year, unless an order was named. */
export function withBareNumber(reading: Reading, { last }: Focus): Reading {
  const { tokens, matches, figures: read } = reading;
  const said = tokens.filter((_, position) => !matches.some((match) => isOverture(match, position)));
  const [only] = said;
  const speaksOfOrders = last?.agent === 'invoice_agent' || last?.details['missing'] === 'invoice';
  if (only === undefined || said.length > 1 || !speaksOfOrders || !/^\d{1,9}$/.test(only.word)) return reading;
  const inTime = LEADS_TO_TIME.has(tokens[tokens.indexOf(only) - 1]?.word ?? '');
  const isYear = read.from !== undefined && (inTime || last?.details['invoice_id'] === undefined);
  if (isYear) return reading;
  const figures = { invoice_id: Number(only.word) };
  return { ...reading, names: [], unexplained: [], figures, concepts: new Set(['invoice']) };
}

const LEADS_TO_TIME = new Set('in during en durante em im pendant of de'.split(' '));

/** What may be said before a number that corrects or goes on: "and 158?", "sorry, 103". */
function isOverture({ start, end, concepts }: ConceptMatch, position: number): boolean {
  return (
    start <= position &&
    position < end &&
    concepts.some((concept) => ['and', 'what_about', 'polite', 'no'].includes(concept))
  );
}

/** "Before?" after an order asks for the one before it, "next" after one that was opened for the one behind it. */
export function withBareStep(reading: Reading, { invoice, last }: Focus): Reading {
  const { tokens, concepts, names, figures } = reading;
  const named = names.some(({ readings }) => readings.some(({ known }) => known));
  if (invoice === null || last?.agent !== 'invoice_agent') return reading;
  if (last.intent === 'invoice_detail' && stepsBack(tokens)) return barely('before_that', reading);
  const bare = tokens.length <= 4 && !named && Object.keys(figures).length === 0;
  if (!bare) return reading;
  if (![...concepts].every((concept) => AROUND.has(concept))) return reading;
  const before = tokens.some(({ word }) => BEFORE.has(word));
  const after = last.intent === 'invoice_detail' && tokens.some(({ word }) => AFTER.has(word));
  if (before === after) return reading;
  const kept = [...concepts].filter((concept) => concept !== 'more');
  const step = before ? 'before_that' : 'after_that';
  return { ...reading, names: [], unexplained: [], concepts: new Set([...kept, step]) };
}

/** A reading that says nothing but a step. */
function barely(step: 'before_that', reading: Reading): Reading {
  const matches = [{ start: 0, end: reading.tokens.length, concepts: ['and', step] as const }];
  return { ...reading, names: [], unexplained: [], figures: {}, matches, concepts: new Set(['and', step]) };
}

/** "The second, please" after a list of orders opens that one. */
export function withBarePlace(reading: Reading, ordinal: number | null, { lists }: Focus): Reading {
  const listed = lists[0]?.rows.every((row) => isOrder(row)) === true;
  const bare = reading.tokens.length <= 4 && reading.names.length === 0 && reading.unexplained.length === 0;
  if (ordinal === null || !listed || !bare || contentConcepts(reading).length > 0) return reading;
  return { ...reading, concepts: new Set([...[...reading.concepts].filter((concept) => concept !== 'yes'), 'show']) };
}
