import type { ConceptMatch, NameSpan, Stretch, Token } from '../../reading.js';

const EACH = new Set('each both cada ambos ambas chacun chacune beide jeweils'.split(' '));
const ASKED: ReadonlySet<string> = new Set(['length', 'price']);

/** "The albums A and B. How long is each?": titles and what is asked of each of them, which is one request. */
export function eachOfThem(
  tokens: readonly Token[],
  matches: readonly ConceptMatch[],
  names: readonly NameSpan[],
): Stretch | null {
  const each = tokens.findIndex(({ word, quote }) => EACH.has(word) && quote === 0);
  const titles = names.filter(
    ({ end, readings }) => end <= each && readings.some(({ kind }) => kind === 'album' || kind === 'track'),
  );
  const [first] = titles;
  const last = titles.at(-1);
  const asks = matches.some(
    ({ start, concepts }) => last !== undefined && start >= last.end && concepts.some((concept) => ASKED.has(concept)),
  );
  return first === undefined || titles.length < 2 || !asks ? null : { start: first.start, end: each + 1 };
}
