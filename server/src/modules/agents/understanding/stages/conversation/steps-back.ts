import type { Token } from '../../reading.js';

/** What may lead to such a step: "fine, and what if we …". */
const BEFORE_IT =
  '(?:(?:ok|okay|alright|fine|nice|cool|good|great|right|well|thanks|so|and|but|now|then|what|how|about|if|when|once|please|can|could|may|let|lets|us|i|we|you|one|id|like|want|to) )*';
const MOVING =
  '(?:go|goes|going|step|steps|stepping|move|moves|moving|skip|skips|skipping|jump|jumps|jumping|count|counting|take|taking|turn|turning|scroll|scrolling)';
const ONE = '(?:one|1|once|a step|one step|one place|one position|one spot|a place|another|another one|one more)';
const BEHIND_IT = '(?: (?:in time|from|before|than|of|behind|please|then|now|it|that|this|there|here|one))*$';

/**
 * "If we go one further back", "one step back from that", "skip back one": the order before the one on the screen, told by a
 * step and by no word for an order.
 */
const STEP = new RegExp(
  `^${BEFORE_IT}(?:${MOVING} (?:me |us )?)?(?:(?:further )?back(?:wards?)?(?: by)? ${ONE}|${ONE} (?:step )?(?:further |more )?(?:back|backwards?|earlier|further back))${BEHIND_IT}`,
);

/** Whether a request only takes one step back in time. */
export function stepsBack(tokens: readonly Token[]): boolean {
  if (tokens.some(({ quote }) => quote > 0)) return false;
  return STEP.test(tokens.map(({ word }) => word).join(' '));
}
