import type { Reading } from '../../reading.js';

/** What somebody else, or anybody at all, bought: "the largest order anyone ever placed", "orders by anyone else". */
const ANYBODY =
  /\b(?:any|some|every)(?:one|body) (?:else|ever|has|have|had|placed|made|ordered|bought|spent)\b|\b(?:alguien|cualquiera|alguem|qualquer um|quelquun|nimporte qui|irgendjemand|irgendwer)\b/;
/** What the shop earns: no customer's own. */
const EARNED =
  /\b(?:revenues?|turnover|earnings|gross income|net income|profits?|sales (?:figures?|volume|total|numbers?|month|year|day)|total sales|facturacion total|ingresos|ventas totales|faturamento|receita|lucro|chiffre daffaires|benefices?|umsatz|umsatze|gewinn|einnahmen)\b/;
/** "How many orders did you get?", "how much did the shop sell": the shop does it, and not the one who asks. */
const DONE_BY_SHOP =
  /\b(?:did|do|does|have|has) (?:you|the (?:shop|store|company|business)) (?:all )?(?:get|got|receive|received|issue|issued|earn|earned|make|made|take|taken|bill|billed|invoice|invoiced|turn over|process|processed|ship|shipped)\b/;
const OF_SHOP = /\b(?:in|of|at) (?:your|the) (?:whole |entire )?(?:shop|store|company)\b/;
const MINE = new Set(
  'i im ive my mine me we our mi mis mio yo meu minha meus minhas eu je jai mon ma mes moi ich mein meine meinen meiner mich mir'.split(
    ' ',
  ),
);
const ORDERS = ['invoice', 'spend', 'pay', 'buy', 'total', 'count', 'price'] as const;

/** Asks for figures of the shop or of all who buy there, which are nobody's own. */
export function asksForShopFigures({ tokens, concepts, names }: Reading): boolean {
  const words = tokens.map(({ word, quote }) => (quote > 0 ? '-' : word));
  const said = words.join(' ');
  if (words.some((word) => MINE.has(word)) || names.length > 0) return false;
  if (EARNED.test(said) && !concepts.has('song') && !concepts.has('album')) return true;
  const ofOrders = concepts.has('invoice');
  if (ofOrders && ANYBODY.test(said)) return true;
  const isFigure = ORDERS.some((concept) => concepts.has(concept));
  if (DONE_BY_SHOP.test(said) && (ofOrders || /\b(?:earn|earned|money)\b/.test(said)) && isFigure) return true;
  return ofOrders && OF_SHOP.test(said) && (concepts.has('largest') || concepts.has('smallest'));
}
