import type { ConceptMatch, Stretch, Token } from '../../reading.js';

const WARES = ['artist', 'song', 'album', 'genre'] as const;
/** Words for whatever can be bought. */
const THINGS = new Set('thing item cosa articulo coisa artigo chose article sache artikel'.split(' '));
const RANKS = ['largest', 'smallest', 'dearest', 'cheapest'] as const;
const INSIDE = new Set('on in of from en de del da do dans sur auf aus bei von'.split(' '));
/** "On the very last one of my orders": so many words may stand between the ware and the order it is on. */
const FARTHEST = 5;

/** "The first artist", "the second song on it": whether a word for a ware stands at a place. */
export function leadsToWare(at: number, tokens: readonly Token[], matches: readonly ConceptMatch[]): boolean {
  return THINGS.has(tokens[at]?.word ?? '') || matches.some((match) => match.start === at && isWare(match));
}

/**
 * "The most expensive song on my last order": what is ranked are songs, and no order is the largest. The words stay heard, as
 * they are no part of a name.
 */
export function withoutRanksOnOrders(
  matches: readonly ConceptMatch[],
  tokens: readonly Token[],
): readonly ConceptMatch[] {
  return matches.map((match) => {
    if (!isRank(match)) return match;
    const ware = wareOf(rankAround(match, matches), tokens, matches);
    return ware !== null && isOnOrder(ware.end, tokens, matches) ? { ...match, concepts: ['polite'] } : match;
  });
}

/** "Most expensive", "más cara": the words of one rank, which may be several matches side by side. */
function rankAround({ start, end }: ConceptMatch, matches: readonly ConceptMatch[]): Stretch {
  const ranks = matches.filter(isRank);
  const before = ranks.find((rank) => rank.end === start);
  const after = ranks.find((rank) => rank.start === end);
  return { start: before?.start ?? start, end: after?.end ?? end };
}

/** From the rank to the ware behind it ("the cheapest song"), or before it ("la canción más cara"). */
function wareOf({ start, end }: Stretch, tokens: readonly Token[], matches: readonly ConceptMatch[]): Stretch | null {
  if (leadsToWare(end, tokens, matches)) return { start, end: end + 1 };
  const isBefore = THINGS.has(tokens[start - 1]?.word ?? '') || matches.some((one) => one.end === start && isWare(one));
  return isBefore ? { start: start - 1, end } : null;
}

function isOnOrder(end: number, tokens: readonly Token[], matches: readonly ConceptMatch[]): boolean {
  if (!INSIDE.has(tokens[end]?.word ?? '')) return false;
  return matches.some(({ start, concepts }) => start > end && start <= end + FARTHEST && concepts.includes('invoice'));
}

function isRank({ concepts }: ConceptMatch): boolean {
  return RANKS.some((rank) => concepts.includes(rank));
}

function isWare({ concepts }: ConceptMatch): boolean {
  return WARES.some((ware) => concepts.includes(ware));
}
