import { describeFacts } from '../facts/describe-facts';
import { isCovered } from '../facts/is-covered';
import type { Step } from '../stream/turn';

type Placed = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'facts'; readonly step: Step };

const TABLE = /^\s*\|/;

/**
 * An answer's words with the tables that say the same as an order or an album drawn as its card instead. The words come
 * whole; a table that nothing was found for stays a table.
 */
export function placeCards(text: string, steps: readonly Step[]): Placed[] {
  const cards = steps.filter((step) => isCard(step));
  if (cards.length === 0) return [{ kind: 'text', text }];
  return joinTexts(text.split(/\n{2,}/).map((block) => place(block, cards)));
}

function place(block: string, cards: readonly Step[]): Placed {
  const card = TABLE.test(block) ? cards.find((step) => isCovered(step, block)) : undefined;
  return card ? { kind: 'facts', step: card } : { kind: 'text', text: block };
}

function isCard(step: Step): boolean {
  return step.rows.length > 0 && ['order', 'album'].includes(describeFacts(step.rows).layout);
}

function joinTexts(blocks: readonly Placed[]): Placed[] {
  return blocks.reduce<Placed[]>((joined, block) => {
    const last = joined.at(-1);
    if (last?.kind !== 'text' || block.kind !== 'text') return [...joined, block];
    return [...joined.slice(0, -1), { kind: 'text', text: `${last.text}\n\n${block.text}` }];
  }, []);
}
