import { isEverydayForm } from '../../lexicon/common-words.js';
import type { Reading, Stretch, Token } from '../../reading.js';

/** Verbs between which and "buy" somebody else stands: "what did Luis buy", "was hat Luis gekauft". */
const AUXILIARIES = new Set(['did', 'does', 'has', 'had', 'is', 'was', 'hat', 'a', 'ha', 'por']);

/** A first and a last name side by side that the store knows nothing of. */
export function hasTwoNames({ tokens, unexplained }: Reading): boolean {
  const isName = (position: number): boolean =>
    tokens[position]?.capital === true && unexplained.includes(tokens[position]?.word ?? '');
  return tokens.some((_, position) => isName(position) && isName(position + 1));
}

/** A name that is no performer we know, or an unknown word where somebody stands who did something. */
export function namesPerson(reading: Reading): boolean {
  if (hasPersonsName(reading) || hasTwoNames(reading) || namesOwner(reading)) return true;
  return reading.tokens.some(
    ({ word }, position) =>
      reading.unexplained.includes(word) &&
      isAuxiliary(reading.tokens[position - 1]?.word ?? '', reading.language) &&
      !saysOfOrder(position, reading),
  );
}

/** "Order 12 is wrong": what is said of the order itself is nobody's name. */
function saysOfOrder(position: number, { tokens, matches }: Reading): boolean {
  const { capital = false, possessive = false } = tokens[position] ?? {};
  const subject = position - 2;
  const isNumber = /^\d+$/.test(tokens[subject]?.word ?? '') && subject > 0;
  const isOrder = matches.some(({ end, concepts }) => end === subject + 1 && concepts.includes('invoice'));
  return !capital && !possessive && (isNumber || isOrder);
}

/** "How many people live in China?": the name is that of a place. */
export function livesIn({ matches, names, tokens }: Reading): boolean {
  return names.some(
    ({ start }) =>
      tokens[start - 1]?.word === 'in' &&
      matches.some(({ end, concepts }) => end === start && concepts.includes('contact')),
  );
}

/** With a capital, as an owner, or right beside the orders: "a cat on the keyboard" next to receipts is nobody. */
function isLikePerson({ start, end }: Stretch, { tokens, matches, language }: Reading): boolean {
  const words = tokens.slice(start, end);
  if (words.some(({ capital, possessive }) => capital || possessive)) return true;
  const led = matches.some(
    (match) => match.end === start && match.concepts.some((concept) => concept === 'of' || concept === 'by'),
  );
  const beside = matches.some((match) => match.start === end && match.concepts.includes('invoice'));
  return led || beside || isAuxiliary(tokens[start - 1]?.word ?? '', language);
}

/** "A" is an article in English, where others say "a acheté", and "was" is German for "what". */
function isAuxiliary(word: string, language: string): boolean {
  return AUXILIARIES.has(word) && !(word === 'a' && language === 'en') && !(word === 'was' && language === 'de');
}

/** "Erika muster orders", "erika's orders", "the orders of erika": words that nobody knows say whose the orders are. */
function namesOwner({ tokens, matches, unexplained, language }: Reading): boolean {
  const isUnknown = (position: number): boolean => {
    const word = tokens[position]?.word ?? '';
    return unexplained.includes(word) && !isEverydayForm(word) && /^\p{L}+$/u.test(word);
  };
  return matches.some(({ start, end, concepts }) => {
    if (!concepts.includes('invoice')) return false;
    const owned = isUnknown(start - 1) && (isUnknown(start - 2) || tokens[start - 1]?.possessive === true);
    return owned || (language === 'en' && tokens[end]?.word === 'of' && isUnknown(end + 1));
  });
}

/** Whether a request names somebody who is no performer we know, or one of the staff. */
export function hasPersonsName(reading: Reading): boolean {
  return reading.names.some((name) => {
    const { readings } = name;
    const foreign = readings.every(({ known, guessed }) => !known || guessed);
    return (
      readings.some(({ kind }) => kind === 'employee') ||
      (foreign && readings.some(({ kind }) => kind === 'artist') && isLikePerson(name, reading))
    );
  });
}

/** "What did they order?", "how much have they spent?": others bought, where the one who asks does not stand beside the verb. */
export function dealtByOthers({ tokens, matches, language }: Reading): boolean {
  const deals = (position: number): boolean =>
    matches.some(
      ({ start, end, concepts }) =>
        start <= position && position < end && DEALS.some((deal) => concepts.includes(deal)),
    );
  const others = OTHERS[language] ?? OTHERS['en'];
  return tokens.some((token, position) => {
    const { word, quote } = token;
    if (quote === 0 && DONE_BY_OTHERS.has(word)) return true;
    if (quote > 0 || others?.has(word) !== true || isWhich(token)) return false;
    return [1, 2].some((step) => deals(position + step)) || (language !== 'en' && deals(position - 1));
  });
}

/** French "quelles", which asks; "qu'elles" is written with an apostrophe. */
function isWhich({ word, start, end }: Token): boolean {
  return word === 'quelles' && end - start === word.length;
}

const DEALS = ['invoice', 'buy', 'spend'] as const;

/** Verbs that say by themselves that several others did it. */
const DONE_BY_OTHERS = new Set(
  'compraron pidieron gastaron pagaron encargaron compraram pediram gastaram pagaram encomendaram'.split(' '),
);

/** Words for several others who do something; German "sie" is "you" as well. */
const OTHERS: Readonly<Partial<Record<string, ReadonlySet<string>>>> = {
  en: new Set(['they', 'theyve']),
  es: new Set(['ellos', 'ellas']),
  pt: new Set(['eles', 'elas']),
  fr: new Set(['ils', 'elles', 'quils', 'quelles']),
};
