import type { ConceptMatch, Token } from '../../reading.js';
import { overlaps } from './find-concepts.js';

/** Words for money that was taken, which a person reads on a card and not in the shop. */
const CHARGES = new Set(
  'charge charges debit debits payment payments transaction transactions booking withdrawal cargo cobro pago cobranca pagamento debito debit prelevement paiement abbuchung belastung zahlung'.split(
    ' ',
  ),
);
const AMOUNT = /^\d{1,6}[.,]\d\d\b/;
const LONGEST_AMOUNT = 10;
/** So many words at most lie between the charge and its amount: "a charge on my card of 7.96". */
const MOST_BETWEEN = 5;
/** Where the charge was seen, which tells nothing of the order. */
const SEEN =
  /^(?:on|in|from|en|de|no|na|sur|auf|von) (?:my|the|our|mi|la|el|meu|minha|ma|mon|le|meiner|meinem|der) (?:(?:credit|debit|bank|kredit) )?(?:card|account|statement|bank|tarjeta|cuenta|cartao|conta|extrato|carte|compte|releve|karte|kreditkarte|konto)$/;

/** "What was the $7.96 charge for?", "there is a charge of 7.96 on my card": an order, which its amount tells. */
export function withCharges(
  matches: readonly ConceptMatch[],
  text: string,
  tokens: readonly Token[],
): readonly ConceptMatch[] {
  const amount = tokens.findIndex(({ start }) => AMOUNT.test(text.slice(start, start + LONGEST_AMOUNT)));
  const charge = tokens.findIndex(
    ({ word }, at) => CHARGES.has(word) && amount >= 0 && Math.abs(at - amount) <= MOST_BETWEEN,
  );
  if (charge < 0 || matches.some(({ concepts }) => concepts.some((one) => SETTLED.has(one)))) return matches;
  const orders: ConceptMatch = { start: charge, end: charge + 1, concepts: ['invoice'] };
  const seen = seenAt(tokens);
  const added = seen === null ? [orders] : [orders, seen];
  const kept = matches.filter((match) => !added.some((one) => overlaps(match, one)));
  return [...kept, ...added].sort((one, other) => one.start - other.start);
}

/** Complaints are not asked about but passed on. */
const SETTLED: ReadonlySet<string> = new Set(['charged_wrongly', 'refund', 'invoice', 'complaint']);

function seenAt(tokens: readonly Token[]): ConceptMatch | null {
  for (let start = 0; start < tokens.length; start += 1)
    for (const length of [3, 4]) {
      const words = tokens.slice(start, start + length).map(({ word }) => word);
      if (SEEN.test(words.join(' '))) return { start, end: start + words.length, concepts: ['first_person'] };
    }
  return null;
}
