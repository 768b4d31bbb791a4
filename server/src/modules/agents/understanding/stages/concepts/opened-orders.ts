import type { ConceptMatch, Token } from '../../reading.js';

/** "Open invoices 17 and 69" shows them: only without a number they may be those that are not paid. */
export function withOpenedOrders(matches: readonly ConceptMatch[], tokens: readonly Token[]): readonly ConceptMatch[] {
  return matches.flatMap((match) => {
    const { start, end, concepts } = match;
    const isOpening = concepts.includes('cue:how_to') && end - start === 2 && tokens[start]?.word === 'open';
    if (!isOpening || !/^\d+$/.test(tokens[end]?.word ?? '')) return [match];
    return [
      { start, end: start + 1, concepts: ['show'] },
      { start: start + 1, end, concepts: ['invoice'] },
    ];
  });
}
