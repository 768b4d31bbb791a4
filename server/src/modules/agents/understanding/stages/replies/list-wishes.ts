import { ownValue } from '../../../../../common/own-value.js';
import { cardinalOf } from '../../lexicon/numerals.js';
import type { Token } from '../../reading.js';

/** What the rows of a list are called. */
export type RowKind = 'track' | 'album' | 'artist' | 'playlist' | 'genre' | 'invoice';

/** What somebody wants done with the list on the screen. */
export type ListWish =
  | { readonly does: 'sort'; readonly by: SortWish; readonly of: RowKind | null; readonly count: number | null }
  | {
      readonly does: 'take';
      readonly from: 'start' | 'end' | 'next';
      readonly count: number;
      readonly of: RowKind | null;
    }
  | { readonly does: 'repeat' }
  | { readonly does: 'return'; readonly to: RowKind | 'order' | 'list' }
  | { readonly does: 'recall' };

/** By what, and which end comes first. */
export interface SortWish {
  readonly key: 'name' | 'length' | 'price' | 'date' | 'songs' | 'popularity';
  readonly falls: boolean;
}

const NOUNS: Readonly<Record<string, RowKind>> = {
  song: 'track',
  songs: 'track',
  track: 'track',
  tracks: 'track',
  tunes: 'track',
  album: 'album',
  albums: 'album',
  records: 'album',
  artists: 'artist',
  bands: 'artist',
  playlists: 'playlist',
  genres: 'genre',
  order: 'invoice',
  orders: 'invoice',
  invoice: 'invoice',
  invoices: 'invoice',
  purchases: 'invoice',
  receipts: 'invoice',
};

/** By what a word sorts, and whether it puts the large end first. */
const KEYS: Readonly<Record<string, SortWish>> = Object.fromEntries(
  (
    [
      ['name names title titles alphabet alphabetical alphabetically alphabetic az', 'name', false],
      ['length duration longest longer long playtime runtime', 'length', true],
      ['shortest short', 'length', false],
      ['price prices cost cheapest cheap lowest smallest', 'price', false],
      ['expensive dearest priciest amount total totals value biggest largest highest', 'price', true],
      ['newest latest recent', 'date', true],
      ['date dates oldest earliest chronological chronologically', 'date', false],
      ['popularity popular sold bestselling', 'popularity', true],
    ] as const
  ).flatMap(([words, key, falls]) => words.split(' ').map((word): [string, SortWish] => [word, { key, falls }])),
);

const VERBS = new Set('sort order arrange rank organise organize reorder sorted ordered arranged ranked'.split(' '));

/** What may stand around such a wish and means nothing by itself. */
const AROUND = new Set(
  (
    'ok okay great thanks thank you cool good fine right well and but so now then please could can would will i we id me us my the a an it its ' +
    'that this those these them they all whole list lists results ones one of by in on from with up only just instead again for to be is are have has ' +
    'want like see show list put give tell let lets display make get need prefer first most more what which how about too also everything ' +
    'do want id rather pls order'
  ).split(' '),
);

/** The wish that a message says about the list on the screen and nothing else; null when it says anything more. */
export function listWish(tokens: readonly Token[]): ListWish | null {
  if (tokens.length === 0 || tokens.length > 12 || tokens.some(({ quote }) => quote > 0)) return null;
  const words = tokens.map(({ word }) => word);
  const said = words.join(' ');
  if (RECALL.test(said)) return { does: 'recall' };
  const back = BACK.exec(said)?.groups?.['to'];
  if (back !== undefined) return { does: 'return', to: placeOf(back) };
  if (REPEAT.test(said)) return { does: 'repeat' };
  return sortWish(words) ?? takeWish(words);
}

const OPENING =
  '(?:(?:ok|okay|thanks|thank you|great|cool|right|well|and|but|so|now|then|please|can you|could you|lets|let us|i want to|id like to) )*';
const CLOSING = '(?: (?:please|again|now|then|thanks|for me))*$';

const BACK = new RegExp(
  `^${OPENING}(?:(?:can we |we )?(?:go|going|get|take me|return|jump|come|switch)? ?back to|return to|show me(?: the whole| the full)?(?= the list again| that list again)|show(?= the list again| that list again)) ` +
    `(?:the |that |my |this |those |these )?(?:full |whole |complete |entire |previous |first |original |earlier |last )*(?:list of )?(?<to>list|overview|results|albums|songs|tracks|artists|playlists|genres|orders|invoices|purchases|order|invoice|purchase)${CLOSING}`,
);
const REPEAT = new RegExp(
  `^${OPENING}(?:again|repeat|repeat (?:that|it|this|your answer)|say (?:that|it) again|one more time|once more|come again|` +
    `(?:show|tell|give)(?: me)? (?:that|it|this|them|those|the answer) (?:again|one more time|once more)|what was that(?: again)?|what did you say)${CLOSING}`,
);
const RECALL =
  /^(?:\w+ )?(?:what (?:did|was it) i (?:just |last )?(?:ask|asked|say|said|want|wanted)|what have i (?:just )?(?:asked|said)|what was (?:it )?(?:my (?:last |previous |earlier )?question|i asked|the (?:last |previous )?question)|(?:repeat|show me|tell me) my (?:last |previous )?question)(?: (?:you|before|just now|earlier|last|about|a moment ago|again|first))*$/;

function placeOf(word: string): RowKind | 'order' | 'list' {
  if (word === 'order' || word === 'invoice' || word === 'purchase') return 'order';
  return ownValue(NOUNS, word) ?? 'list';
}

/** "Sort them by length", "cheapest first", "in alphabetical order", "the three longest ones". */
function sortWish(words: readonly string[]): ListWish | null {
  const numbers = words.map((word, place) => (word === 'one' ? null : countAt(words, place)));
  const count = numbers.find((number) => number !== null) ?? null;
  const isWish = words.every(
    (word, place) =>
      AROUND.has(word) ||
      VERBS.has(word) ||
      Object.hasOwn(KEYS, word) ||
      Object.hasOwn(NOUNS, word) ||
      numbers[place] !== null ||
      DIRECTIONS.has(word),
  );
  const keyAt = words.findIndex((word) => Object.hasOwn(KEYS, word));
  const by = ownValue(KEYS, words[keyAt] ?? '');
  if (!isWish || by === undefined) return null;
  const [before, after] = [words[keyAt - 1], words[keyAt + 1]];
  const sorts =
    words.some((word) => VERBS.has(word) && !(Object.hasOwn(NOUNS, word) && (before === 'my' || count !== null))) ||
    before === 'by' ||
    after === 'first' ||
    (after === 'to' && words.slice(keyAt + 2).some((word) => Object.hasOwn(KEYS, word))) ||
    /^alphabetic/.test(words[keyAt] ?? '') ||
    /^chronolog/.test(words[keyAt] ?? '');
  const ranks = count !== null && count > 1 && isRank(words[keyAt] ?? '') && !words.includes('my');
  if (!sorts && !ranks) return null;
  const of =
    words
      .map((word, place) => (word === 'order' && !isNoun(words, place) ? undefined : ownValue(NOUNS, word)))
      .find((kind) => kind !== undefined) ?? null;
  const turned = words.some((word) => word === 'descending' || word === 'reverse')
    ? true
    : words.includes('ascending')
      ? false
      : by.falls;
  const least = before === 'least' ? !by.falls : turned;
  return { does: 'sort', by: { key: by.key, falls: least }, of, count };
}

const DIRECTIONS = new Set(['ascending', 'descending', 'reverse', 'least', 'z']);

/** "In alphabetical order" and "order them by name" say no noun. */
function isNoun(words: readonly string[], place: number): boolean {
  return ['my', 'the', 'this', 'that'].includes(words[place - 1] ?? '');
}

function isRank(word: string): boolean {
  return /(?:est|expensive|recent|popular)$/.test(word);
}

/** "The first two", "only five please", "the last three", "next ten". */
function takeWish(words: readonly string[]): ListWish | null {
  const numbers = words.map((word, place) => countAt(words, place));
  const count = numbers.find((number) => number !== null) ?? null;
  if (count === null || count > 25) return null;
  const place = numbers.indexOf(count);
  const of = NOUNS[words[place + 1] ?? ''] ?? null;
  const isWish = words.every(
    (word, at) => AROUND.has(word) || at === place || TAKING.has(word) || (at === place + 1 && of !== null),
  );
  if (!isWish || words.includes('my')) return null;
  const end = words.includes('last') || words.includes('bottom') || words.includes('final');
  const next = words.includes('next');
  const bounded =
    end || next || ['first', 'top', 'only', 'just', 'enough', 'max', 'maximum'].some((word) => words.includes(word));
  return bounded ? { does: 'take', from: end ? 'end' : next ? 'next' : 'start', count, of } : null;
}

const TAKING = new Set('last bottom final next top enough max maximum at couple few'.split(' '));

/** A number of things; "the second one" and "one more" count nothing. */
function countAt(words: readonly string[], place: number): number | null {
  const word = words[place] ?? '';
  if (word === 'one' || word === 'a' || /^\d{3,}$/.test(word)) return null;
  const number = cardinalOf(word);
  return number !== null && number > 0 ? number : null;
}
