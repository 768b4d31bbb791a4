import type { ConceptMatch, Token } from '../../reading.js';

const BEGINNING = new Set(
  'start starts begin begins open opens go goes run runs range ranges kick kicks lie lies set end ends stop stops top tops climb climbs reach rise rises'.split(
    ' ',
  ),
);
const PARTICLES = new Set('at from with off out up to between in'.split(' '));
const PRICES = new Set('price prices pricing rate rates cost costs'.split(' '));
const HOW_MUCH = new Set('much what which amount sum figure price'.split(' '));
/** Most words between the price and the verb: "prices for a single song". */
const MOST_BETWEEN = 7;
const OF_OWN: readonly string[] = ['invoice', 'buy', 'spend', 'first_person', 'album'];

/**
 * "Prices per song start at how much?": a price that begins, ends or lies somewhere is asked for, and its verb is no title.
 * Where no ware is said the prices are those of songs, as nothing else has one of its own.
 */
export function withPriceRanges(matches: readonly ConceptMatch[], tokens: readonly Token[]): readonly ConceptMatch[] {
  const words = tokens.map(({ word }) => word);
  if (matches.some(({ concepts }) => concepts.some((concept) => OF_OWN.includes(concept)))) return matches;
  const price = words.findIndex((word) => PRICES.has(word));
  const verb = words.findIndex((word, place) => place > price && BEGINNING.has(word) && isPlain(tokens[place]));
  if (price < 0 || verb < 0 || verb - price > MOST_BETWEEN) return matches;
  const isQuestion = words.some((word, place) => HOW_MUCH.has(word) && (place < price || place > verb));
  const from = tokens.slice(price + 1, verb + 1).findIndex(({ before }) => before === 'sentence');
  const end = endOfVerb(words, verb + 1);
  if (!isQuestion || from >= 0 || end === verb + 1) return matches;
  const isSaid = matches.some(({ concepts }) => concepts.includes('song') || concepts.includes('music'));
  const asked: ConceptMatch = {
    start: verb,
    end: endOfAmount(words, end),
    concepts: isSaid ? ['price'] : ['price', 'song'],
  };
  const kept = matches.filter((match) => match.end <= asked.start || match.start >= asked.end);
  return [...kept, asked].sort((one, other) => one.start - other.start);
}

function endOfVerb(words: readonly string[], from: number): number {
  const next = words.findIndex((word, place) => place >= from && !PARTICLES.has(word));
  return next === -1 ? words.length : next;
}

/** "… at how much", "… with what amount". */
function endOfAmount(words: readonly string[], from: number): number {
  const next = words.findIndex((word, place) => place >= from && word !== 'how' && !HOW_MUCH.has(word));
  return next === -1 ? words.length : next;
}

/** Neither quoted nor with a capital, as a title would be. */
function isPlain(token: Token | undefined): boolean {
  return token?.quote === 0 && !token.capital;
}
