import type { Stretch, Token } from '../../reading.js';
import type { FramedObject } from './left-over-words.js';

/** What somebody who writes music is called. */
const CALLINGS = new Set('composer songwriter writer compositor compositeur komponist komponisten'.split(' '));

/** Whether a word says that somebody writes music. */
export function isCalling(word: string): boolean {
  return CALLINGS.has(word);
}

const ARTICLES = new Set('the el o le der dem den'.split(' '));

/** "The composer X", "X the composer": the name alone, where it is said what somebody is; null where it is not. */
export function calledWriter(stretch: Stretch, tokens: readonly Token[]): FramedObject | null {
  const name = withoutCalling(stretch, tokens);
  return name === null ? null : { ...name, kinds: ['composer'], onlyNames: true };
}

function withoutCalling({ start, end }: Stretch, tokens: readonly Token[]): Stretch | null {
  const isArticle = (at: number): boolean => ARTICLES.has(tokens[at]?.word ?? '');
  const isCalling = (at: number): boolean => tokens[at]?.capital === false && CALLINGS.has(tokens[at].word);
  const before = isArticle(start) ? start + 1 : start;
  if (isCalling(before) && before + 1 < end) return { start: before + 1, end };
  const behind = end - 1;
  if (!isCalling(behind)) return null;
  const last = isArticle(behind - 1) ? behind - 1 : behind;
  return last > start ? { start, end: last } : null;
}
