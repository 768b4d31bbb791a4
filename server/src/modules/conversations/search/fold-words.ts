const MARKS = /\p{M}/gu;
const WORDS = /[\p{L}\p{N}]+/gu;

/** The distinct words of a text without case, accents and punctuation, in the order they first stand there. */
export function foldWords(text: string): string[] {
  const folded = text.normalize('NFKD').replace(MARKS, '').toLowerCase();
  return [...new Set(folded.match(WORDS) ?? [])];
}
