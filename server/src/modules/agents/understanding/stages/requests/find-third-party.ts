import type { Reading } from '../../reading.js';
import type { Surroundings } from '../../understanding.contract.js';
import type { IdentityMention } from './find-identity.js';
import { reachesStaff } from '../owning/named-staff.js';
import { isHelpedByStaff } from './helped-by-staff.js';
import { asksForShopFigures } from './shop-figures.js';
import { dealtByOthers, hasPersonsName, hasTwoNames, livesIn, namesPerson } from './persons.js';

const ORDERS = ['invoice', 'buy', 'spend', 'refund'] as const;

/** Words by which people speak of themselves as the one who acts or owns. "Me" is none: "show me John's orders". */
const SELF = new Set(
  (
    'i im ive id ill my mine our ours we myself yo mi mis mio mia mios mias nuestro nuestra eu meu minha meus minhas nosso nossa ' +
    'je jai mon ma mes mien mienne notre nos ich mein meine meinen meiner meinem meines unser unsere'
  ).split(' '),
);

/** Whether a request asks for what belongs to somebody else: a person that is named, pointed at or identified, or everyone. */
export function isAboutAnother(reading: Reading, mention: IdentityMention | null): boolean {
  const { concepts } = reading;
  if ((mention !== null && !mention.own) || concepts.has('everyone')) return true;
  if (ownsOrder(reading) || ofCustomer(reading) || comparesWithPerson(reading) || ofPerson(reading)) return true;
  if (dealtByOthers(reading) || reachesPerson(reading) || asksForShopFigures(reading)) return true;
  if (isOfSelf(reading, concepts.has('third_person')) || isHelpedByStaff(reading)) return false;
  if (asksWhereabouts(reading) || presentsCustomer(reading)) return true;
  const orders = ORDERS.some((concept) => concepts.has(concept));
  return (
    (orders && (concepts.has('third_person') || namesPerson(reading))) ||
    (concepts.has('contact') && hasPersonsName(reading) && !livesIn(reading))
  );
}

/** Speaks of oneself; "my wife" does not, "did I buy my wife's album" does. */
function isOfSelf({ tokens }: Reading, ofOthers: boolean): boolean {
  if (!ofOthers && OF_SELF.test(tokens.map(({ word }) => word).join(' '))) return true;
  const own = tokens.filter(({ word }) => SELF.has(word)).map(({ word }) => word);
  return ofOthers ? own.some((word) => ['i', 'ive', 'je', 'jai', 'ich', 'eu', 'yo'].includes(word)) : own.length > 0;
}

/** "… do you have for me?" at the end speaks of oneself. */
const OF_SELF =
  /\b(?:(?:for|about|on|of) me|(?:para|sobre|de) mim?|(?:pour|sur) moi|(?:von|uber|fur) (?:mir|mich)|minha conta)$/;

/** "Their last order", "his receipts", "ses commandes": orders that belong to others. */
function ownsOrder({ tokens, matches }: Reading): boolean {
  return matches.some(
    ({ start, concepts }) =>
      concepts.includes('invoice') &&
      tokens.slice(Math.max(0, start - 2), start + 1).some(({ word }) => THEIRS.has(word)),
  );
}

const THEIRS = new Set(['their', 'theirs', 'his', 'her', 'hers', 'leur', 'leurs', 'seine', 'seinen', 'seiner']);

/** "The invoices of the customer living in …": what belongs to a customer is not spoken of as one's own. */
function ofCustomer({ tokens, concepts }: Reading): boolean {
  if (![...ORDERS, 'contact'].some((concept) => concepts.has(concept))) return false;
  return tokens.some(({ word }, position) => {
    const before = tokens.slice(Math.max(0, position - 3), position).map((token) => token.word);
    return CUSTOMERS.has(word) && before.some((link) => OF_WORDS.has(link)) && !before.some((own) => SELF.has(own));
  });
}

const CUSTOMERS = new Set(['customer', 'client', 'cliente', 'clienta', 'kunde', 'kunden', 'kundin', 'cliente']);
const OF_WORDS = new Set('of for from by belonging de del do da du von vom des der par por'.split(' '));

/**
 * "I need the last invoice of Erika Muster", "customer Erika Muster": whose it is stands beside the name, so that the "I" who
 * asks owns nothing of it.
 */
function ofPerson(reading: Reading): boolean {
  const { tokens, concepts, names, matches, unexplained } = reading;
  const private_ = ['invoice', 'spend', 'contact', 'profile', 'cue:own_profile', 'employee'].some((concept) =>
    concepts.has(concept),
  );
  const presented = names.some(
    ({ start, readings }) => readings.every(({ known }) => !known) && follows(start, matches),
  );
  if (presented) return true;
  if (!private_ || concepts.has('buy') || tokens.some(({ word }) => POSSESSIVE.has(word))) return false;
  const persons = names.filter(({ readings }) => readings.every(({ known, guessed }) => !known || guessed));
  const isLoose = (position: number): boolean =>
    tokens[position]?.capital === true && unexplained.includes(tokens[position]?.word ?? '');
  const loose = tokens.flatMap((_, start) => (isLoose(start) && isLoose(start + 1) ? [{ start, end: start + 2 }] : []));
  return [...persons, ...loose].some(({ start, end }) => {
    const led = OWNED_BY.has(tokens[start - 1]?.word ?? '') && end - start >= 2;
    return led || follows(start, matches) || (tokens[end - 1]?.possessive === true && end - start >= 2);
  });
}

/** Whether "customer" stands right before a place. */
function follows(start: number, matches: Reading['matches']): boolean {
  return matches.some((match) => match.end === start && match.concepts.includes('customer'));
}

const OWNED_BY = new Set('of for from de del do da von des'.split(' '));
const POSSESSIVE = new Set(
  'my mine our ours mi mis nuestro nuestra meu minha meus minhas mon ma mes mein meine meinen meiner meinem'.split(' '),
);

/** "Did I spend more than Erika Muster?": a comparison tells of both. */
function comparesWithPerson(reading: Reading): boolean {
  const compares = reading.tokens.some(({ word }) => COMPARING.has(word));
  const orders = ORDERS.some((concept) => reading.concepts.has(concept));
  return compares && orders && (hasTwoNames(reading) || hasPersonsName(reading));
}

const COMPARING = new Set(
  'compare compared than versus vs compara comparar que comparer compare vergleiche vergleich als'.split(' '),
);

/** "Where does Erika Muster live?": where somebody lives who is not the one who asks. */
function asksWhereabouts(reading: Reading): boolean {
  const { tokens, concepts } = reading;
  const where = tokens.findIndex(({ word }) => WHERE.has(word));
  const lives = tokens.findLastIndex(({ word }) => LIVING.has(word));
  if (where < 0 || lives <= where) return false;
  return hasPersonsName(reading) || hasTwoNames(reading) || concepts.has('third_person') || concepts.has('customer');
}

/** "How do I reach Erika Muster?", "does Erika Muster have an account?": what is asked is about a person, and no music. */
function reachesPerson(reading: Reading): boolean {
  const { tokens, concepts, names } = reading;
  if (reachesStaff(names, tokens) || MUSIC.some((concept) => concepts.has(concept))) return false;
  return tokens.some(({ word }) => DEALING.has(word)) && (hasTwoNames(reading) || hasPersonsName(reading));
}

const MUSIC = ['album', 'song', 'artist', 'genre', 'composer', 'perform', 'compose', 'similar', 'employee'] as const;
const DEALING = new Set(
  (
    'reach contact call phone ring write email mail account owe owes owed registered customer client debt neighbour neighbor colleague ' +
    'contactar llamar cuenta debe cliente contatar ligar conta deve contacter joindre appeler compte doit erreiche erreichen anrufen konto schuldet kunde kundin'
  ).split(' '),
);

const WHERE = new Set(['where', 'donde', 'onde', 'ou', 'wo']);
const LIVING = new Set(['live', 'lives', 'living', 'vive', 'mora', 'reside', 'habite', 'vit', 'wohnt', 'lebt']);

/** "My sister Erika Muster is a customer": somebody is presented, and what follows is about that person. */
function presentsCustomer(reading: Reading): boolean {
  const { concepts } = reading;
  return hasPersonsName(reading) && concepts.has('customer') && concepts.has('third_person');
}

/**
 * The identifier that a part of a message speaks of: it belongs to the part it stands in, the last that begins before it.
 *
 * @param starts where the parts of the message begin.
 */
export function mentionIn(
  start: number,
  starts: readonly number[],
  mention: IdentityMention | null,
): IdentityMention | null {
  const place = starts.findLast((begin) => mention !== null && begin <= mention.start) ?? starts[0];
  return place === start ? mention : null;
}

/** The identifier as the person's own where it is that of the proven customer, who is no other, or of whom staff act for. */
export function ofKnown(mention: IdentityMention, { customer, actsForCustomers }: Surroundings): IdentityMention {
  if (actsForCustomers === true) return { ...mention, own: true };
  const { value } = mention.identity;
  const known =
    customer === undefined || customer === null ? [] : [String(customer.customerId), customer.email.toLowerCase()];
  return known.includes(value.toLowerCase()) ? { ...mention, own: true } : mention;
}

/** "Customer Erika Muster: what is the e-mail address?": a question behind somebody else's name is about them. */
export function goesOnAboutAnother({ concepts, names, tokens }: Reading): boolean {
  const asks = ['invoice', 'spend', 'contact', 'profile', 'cue:own_profile', 'employee', 'pay'].some((concept) =>
    concepts.has(concept),
  );
  return asks && names.length === 0 && !tokens.some(({ word }) => SELF.has(word));
}
