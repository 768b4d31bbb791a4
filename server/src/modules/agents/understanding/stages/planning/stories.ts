import type { Figures, Reading } from '../../reading.js';
import { contentConcepts } from '../concepts/content-concepts.js';
import type { ReadRequest } from '../requests/read-message.js';

/** What only a person of the staff can settle. */
const CAUSES = ['refund', 'charged_wrongly', 'account_change', 'complaint'] as const;

/** Concepts of a part that asks for something by itself. */
const ASKING = ['have', 'show', 'want', 'who', 'how', 'when', 'ask'] as const;

/**
 * Who complains or wants something changed tells what happened or what the new value is: an unknown name in it ("my address
 * is now 5 Lime Street") is nothing to look for in the catalogue, and a known one is no question about it. The staff read the
 * message as it is.
 */
export function withoutStory(reading: Reading): Reading {
  if (!isMatterForStaff(reading)) return reading;
  const { limit: _limit, words: _words, ...figures }: Figures = reading.figures;
  return { ...reading, figures, names: reading.concepts.has('refund') ? bought(reading) : [], unexplained: [] };
}

/** The one thing that is named of the catalogue says which purchase shall be taken back; several may be of several. */
function bought({ names }: Reading): Reading['names'] {
  const known = names.filter(({ readings: [likeliest] }) => likeliest?.known === true && !likeliest.guessed);
  return known.length === 1 && names.length === 1 ? known : [];
}

/**
 * A part that only tells a story beside what another part is about: what was bought by mistake before a refund is asked
 * for, a new address, "my friend Zoe told me of you".
 */
export function isMoreOfStory(one: ReadRequest, read: readonly ReadRequest[]): boolean {
  const { concepts, names } = one.reading;
  if (isMoreOfChange(one, read)) return true;
  const others = read.filter((other) => other !== one);
  if (names.length === 0 || ASKING.some((concept) => concepts.has(concept)) || isMatterForStaff(one.reading))
    return false;
  const isKnown = names.some(({ readings }) => readings.some(({ known, guessed }) => known && !guessed));
  const content = contentConcepts(one.reading);
  if (others.some(({ reading }) => isMatterForStaff(reading)))
    return content.every((concept) => TOLD.has(concept)) && (!isKnown || concepts.has('buy'));
  return others.length > 0 && !isKnown && content.length === 0 && concepts.has('third_person');
}

/** "Delete my account and all my data", "I moved. The new one is 5 Lime Street": more of what shall be changed, and no question. */
function isMoreOfChange(one: ReadRequest, read: readonly ReadRequest[]): boolean {
  const before = read[read.indexOf(one) - 1]?.reading;
  const { concepts, names, unexplained } = one.reading;
  if (before?.concepts.has('account_change') !== true) return false;
  if (isNewAddress(one.reading)) return true;
  if (!contentConcepts(one.reading).every((concept) => RECORD.has(concept))) return false;
  const isPlain = names.length === 0 && unexplained.length === 0;
  return isPlain && concepts.has('and') && !ASKING.some((concept) => concepts.has(concept));
}

/** "The new one is 12 Lime Street", "agora é Rua das Flores 20": a number of a house beside a word for a street or for what is new. */
function isNewAddress({ tokens, concepts }: Reading): boolean {
  const words = tokens.map(({ word }) => word);
  const isNumbered = words.some((word) => /^\d+\p{L}?$/u.test(word));
  const asks = ASKED_OF_STORE.some((concept) => concepts.has(concept));
  return isNumbered && !asks && words.some((word) => NEW.has(word) || STREET.test(word));
}

const ASKED_OF_STORE = ['show', 'album', 'song', 'artist', 'invoice', 'buy', 'recommend', 'who', 'count'] as const;

/** Words for streets, also those that end a longer word ("Hauptstrasse"). */
const STREET =
  /^(?:street|st|road|rd|avenue|ave|lane|drive|square|court|calle|avenida|plaza|paseo|rua|travessa|praca|rue|boulevard|chemin|place|\p{L}*(?:strasse|str|weg|gasse|platz|allee))$/u;

const RECORD: ReadonlySet<string> = new Set(['profile', 'contact', 'invoice']);

const NEW = new Set(
  'new now novo nova agora nuevo nueva ahora nouveau nouvelle maintenant neue neuer neues jetzt'.split(' '),
);

/** What may be told of before a matter for the staff. */
const TOLD: ReadonlySet<string> = new Set(['buy', 'song', 'album', 'artist', 'invoice', 'pay', 'date', 'newest']);

function isMatterForStaff({ concepts }: Reading): boolean {
  if (concepts.has('cue:support_request')) return true;
  if (concepts.has('cue:how_to')) return false;
  return CAUSES.some((cause) => concepts.has(cause)) || (concepts.has('download_missing') && !concepts.has('have'));
}
