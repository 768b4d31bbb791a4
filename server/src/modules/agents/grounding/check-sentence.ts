import type { Evidence } from '../../tools/evidence.js';
import { findDisagreement, findTornNames } from './agreement.js';
import type { Claim } from './claim.js';
import { findAmounts } from './claims/find-amounts.js';
import { findContacts } from './claims/find-contacts.js';
import { findDates } from './claims/find-dates.js';
import { findInvoices } from './claims/find-invoices.js';
import { findLengths } from './claims/find-lengths.js';
import { findAllowedNames, findKnownNames, findQuotedNames } from './claims/find-names.js';
import { findNumbers } from './claims/find-numbers.js';
import type { Facts } from './facts/facts.js';
import { layOutFacts } from './facts/lay-out-facts.js';
import { findMiscalled } from './kinds.js';
import { scopeOf } from './scope.js';
import { SentenceScan } from './sentence-scan.js';

/** What a sentence claims, and which of it nothing bears out. It stands when `unmet` is empty. */
export interface SentenceCheck {
  /** The sentence without its Markdown marks; claims point into it. */
  readonly text: string;
  readonly stands: boolean;
  readonly claims: readonly Claim[];
  readonly unmet: readonly Claim[];
}

/** How a sentence is read. */
export interface ReadingOptions {
  /** Names that are no claims, such as the store's own. */
  readonly allowedNames?: readonly string[];
  /** BCP 47, for numbers in words; those of all languages are read when left out. */
  readonly language?: string;
}

/**
 * Compares the claims of a sentence with what the tools found: names that stand in the rows, what is in quotes, and every
 * figure. Amounts, dates, running times, invoice numbers and counts must stand in the rows or totals, in one row with
 * each other and with the names, and names are called what they are. What the words around the claims say is not looked
 * at here: `objectionTo` does that. Pure; takes one sentence, Markdown allowed, in any of the languages.
 */
export function checkSentence(
  sentence: string,
  evidence: readonly Evidence[],
  options: ReadingOptions = {},
): SentenceCheck {
  const facts = layOutFacts(evidence);
  const scan = new SentenceScan(sentence);
  const claims = findClaims(scan, facts, addressesIn(evidence), options);
  const names = claims.filter(({ kind }) => kind === 'name');
  const apart = new Set([
    ...findDisagreement(claims, facts),
    ...findTornNames(claims, scan.text),
    ...findMiscalled(names, scan, facts),
  ]);
  const unmet = claims.filter((claim) => !claim.stands || apart.has(claim));
  return { text: scan.text, stands: unmet.length === 0, claims, unmet };
}

/** The order matters: a finder reads only what the ones before it have left. */
function findClaims(
  scan: SentenceScan,
  facts: Facts,
  addresses: ReadonlySet<string>,
  { allowedNames = [], language }: ReadingOptions,
): Claim[] {
  const contacts = findContacts(scan, addresses);
  const names = [
    ...findQuotedNames(scan, facts),
    ...findKnownNames(scan, facts),
    ...findAllowedNames(scan, allowedNames),
  ];
  const figures = [findDates, findAmounts, findLengths, findInvoices].flatMap((find) => find(scan, facts));
  const numbers = findNumbers(scan, facts, scopeOf(names, facts), language);
  return [...contacts, ...names, ...figures, ...numbers];
}

function addressesIn(evidence: readonly Evidence[]): ReadonlySet<string> {
  const values = evidence.flatMap(({ result }) => result.rows.flatMap((row) => Object.values(row)));
  return new Set(values.flatMap((value) => (typeof value === 'string' ? [value.toLowerCase()] : [])));
}
