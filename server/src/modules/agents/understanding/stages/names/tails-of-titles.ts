import type { Token } from '../../reading.js';
import type { Told } from './left-over-words.js';
import { strandedStart } from './stranded-ends.js';

/** Without the small words of the question behind the title, and without the number of the next point of a list ("2)"). */
export function trimmedEnd(start: number, until: number, { text, tokens }: Told): number {
  let end = strandedStart(tokens, start, until);
  const isTail = ({ word, quote, capital, end: last }: Token): boolean =>
    quote === 0 && ((!capital && TAILS.has(word)) || (/^\d$/.test(word) && text[last] === ')'));
  for (let last = tokens[end - 1]; end > start && last !== undefined && isTail(last); last = tokens[end - 1]) end -= 1;
  return end;
}

const TAILS = new Set(
  'now today tonight tomorrow here there anywhere somewhere online though tho then anymore too either at all in on is are it us me you lol mate yet maybe perhaps come comes listed filed go goes run runs cost costs last lasts sold'.split(
    ' ',
  ),
);
