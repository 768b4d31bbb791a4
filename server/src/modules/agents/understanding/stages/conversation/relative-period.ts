import type { Reading } from '../../reading.js';
import { contentConcepts } from '../concepts/content-concepts.js';
import type { Focus } from './focus.js';
import { periodTold } from './period-told.js';
import { periodsTold } from './periods-told.js';
import { monthOf, plays } from '../../lexicon/calendar.js';
import { monthRange } from '../figures/days.js';
import { isOfPeriod, shifted, stepIn } from '../figures/period-steps.js';

/** What a follow-up may say beside such a period. */
const BESIDE: ReadonlySet<string> = new Set([
  'before_that',
  'after_that',
  'newest',
  'more',
  'total',
  'goodbye',
  'per_year',
]);

/** "The year before", "two months later": so many units before or after the period that was spoken of last. */
export function withRelativePeriod(reading: Reading, { last }: Focus): Reading {
  const { from, to } = last?.details ?? {};
  if (typeof from !== 'string' || typeof to !== 'string' || !isElliptic(reading)) return reading;
  const step = stepIn(reading.tokens);
  const moved = step === null ? null : shifted(from, to, step.unit, step.count);
  if (moved === null) return reading;
  const concepts = [...reading.concepts].filter((concept) => !BESIDE.has(concept));
  const unexplained = reading.unexplained.filter((word) => !isOfPeriod(word));
  return { ...reading, unexplained, concepts: new Set([...concepts, 'what_about']), figures: moved };
}

function isElliptic(reading: Reading): boolean {
  return (
    reading.names.length === 0 &&
    reading.tokens.length <= 7 &&
    !reading.concepts.has('first_person') &&
    contentConcepts(reading).every((concept) => BESIDE.has(concept))
  );
}

/** "How many orders was that year?": the period that was spoken of last, where words point at it. */
export function withSamePeriod(reading: Reading, focus: Focus): Reading {
  const { figures, tokens, unexplained, concepts } = reading;
  const several = periodsTold(tokens, focus);
  const period = several ?? periodTold(focus);
  if (period === null || (figures.from ?? figures.to) !== undefined) return reading;
  if (several === null && !pointsAtTime(tokens)) return reading;
  return {
    ...reading,
    figures: { ...figures, ...period },
    concepts: new Set([...concepts].filter((concept) => concept !== 'refer_one')),
    unexplained: unexplained.filter((word) => !OF_SAME.has(word)),
  };
}

/** "In that year", "what did I buy then?" */
export function pointsAtTime(tokens: Reading['tokens']): boolean {
  return SAME.test(tokens.map(({ word }) => word).join(' '));
}

const SAME =
  /\b(?:(?:that|the same|same|those) (?:year|years|month|months|period|time|quarter)|(?:ese|el mismo|aquel) (?:ano|mes|periodo)|(?:esse|nesse|no mesmo|naquele) (?:ano|mes|periodo)|(?:cette|la meme) (?:annee|periode)|(?:ce|le meme) mois|(?:diesem|jenem|demselben|im selben|im gleichen) (?:jahr|monat|zeitraum)|(?:buy|bought|get|got|order|ordered) then|(?:compre|comprado) entonces|(?:comprei|comprado) entao|(?:achete|commande) alors|damals)\b/;
const OF_SAME = new Set(
  'that same year years month months period time quarter mismo mesmo ano anos mes meses periodo annee annees ans jahre jahren monate monaten periode meme mois selben gleichen demselben jahr monat zeitraum then entonces entao alors damals'.split(
    ' ',
  ),
);

/** "And only in October?" behind a whole year is the October of that year. */
export function withMonthOfYear(reading: Reading, { last }: Focus): Reading {
  const { from, to } = last?.details ?? {};
  const { from: first, to: final } = reading.figures;
  if (typeof from !== 'string' || typeof to !== 'string' || first === undefined || final === undefined) return reading;
  const year = from.slice(0, 4);
  const isYear = from === `${year}-01-01` && to === `${year}-12-31`;
  const isMonth = first.slice(0, 7) === final.slice(0, 7) && first.endsWith('-01');
  const tellsYear = reading.tokens.some(({ word }) => /^\d{4}$/.test(word) || plays('year', word));
  const namesMonth = reading.tokens.some(({ word }) => monthOf(word) !== null);
  if (!isYear || !isMonth || tellsYear || !namesMonth || reading.tokens.length > LONGEST) return reading;
  const month = Number(first.slice(5, 7));
  return { ...reading, figures: { ...reading.figures, ...monthRange(Number(year), month) } };
}

const LONGEST = 7;
