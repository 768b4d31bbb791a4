import type { ConceptMatch, Token } from '../../reading.js';

const SINGLE = new Set(
  'invoice order purchase receipt bill transaction factura pedido fatura encomenda facture commande rechnung bestellung'.split(
    ' ',
  ),
);
const OF = new Set(
  'of for de da do du la le el o the my that this mi meu minha ma mon der die meiner dieser von'.split(' '),
);

/** "The invoice number of the order with X", "the number of my last order": a number that an order has, and no count. */
export function withoutAskedNumbers(
  matches: readonly ConceptMatch[],
  tokens: readonly Token[],
): readonly ConceptMatch[] {
  return matches.filter((match) => !(match.concepts.includes('count') && isOfOneOrder(match, tokens)));
}

function isOfOneOrder({ start, end }: ConceptMatch, tokens: readonly Token[]): boolean {
  const place = tokens.findIndex(({ word }, at) => at >= start && at < end && NUMBER.has(word));
  if (place < 0) return false;
  if (SINGLE.has(tokens[place - 1]?.word ?? '')) return true;
  let behind = place + 1;
  while (behind < place + 5 && (OF.has(tokens[behind]?.word ?? '') || AGES.has(tokens[behind]?.word ?? '')))
    behind += 1;
  return behind > place + 1 && SINGLE.has(tokens[behind]?.word ?? '');
}

const NUMBER = new Set('number numero nummer'.split(' '));
const AGES = new Set(
  'last latest first newest oldest ultima ultimo derniere letzten primera primeiro premiere ersten'.split(' '),
);
