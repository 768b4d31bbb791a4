import type { Language } from '../../lexicon/concepts.js';
import type { Token } from '../../reading.js';
import type { BareAnswer } from '../words/bare-answers.js';
import type { ReadRequest } from './read-message.js';

/** A message that only says yes or no as a request: no name and no figure is looked for in it ("Já!!!" is no song in "ja"). */
export function readBareAnswer(
  text: string,
  tokens: readonly Token[],
  language: Language,
  { concepts }: BareAnswer,
): ReadRequest {
  const reading = {
    text: text.trim(),
    language,
    tokens,
    concepts: new Set(concepts),
    matches: [{ start: 0, end: tokens.length, concepts }],
    names: [],
    figures: {},
    unexplained: [],
  };
  return { reading, ordinal: null, periods: [], orders: [], start: 0 };
}
