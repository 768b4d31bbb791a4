import type { Reading } from '../../reading.js';

/** "Can I buy", "does that get me", "puedo comprar": what an amount is enough for. */
const OBTAINING =
  /\b(?:(?:can|could|would|will|do|does|might) (?:i|we|you|that|it|one)\b.{0,20}\b(?:buy|get|afford|purchase|order|have|pay for)|(?:get|buy)s? (?:me|us)|(?:puedo|podria|podemos) (?:comprar|conseguir|pedir)|me (?:dan|alcanza|llegan)|(?:posso|podemos|consigo|da para) comprar|(?:puis je|je peux|peut on|on peut) (?:acheter|avoir|obtenir)|(?:kann|konnte|konnen) (?:ich|man|wir)\b.{0,40}\b(?:kaufen|bekommen|holen)|(?:bekomme|kriege|bekommt|kriegt) (?:ich|man))\b/;
/** What was done or is one's own is no offer. */
const DONE =
  /\b(?:did|have i|ive|my|mine|bought|paid|spent|last|each|every|all|mis?|mes|meine[nrs]?|minhas?|compre|comprei|achete|gekauft)\b/;
const OTHER = [
  ...['invoice', 'spend', 'recommend', 'longest', 'shortest', 'cheapest', 'dearest', 'popular', 'unpopular'],
  ...['newest', 'oldest', 'average', 'date', 'similar', 'album', 'playlist', 'version'],
];
const MOST_WORDS = 16;

/** "How many songs can I buy for 20 dollars?", "what do five tracks cost?": so many songs against money, and no list of songs of a price. */
export function withSongsForMoney(reading: Reading): Reading {
  const { concepts, tokens, figures } = reading;
  const said = tokens.map(({ word }) => word).join(' ');
  if (!concepts.has('song') || tokens.length > MOST_WORDS || OTHER.some((one) => concepts.has(one))) return reading;
  if (DONE.test(said) || figures.from !== undefined || figures.place !== undefined) return reading;
  const isOfAmount = concepts.has('count') && figures.unit === 'money' && OBTAINING.test(said);
  const isOfNumber = concepts.has('price') && (figures.limit ?? 0) > 1 && figures.unit === undefined;
  if (!isOfAmount && !isOfNumber) return reading;
  return { ...reading, unexplained: [], concepts: new Set([...concepts, 'cue:songs_for_money']) };
}
