import type { SentenceCheck } from '../../grounding/check-sentence.js';
import { bold, plain } from '../../wording/markdown.js';

/** A sentence with its names in bold, as the built-in words have them, so that a title cannot pass for the shop's own words. */
export function withBoldNames({ text, claims }: SentenceCheck): string {
  const names = claims.filter(({ kind }) => kind === 'name').toSorted((left, right) => left.start - right.start);
  let written = '';
  let end = 0;
  for (const name of names) {
    written += plain(text.slice(end, name.start)) + bold(name.text);
    end = name.end;
  }
  return written + plain(text.slice(end));
}
