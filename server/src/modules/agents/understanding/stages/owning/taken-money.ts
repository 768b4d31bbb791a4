import type { ConceptMatch, NameSpan, Token } from '../../reading.js';
import { overlaps } from '../concepts/find-concepts.js';

/** What is done to somebody's money, and to nothing else. */
const CHARGED = new Set(
  (
    'charge charged charging bill billed debit debited deducted withdrew withdrawn collected cobraron cobro cobrado cargaron cargado ' +
    'debitaron debitado descontaron descontado cobraram cobrou debitaram debitou descontaram preleve prelevee preleves debite debitee ' +
    'encaisse facture abgebucht abgezogen eingezogen belastet berechnet'
  ).split(' '),
);
/** What is done to money, and to much else. */
const TAKEN = new Set(
  (
    'take took taken takes taking pull pulled drew grabbed left paid pay got went sacaron sacado quitaron tomaron retiraron pago pague ' +
    'tiraram tiraste retiraram levaram paguei pris prise retire paye genommen abgehoben bezahlt weg'
  ).split(' '),
);
const MONEY = new Set(
  (
    'money cash payment amount dollars dollar euros euro pounds bucks card account bank paypal sum dinero plata importe tarjeta cuenta ' +
    'dinheiro valor cartao conta argent montant carte compte geld betrag karte konto'
  ).split(' '),
);
const TWICE = new Set(
  'twice thrice double doubly again doble dobro double doppelt zweimal dreimal duplicado'.split(' '),
);
const COUNTED = new Set('times time veces vezes fois mal x'.split(' '));
const MANY = new Set('two three dos tres duas deux trois zwei drei 2 3 2x 3x'.split(' '));
/** So many words stand between what was done and how often at most. */
const MOST_BETWEEN = 8;

/** "You took money from my card twice", "you took 5.94 two times": money that went more than once is a wrong charge. */
export function withMoneyTakenTwice(
  matches: readonly ConceptMatch[],
  names: readonly NameSpan[],
  tokens: readonly Token[],
): readonly ConceptMatch[] {
  const words = tokens.map(({ word, quote }, at) => {
    const isNamed = quote > 0 || names.some(({ start, end }) => start <= at && at < end);
    return isNamed ? '' : word;
  });
  const often = words.findIndex((word, at) => TWICE.has(word) || (MANY.has(word) && COUNTED.has(words[at + 1] ?? '')));
  const deed = words.findIndex((word, at) => isTaking(word, words) && Math.abs(often - at) <= MOST_BETWEEN);
  if (often < 0 || deed < 0 || matches.some(({ concepts }) => concepts.includes('charged_wrongly'))) return matches;
  const said = [often, ...(TWICE.has(words[often] ?? '') ? [] : [often + 1]), deed];
  const told = said.map((at): ConceptMatch => {
    return { start: at, end: at + 1, concepts: at === deed ? ['charged_wrongly', 'cue:support_request'] : ['polite'] };
  });
  const others = matches.filter((match) => !told.some((one) => overlaps(match, one)));
  return [...others, ...told].sort((one, other) => one.start - other.start);
}

/** A word for a charge, or one for anything taken beside money, a card or an amount. */
function isTaking(word: string, words: readonly string[]): boolean {
  if (CHARGED.has(word)) return true;
  if (word === 'paid' && words.some((_, at) => paidForThat(at, words))) return true;
  return TAKEN.has(word) && words.some((one, at) => MONEY.has(one) || isAmount(at, words));
}

/** "I paid that twice", "we paid twice for it": what was told of, and no music that may have been bought twice. */
function paidForThat(at: number, words: readonly string[]): boolean {
  const [before, behind, next] = [words[at - 1] ?? '', words[at + 1] ?? '', words[at + 2] ?? ''];
  if (words[at] !== 'paid' || !BUYERS.has(before)) return false;
  const object = behind === 'for' ? next : TWICE.has(behind) && next === 'for' ? (words[at + 3] ?? '') : behind;
  return POINTERS.has(object);
}

const BUYERS = new Set('i we ive weve have'.split(' '));
const POINTERS = new Set('it that this them those'.split(' '));

/** "5.94", which is read as two words of figures. */
function isAmount(at: number, words: readonly string[]): boolean {
  return /^\d+$/.test(words[at] ?? '') && /^\d\d$/.test(words[at + 1] ?? '');
}
