import type { ConceptMatch, Stretch, Token } from '../../reading.js';

const PERIODS = 'cue:invoice_totals';
const ASKING = new Set('what which que qual cual quel quelle welchem welcher welches'.split(' '));
const DEEDS: readonly string[] = ['buy', 'invoice'];
/** Words for several orders. */
const SEVERAL =
  /^(?:orders|purchases|invoices|bills|receipts|pedidos|compras|facturas|faturas|commandes|achats|factures|bestellungen|rechnungen|kaufe)$/;
const FIRST = new Set('first primer primera primeira premiere erste erster ersten'.split(' '));

/** "In which month was my latest order?" asks for the date of that order, and ranks no months. */
export function withDateOfOneOrder(
  matches: readonly ConceptMatch[],
  tokens: readonly Token[],
): readonly ConceptMatch[] {
  const period = matches.find(({ concepts }) => concepts.includes(PERIODS));
  if (period === undefined || !asksWhich(period, tokens) || !isOfOneOrder(matches, tokens)) return matches;
  return matches.map((match) => (match === period ? { ...match, concepts: ['date'] } : match));
}

function asksWhich({ start, end }: Stretch, tokens: readonly Token[]): boolean {
  return tokens.slice(Math.max(0, start - 1), end).some(({ word }) => ASKING.has(word));
}

function isOfOneOrder(matches: readonly ConceptMatch[], tokens: readonly Token[]): boolean {
  const has = (concept: string): boolean => matches.some(({ concepts }) => concepts.some((one) => one === concept));
  if (!DEEDS.some((deed) => has(deed)) || tokens.some(({ word }) => SEVERAL.test(word))) return false;
  const isLast = has('newest') || has('oldest') || tokens.some(({ word }) => FIRST.has(word));
  return has('largest') || has('smallest') ? leadsToOrder(matches) : isLast;
}

/** "My biggest order": the rank belongs to the order, and not to the month. */
function leadsToOrder(matches: readonly ConceptMatch[]): boolean {
  return matches.some(
    ({ start, concepts }) =>
      concepts.includes('invoice') &&
      matches.some(
        ({ end, concepts: ranks }) => end === start && (ranks.includes('largest') || ranks.includes('smallest')),
      ),
  );
}
