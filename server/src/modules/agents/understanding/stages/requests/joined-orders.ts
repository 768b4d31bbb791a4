import type { ConceptMatch, Stretch, Token } from '../../reading.js';

const AND = new Set('and plus y e et und'.split(' '));
const NUMBER = /^\d{1,6}$/;

/** "Orders 7 and 30", "invoices 12, 19": two numbers behind the word for orders, which no request ends between. */
export function joinedOrders(tokens: readonly Token[], matches: readonly ConceptMatch[]): Stretch | null {
  for (const { start, end, concepts } of matches) {
    if (!concepts.includes('invoice') || !NUMBER.test(tokens[end]?.word ?? '')) continue;
    const joint = tokens[end + 1];
    const second = AND.has(joint?.word ?? '') ? end + 2 : joint?.before === 'comma' ? end + 1 : -1;
    if (NUMBER.test(tokens[second]?.word ?? '')) return { start, end: second + 1 };
  }
  return null;
}
