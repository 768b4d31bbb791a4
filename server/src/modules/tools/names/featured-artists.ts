import type { NameIndex, StoreName } from '../../store/names/name-index.contract.js';
import { normaliseWords } from '../../store/names/normalise-words.js';

/** Words between an artist and guests, normalised. */
const FEATURING: ReadonlySet<string> = new Set(['feat', 'ft', 'featuring', 'con', 'mit', 'avec', 'with']);

/** The artist together with its appearances beside guests, which the store keeps as artists of their own ("X feat. Y"). */
export function withGuests(artist: StoreName, index: Pick<NameIndex, 'withWords'>): StoreName {
  const words = normaliseWords(artist.text);
  const beside = index.withWords(artist.text, ['artist']).filter(({ text }) => isBesideGuests(text, words));
  return beside.length === 0 ? artist : { ...artist, ids: [...artist.ids, ...beside.flatMap(({ ids }) => ids)] };
}

function isBesideGuests(text: string, artist: readonly string[]): boolean {
  const words = normaliseWords(text);
  return artist.every((word, place) => words[place] === word) && FEATURING.has(words[artist.length] ?? '');
}
