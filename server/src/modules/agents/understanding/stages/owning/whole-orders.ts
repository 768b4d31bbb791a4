import type { ConceptMatch, NameSpan, Token } from '../../reading.js';

const ORDER =
  '(?:order|orders|invoice|purchase|receipt|pedido|factura|compra|fatura|commande|facture|bestellung|rechnung)';

/** What asks for everything of an order, or for what else is in it; names are blanked out before. */
const WHOLE = new RegExp(
  '\\b(?:' +
    `(?:whole|full|entire|complete) ${ORDER}|(?:everything|all|contents?|the rest) (?:in|on|of|from) (?:the|that|my|this) (?:same )?${ORDER}|` +
    `(?:whats?|what (?:is|was|were|are)) (?:in|on) (?:the|that|my) (?:same )?${ORDER}|` +
    'what (?:all )?else|anything else|everything else|which other|what other|the other (?:songs|tracks|things|items|ones)|' +
    `${ORDER} (?:completo|completa|entero|entera|inteiro|inteira|complete|entiere)|(?:todo el|toda la|todo o|toda a|toute la|ganze|gesamte|komplette) ${ORDER}|` +
    'que (?:mas|otras canciones)|o que mais|que mais|quoi dautre|que contenait|was (?:war |habe ich )?(?:da |dort )?(?:sonst|noch|alles)' +
    ')\\b',
  'u',
);

/** "What else was in the order with A?", "show the whole order that has A": a song leads to its order, and all of it is asked for. */
export function withWholeOrders(
  matches: readonly ConceptMatch[],
  names: readonly NameSpan[],
  tokens: readonly Token[],
): readonly ConceptMatch[] {
  if (!matches.some(({ concepts }) => concepts.includes('invoice'))) return matches;
  const said = tokens
    .map(({ word, quote }, at) => (quote > 0 || names.some(({ start, end }) => start <= at && at < end) ? '-' : word))
    .join(' ');
  const found = WHOLE.exec(said);
  if (found === null) return matches;
  const start = said.slice(0, found.index).split(' ').length - 1;
  const place = { start, end: start + 1 };
  return [
    ...matches.filter(({ concepts }) => !concepts.includes('cue:rest_of_album')),
    { ...place, concepts: ['cue:order_with'] },
  ];
}
