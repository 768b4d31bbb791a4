import { plays } from '../../lexicon/calendar.js';
import type { Token } from '../../reading.js';
import type { PeriodMatch } from './period.js';

/** Words that ask how something moved from one time to another, by themselves. */
const MOVING: ReadonlySet<string> = new Set(
  (
    'increase increased increasing decrease decreased decreasing rise risen rose fall fell fallen grow grew grown shrink shrank ' +
    'drop dropped change changed evolve evolved subido subio bajado bajo aumentado aumento disminuido cambiado subiu baixou aumentou diminuiu mudou ' +
    'augmente augmentee diminue diminuee baisse evolue gestiegen gesunken gefallen gewachsen verandert entwickelt'
  ).split(' '),
);
/** "Go up or down", "am I up from …": only together, as either word has other uses. */
const UP_AND_DOWN = /\b(?:(?:go|goes|going|gone|went) (?:up|down)|up or down|down or up)\b/;
const COMPARE = /\b(?:compare[nrz]?|comparar?|comparison|vergleiche?n?)\b/;

/** Whether a request asks how something changed, so that "from 2023 to 2024" are two times and no span. */
export function asksForChange(tokens: readonly Token[]): boolean {
  const said = tokens.map(({ word, quote }) => (quote > 0 ? '-' : word));
  const text = said.join(' ');
  return said.some((word) => MOVING.has(word)) || UP_AND_DOWN.test(text) || COMPARE.test(text);
}

/** "From 2023 to 2024", "2023 with 2024": two times, the later one to be held against the earlier one; null for others. */
export function changedBetween<Time extends PeriodMatch>(
  tokens: readonly Token[],
  timeFrom: (first: number) => Time | null,
): readonly Time[] | null {
  const first = asksForChange(tokens) ? timeFrom(0) : null;
  const second = first === null ? null : timeFrom(first.end);
  if (first === null || second === null) return null;
  if (!leadsFromTo(tokens.slice(first.end, second.start).map(({ word }) => word))) return null;
  return (first.from ?? '') < (second.from ?? '') ? [second, first] : [first, second];
}

/** Whether only "to" or "with" stands between two times. */
function leadsFromTo(between: readonly string[]): boolean {
  const isLead = (word: string): boolean => plays('to', word) || WITH.has(word);
  return between.some(isLead) && between.every((word) => isLead(word) || plays('link', word));
}

const WITH = new Set('with con com avec mit'.split(' '));
