import type { Claim } from '../claim.js';
import type { SentenceScan } from '../sentence-scan.js';

const CONTACT =
  /[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>()]+|(?:https?:\/\/|www\.)\S+|(?<![\p{L}\p{N}])[\p{L}\p{N}-]+\.(?:com|org|net|io|de|fr|es|br)(?![\p{L}\p{N}])/gu;

/** Addresses to turn to; only one that is the whole of a cell stands. `values` are the cells in small letters. */
export function findContacts(scan: SentenceScan, values: ReadonlySet<string>): Claim[] {
  return [...scan.read(CONTACT)].map((match) => {
    const text = match[0].replace(/[.,;:!?]+$/, '');
    const end = match.index + text.length;
    return { kind: 'contact', text, start: match.index, end, places: [], stands: values.has(text) };
  });
}
