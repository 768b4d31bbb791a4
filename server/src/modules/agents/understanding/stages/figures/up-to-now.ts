import { plays } from '../../lexicon/calendar.js';
import type { Token } from '../../reading.js';
import { skipLinks } from './links.js';

/** "Until today", "as of today", "what I own today": everything so far, and not only this day. */
export function isUpToNow(tokens: readonly Token[], start: number): boolean {
  const before = tokens[start - 1]?.word ?? '';
  return plays('until', before) || UP_TO.has(before);
}

/** The token behind words for now: "from 2023 until now", "hasta la fecha", "bis heute"; null when none stand there. */
export function endOfNow(tokens: readonly Token[], start: number): number | null {
  const place = skipLinks(tokens, start);
  const word = tokens[place]?.word ?? '';
  return plays('today', word) || NOW.has(word) ? place + 1 : null;
}

const NOW = new Set('now present date ahora fecha agora maintenant jetzt'.split(' '));

const UP_TO = new Set('by to of own have has hasta ate jusqua bis'.split(' '));

/** "The last years", without a number, are all of them; "last year's orders" are of one. */
export function isSeveralYears({ word, possessive }: Token): boolean {
  return YEARS.has(word) && !possessive;
}

const YEARS = new Set('years anos annees ans jahre jahren'.split(' '));
