import { plays } from '../../lexicon/calendar.js';
import type { Token } from '../../reading.js';

/** "Until today", "as of today", "what I own today": everything so far, and not only this day. */
export function isUpToNow(tokens: readonly Token[], start: number): boolean {
  const before = tokens[start - 1]?.word ?? '';
  return plays('until', before) || UP_TO.has(before);
}

const UP_TO = new Set('by to of own have has hasta ate jusqua bis'.split(' '));

/** "The last years", without a number, are all of them; "last year's orders" are of one. */
export function isSeveralYears({ word, possessive }: Token): boolean {
  return YEARS.has(word) && !possessive;
}

const YEARS = new Set('years anos annees ans jahre jahren'.split(' '));
