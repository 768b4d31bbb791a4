import { isContent } from '../../lexicon/concepts.js';
import type { ConceptMatch, Token } from '../../reading.js';

const ADDRESS =
  /^(?:address|addresses|street|city|town|country|postcode|direccion|ciudad|endereco|morada|cidade|adresse|ville|anschrift|stadt)$/;
const WHERE = new Set('where whereto donde adonde onde aonde wohin'.split(' '));
/** What is done with a bill. */
const SENT =
  /^(?:sent|send|mailed|mail|posted|billed|invoiced|addressed|issued|made|dirigid[ao]s?|enviad[ao]s?|envian|enviam|geschickt|ausgestellt)$/;
/** What a bill does: behind the word for it, since "where do I go to see my bills" asks for them. */
const GOES = /^(?:go|goes|going|van?|vai|vao|geht|gehen)$/;
/** Bills have an address; whatever is ordered here is no parcel. */
const BILLS = /^(?:bills?|invoices?|receipts?|statements?|facturas?|recibos?|faturas?|factures?|rechnung|rechnungen)$/;
/** An order is billed to somewhere, too. */
const BILLED = new Set('billed invoiced addressed'.split(' '));
const ORDERS = new Set('order orders purchase purchases'.split(' '));
/** What is asked beside: the answer is not only the address. */
const BESIDE: ReadonlySet<string> = new Set(['invoice', 'contact', 'profile', 'cue:own_profile', 'buy', 'contain']);

/** "Where do my bills go?", "which address is on my invoices?": asks for the address in one's record, and for no orders. */
export function withBilledAddress(matches: readonly ConceptMatch[], tokens: readonly Token[]): readonly ConceptMatch[] {
  const orders = matches.filter(({ concepts }) => concepts.includes('invoice'));
  const content = matches.flatMap(({ concepts }) => concepts).filter((concept) => isContent(concept));
  if (orders.length === 0 || !content.every((concept) => BESIDE.has(concept))) return matches;
  if (!asksForAddress(tokens) && !asksWhereTo(tokens)) return matches;
  return matches.map((match) => (orders.includes(match) ? { ...match, concepts: ['profile'] } : match));
}

function asksForAddress(tokens: readonly Token[]): boolean {
  return tokens.some(({ word }) => ADDRESS.test(word)) && tokens.some(({ word }) => ASKING.has(word));
}

const ASKING = new Set('what which whose where que cual qual quelle quel welche welcher welches welchem'.split(' '));

function asksWhereTo(tokens: readonly Token[]): boolean {
  const isBilled = tokens.some(({ word }) => BILLED.has(word));
  const bill = tokens.findIndex(({ word }) => BILLS.test(word) || (isBilled && ORDERS.has(word)));
  if (bill < 0 || !tokens.slice(0, bill).some(({ word }) => WHERE.has(word))) return false;
  return tokens.some(({ word }, place) => SENT.test(word) || (GOES.test(word) && (place > bill || !/^go/.test(word))));
}
