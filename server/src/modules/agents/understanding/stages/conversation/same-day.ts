import type { Reading } from '../../reading.js';
import { overlaps } from '../concepts/find-concepts.js';
import { field } from '../../../wording/rows.js';
import type { Focus } from './focus.js';

const SAME_DAY =
  /\b(?:(?:on )?(?:that|the same) (?:very |same )?(?:day|date)|(?:en )?(?:ese|el mismo|aquel|esa|la misma) (?:mismo )?(?:dia|fecha)|(?:esse|nesse|no mesmo|naquele|nessa|na mesma) (?:mesmo )?(?:dia|data)|(?:ce|le meme) jour(?: la)?|(?:an )?(?:diesem|jenem|dem|demselben|am (?:selben|gleichen)) tag|am (?:selben|gleichen) tag)\b/;
/** What only joins the question to what was told. */
const JOINING: ReadonlySet<string> = new Set(['refer_one', 'more', 'contain', 'cue:most_bought', 'date']);
const MOST_WORDS = 12;

/** "What else did I buy that day?" behind a purchase: asked of the day that was told, on which other songs were bought. */
export function withSameDay(reading: Reading, { last, evidence }: Focus): Reading {
  const { tokens, names, figures, matches } = reading;
  if (last?.agent !== 'invoice_agent' || names.length > 0 || tokens.length > MOST_WORDS) return reading;
  if ((figures.from ?? figures.to ?? figures.invoice_id) !== undefined) return reading;
  const said = tokens.map(({ word }) => word).join(' ');
  const found = SAME_DAY.exec(said);
  const days = new Set(evidence.flatMap(({ result }) => result.rows.map((row) => field(row, 'date'))));
  const [day] = days;
  if (found === null || days.size !== 1 || typeof day !== 'string') return reading;
  const start = said.slice(0, found.index).split(' ').length - 1;
  const stretch = { start, end: start + found[0].split(' ').length };
  const kept = matches.filter((match) => !overlaps(match, stretch));
  const concepts = kept.flatMap((match) => match.concepts).filter((concept) => !JOINING.has(concept));
  const within = tokens.slice(stretch.start, stretch.end).map(({ word }) => word);
  return {
    ...reading,
    matches: kept.filter((match) => match.concepts.some((concept) => !JOINING.has(concept))),
    concepts: new Set([...concepts, ...(concepts.includes('spend') ? [] : (['buy', 'first_person'] as const))]),
    figures: { ...figures, from: day.slice(0, 10), to: day.slice(0, 10) },
    unexplained: reading.unexplained.filter((word) => !within.includes(word)),
  };
}
