import type { ConceptMatch, Token } from '../../reading.js';

const LIKING = new Set([
  'love',
  'like',
  'adore',
  'enjoy',
  'prefer',
  'dig',
  'loved',
  'amo',
  'adoro',
  'adore',
  'liebe',
  'mag',
  'aime',
]);
const DISLIKING = new Set([
  'hate',
  'dislike',
  'detest',
  'despise',
  'loathe',
  'odio',
  'odeio',
  'deteste',
  'hasse',
  'not',
  'no',
  'nao',
  'pas',
  'nicht',
]);
const ADVERBS = new Set(['also', 'really', 'i', 'absolutely', 'do', 'so', 'just', 'kinda', 'ich', 'je', 'eu', 'yo']);

/** Words between two tastes: "I hate metal but love jazz". */
const TURNS = new Set([
  'but',
  'and',
  'yet',
  'while',
  'however',
  'pero',
  'y',
  'mas',
  'e',
  'mais',
  'et',
  'aber',
  'und',
  'sondern',
]);

/**
 * "I hate metal but love jazz", "I like rock but not pop": behind a first taste a second verb needs no "I". The turn begins a
 * part of its own with its own feeling.
 */
export function withUnsaidSubjects(
  matches: readonly ConceptMatch[],
  tokens: readonly Token[],
): readonly ConceptMatch[] {
  const first = matches.find(({ concepts }) => concepts.includes('like') || concepts.includes('dislike'));
  if (first === undefined) return matches;
  const turns = tokens.flatMap((token, position): ConceptMatch[] => {
    if (position < first.end || token.quote > 0 || !TURNS.has(token.word)) return [];
    let verb = position + 1;
    while (ADVERBS.has(tokens[verb]?.word ?? '')) verb += 1;
    const word = tokens[verb]?.word ?? '';
    const feeling = LIKING.has(word) ? 'like' : DISLIKING.has(word) ? 'dislike' : null;
    return feeling === null || verb + 1 >= tokens.length
      ? []
      : [{ start: position, end: verb + 1, concepts: ['and', feeling] }];
  });
  if (turns.length === 0) return matches;
  const rest = matches.filter((match) => !turns.some((turn) => turn.start < match.end && match.start < turn.end));
  return [...rest, ...turns].sort((one, other) => one.start - other.start);
}
