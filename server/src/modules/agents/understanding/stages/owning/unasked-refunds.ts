import type { ConceptMatch, Token } from '../../reading.js';

/** How a refund is said not to be wanted, in the words before it. */
const UNWANTED =
  /\b(?:(?:dont|do not|didnt|did not|not|never) (?:\w+ )?(?:want|need|require|expect|ask|asking|asked|looking|after)(?: for)?|no need (?:for|to)|no (?:quiero|necesito|pido|quero|preciso)|ne (?:veux|demande) pas|nao (?:quero|preciso)|(?:will|mochte|brauche) (?:aber )?kein\w*)(?: \w+){0,2}$/;
/** "No refund please": the same, around the word. */
const NO = new Set('no kein keine keinen'.split(' '));
const DECLINING = new Set('please needed necessary wanted required thanks bitte notig'.split(' '));

const ASKING = /^(?:and |so |but )?(?:was|were|is|has|have|did|are|am|will)\b/;
/** "I was refunded, thanks" tells what was done, and wishes for nothing. */
const TOLD = /\bi (?:was|am|got|have (?:already )?been)(?: \w+){0,3}$/;
const REFUNDED = /^(?:refunded|reimbursed)$/;
const DENIED = new Set('not never no why when until unless if'.split(' '));

/**
 * "I don't want a refund, just tell me …", "was order 12 refunded?": a refund that is not wanted is none, and whether one was
 * made is asked of the requests that were made. Whoever misses one ("I was not refunded") complains.
 */
export function withoutUnaskedRefunds(
  matches: readonly ConceptMatch[],
  tokens: readonly Token[],
): readonly ConceptMatch[] {
  return matches.map((match) => {
    if (!match.concepts.includes('refund')) return match;
    if (isUnwanted(match, tokens)) return { ...match, concepts: ['polite'] };
    return isAskedAfter(match, tokens) ? { ...match, concepts: ['request_status', 'cue:support_status'] } : match;
  });
}

function isUnwanted({ start, end }: ConceptMatch, tokens: readonly Token[]): boolean {
  const first = tokens[start]?.word ?? '';
  const declines = NO.has(first) || NO.has(tokens[start - 1]?.word ?? '');
  if (declines && DECLINING.has(tokens[end]?.word ?? '')) return true;
  return UNWANTED.test(wordsBefore(start, tokens)) || UNWANTED.test(wordsBefore(end - 1, tokens));
}

function isAskedAfter({ start, end }: ConceptMatch, tokens: readonly Token[]): boolean {
  const before = wordsBefore(start, tokens);
  const sentence = before.split(' ');
  if (sentence.some((word) => DENIED.has(word))) return false;
  const isDone = tokens.slice(start, end).some(({ word }) => REFUNDED.test(word));
  if (ASKING.test(before)) return isDone || /\b(?:did|get|got|receive|received|given|had)\b/.test(before);
  return isDone && TOLD.test(before);
}

/** The words of the sentence up to a place. */
function wordsBefore(place: number, tokens: readonly Token[]): string {
  const opens = tokens.findLastIndex(({ before }, at) => at <= place && before === 'sentence');
  return tokens
    .slice(Math.max(opens, 0), place)
    .map(({ word }) => word)
    .join(' ');
}
