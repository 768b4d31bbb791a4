import { AGAINST, COMPARING } from '../../lexicon/comparing-words.js';
import type { Token } from '../../reading.js';
import type { Period, PeriodMatch } from './period.js';
import { asksForChange } from './changes-over-time.js';
import { shifted, stepIn } from './period-steps.js';

/** So many words at most stand between two periods that are compared: "more in 2022 than I did in 2021". */
const MOST_BETWEEN = 6;

/** Whether the words between two periods hold one against the other. */
export function standsAgainst(between: readonly string[]): boolean {
  return between.length <= MOST_BETWEEN && between.some((word) => AGAINST.has(word));
}

/** The period that the first one of a request is compared with, as `from..to`; undefined when nothing is compared. */
export function comparedPeriod(
  tokens: readonly Token[],
  period: PeriodMatch | null,
  further: readonly Period[],
): string | undefined {
  const [said, ...others] = further;
  const compares = tokens.some(({ word }) => COMPARING.has(word)) || asksForChange(tokens);
  if (period === null || others.length > 0 || !compares) return undefined;
  const other = said ?? steppedFrom(period, tokens.slice(period.end));
  return other?.from === undefined || other.to === undefined ? undefined : `${other.from}..${other.to}`;
}

/** "Last year than the year before": the second period is told by its distance from the first. */
function steppedFrom({ from, to }: PeriodMatch, behind: readonly Token[]): Period | null {
  const step = standsAgainst(behind.slice(0, MOST_BETWEEN).map(({ word }) => word)) ? stepIn(behind) : null;
  const moved =
    step === null || from === undefined || to === undefined ? null : shifted(from, to, step.unit, step.count);
  return moved === null ? null : { from: moved.from, to: moved.to };
}

/** Asks whether, and not how much: "did I spend more …", "was I cheaper …", "¿gasté más …?" */
export function asksWhether(tokens: readonly Token[]): boolean {
  return comparesDegree(tokens) && !tokens.some(({ word }) => ASKING.has(word));
}

/** Whether one thing is held against another by degree: "more than". */
export function comparesDegree(tokens: readonly Token[]): boolean {
  return tokens.some(({ word }) => DEGREE.has(word)) && tokens.some(({ word }) => AGAINST.has(word));
}

const DEGREE = new Set('more less fewer higher lower greater mas menos mais plus moins mehr weniger ofter'.split(' '));
const ASKING = new Set(
  (
    'how what which when where compare compares comparing difference show tell cuanto cuanta cuantos cuantas cual compara comparar diferencia ' +
    'quanto quanta quantos quantas qual combien quel quelle compare comparez comparer wie wieviel viel welches welche vergleiche vergleich'
  ).split(' '),
);
