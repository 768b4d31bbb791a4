import type { Claim, ClaimKind } from '../claim.js';
import type { SentenceScan } from '../sentence-scan.js';
import { ABSENCE, DEED, LORE, MOMENT, NO_ABSENCE } from '../vocabulary/phrases.js';

const CONTACT =
  /[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>()]+|(?:https?:\/\/|www\.)\S+|(?<![\p{L}\p{N}])[\p{L}\p{N}-]+\.(?:com|org|net|io|de|fr|es|br)(?![\p{L}\p{N}])/gu;

/** Addresses to turn to; only one that is the whole of a cell stands. `values` are the cells in small letters. */
export function findContacts(scan: SentenceScan, values: ReadonlySet<string>): Claim[] {
  return [...scan.read(CONTACT)].map((match) =>
    claimOf('contact', match, values.has(match[0].replace(/[.,;:!?]+$/, ''))),
  );
}

/** Claims no row can bear out: deeds of the assistant, moments reckoned from now, knowledge of the world. */
export function findUnprovable(scan: SentenceScan): Claim[] {
  return [
    ...[...scan.read(DEED)].map((match) => claimOf('deed', match, false)),
    ...[...scan.read(MOMENT)].map((match) => claimOf('moment', match, false)),
    ...[...scan.read(LORE)].map((match) => claimOf('lore', match, false)),
  ];
}

/** The first words that say there is none; null when the sentence says no such thing. */
export function findAbsence(scan: SentenceScan): RegExpMatchArray | null {
  const harmless = [...scan.folded.matchAll(NO_ABSENCE)];
  const found = [...scan.folded.matchAll(ABSENCE)].find(
    (match) =>
      !harmless.some((other) => within(match, other)) && scan.isFree(match.index, match.index + match[0].length),
  );
  return found ?? null;
}

function within(match: RegExpExecArray, other: RegExpExecArray): boolean {
  return match.index >= other.index && match.index < other.index + other[0].length;
}

function claimOf(kind: ClaimKind, match: RegExpExecArray, stands: boolean): Claim {
  return { kind, text: match[0], start: match.index, end: match.index + match[0].length, places: [], stands };
}
