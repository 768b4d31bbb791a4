/**
 * What a word of the vocabulary may mean. `plain` and `phrase` claim nothing of the facts; every other concept must be
 * borne out by them, or be said of the same by the built-in words.
 */
export type Concept =
  | 'plain'
  | 'phrase'
  | 'be'
  | 'have'
  | 'article'
  | 'maker'
  | 'listing'
  | 'all'
  | 'each'
  | 'newest'
  | 'oldest'
  | 'largest'
  | 'smallest'
  | 'cost'
  | 'total'
  | 'spend'
  | 'buy'
  | 'place'
  | 'length'
  | 'write'
  | 'help'
  | 'contact'
  | 'order'
  | 'orders'
  | 'song'
  | 'album'
  | 'artist'
  | 'genre'
  | 'playlist'
  | 'item';

/** Concepts that rank: they need the whole of what they rank, or the built-in words. */
export const RANKS = ['newest', 'oldest', 'largest', 'smallest'] as const;
