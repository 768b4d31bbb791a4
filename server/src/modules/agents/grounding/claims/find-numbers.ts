import type { Claim } from '../claim.js';
import type { Facts, FactResult } from '../facts/facts.js';
import type { SentenceScan } from '../sentence-scan.js';
import { unitOf } from '../vocabulary/units.js';
import { bearCount } from './bear-count.js';
import { invoicesNumbered } from './find-invoices.js';
import { cellsOn } from './find-dates.js';
import { findNumberWords } from './find-number-words.js';
import { readNumber } from './read-number.js';
import type { WrittenNumber } from './written-number.js';

const FIGURES = /(?<![\p{L}\p{N}])\d+(?:[.,'\s\u00a0\u202f]\d{3}(?!\d))*(?:[.,]\d+)?(?<suffix>\s?%|[\p{L}º°ª]+)?/gu;
const ORDINAL = /^(?:st|nd|rd|th|er|e|eme|º|ª|o|a)$/u;
const UNIT_REACH = 4;

/**
 * All other numbers, in figures and in words: how many there are of something, years, places in an order. `scope` are
 * the results the sentence is about.
 */
export function findNumbers(
  scan: SentenceScan,
  facts: Facts,
  scope: readonly FactResult[],
  language?: string,
): Claim[] {
  const figures = [...scan.read(FIGURES)].map((match) => figureClaim(scan, match, facts, scope));
  const inWords = findNumberWords(scan, language).map((number) =>
    isTitle(scan, number) ? unborne(number) : countClaim(scan, number, facts, scope),
  );
  return [...figures, ...inWords];
}

function figureClaim(scan: SentenceScan, match: RegExpExecArray, facts: Facts, scope: readonly FactResult[]): Claim {
  const suffix = match.groups?.suffix ?? '';
  const text = match[0];
  const number = {
    text,
    start: match.index,
    end: match.index + text.length,
    values: readNumber(text.replace(suffix, '')),
  };
  if (ORDINAL.test(suffix)) return placeClaim(number, scope);
  if (suffix !== '') return unborne(number);
  return isYear(scan, number) ? yearClaim(number, facts) : countClaim(scan, number, facts, scope);
}

/** A number word with a capital in the midst of a sentence is a title ("Pearl Jam's Ten"), and no row bears it out as a number. */
function isTitle(scan: SentenceScan, { start }: WrittenNumber): boolean {
  return scan.beginsLikeName(start) && /[\p{L}\p{N}]/u.test(scan.text.slice(0, start));
}

function unborne(number: WrittenNumber): Claim {
  return { ...number, kind: 'number', places: [], stands: false };
}

function isYear(scan: SentenceScan, number: WrittenNumber): boolean {
  return /^(?:19|20)\d{2}$/.test(number.text) && unitAfter(scan, number) === undefined;
}

function yearClaim(number: WrittenNumber, facts: Facts): Claim {
  const places = cellsOn({ year: number.values[0] }, facts);
  return { ...number, kind: 'date', places, stands: places.length > 0 };
}

function placeClaim(number: WrittenNumber, scope: readonly FactResult[]): Claim {
  const stands = scope.some(
    ({ position, total }) => total > 0 && position !== null && number.values.includes(position),
  );
  return { ...number, kind: 'number', places: [], stands };
}

function countClaim(scan: SentenceScan, number: WrittenNumber, facts: Facts, scope: readonly FactResult[]): Claim {
  const unit = unitAfter(scan, number);
  const invoices = unit === undefined ? invoicesNumbered(number, scan, facts) : [];
  if (invoices.length > 0) return { ...number, kind: 'invoice', places: invoices, stands: true };
  const borne = bearCount(number.values, unit, facts, scope, isRest(scan, number));
  return { ...number, kind: unit === undefined ? 'number' : 'count', ...borne };
}

/** The thing counted stands within a few words after the number, before any other number or mark. */
function unitAfter(scan: SentenceScan, number: WrittenNumber): RegExp | undefined {
  const after = /^[^.,;:!?\d]*/u.exec(scan.folded.slice(number.end))?.[0] ?? '';
  const following = scan.words.filter(({ start, end }) => start >= number.end && end <= number.end + after.length);
  return following
    .slice(0, UNIT_REACH)
    .map(({ word }) => unitOf(word))
    .find((unit) => unit !== undefined);
}

function isRest(scan: SentenceScan, number: WrittenNumber): boolean {
  return /^\s+(?:\p{L}+\s+)?(?:more|others?|mas|mais|autres?|weitere|further|additional|otr[oa]s|outr[oa]s)(?!\p{L})/u.test(
    scan.folded.slice(number.end),
  );
}
