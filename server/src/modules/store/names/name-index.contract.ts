/** The kinds of names the catalogue knows. */
export const NAME_KINDS = [
  'artist',
  'album',
  'track',
  'genre',
  'composer',
  'playlist',
  'media_type',
  'employee',
] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** One name of the store. Rows that share a spelling and kind (five tracks called "The Trooper") are one name with several ids. */
export interface StoreName {
  readonly kind: NameKind;
  /** As the catalogue writes it. */
  readonly text: string;
  /** Ids of the rows with this name; empty for composers, which are no rows of their own. */
  readonly ids: readonly number[];
  /** How much of the store stands behind the name (tracks of an artist, tracks of an album, ...): breaks ties. */
  readonly weight: number;
}

/** A stretch of words of a text that was read as a name. */
export interface NameMatch {
  readonly name: StoreName;
  /** First word of the stretch and the word after its last, as indexes into the given words. */
  readonly start: number;
  readonly end: number;
  /**
   * How the words fit: the whole name; the whole name but for case of spelling (joined or split words); the whole name but for
   * what stands in brackets or behind a colon; some words of it; misspelt.
   */
  readonly how: 'exact' | 'joined' | 'main' | 'partial' | 'misspelt';
  /** 0..1, 1 for an exact match of the whole name; comparable between matches of one text. */
  readonly score: number;
}

/**
 * The names of the whole store in memory. Built at start from the store and rebuilt when the store changes; every method
 * answers from one consistent build.
 */
export abstract class NameIndex {
  /** Rises with each rebuild. */
  abstract readonly version: number;
  abstract readonly size: number;
  /**
   * Every reading of stretches of `words` as names, best first, overlapping ones included. `words` are normalised words
   * (see `normaliseWords`) in the order of the text. Bounded: at most 200 matches.
   */
  abstract findIn(words: readonly string[], kinds?: readonly NameKind[]): readonly NameMatch[];
  /** The names whose spelling is this text but for case, accents, punctuation, a leading article and "&". */
  abstract exactly(text: string, kinds?: readonly NameKind[]): readonly StoreName[];
  /** The names nearest to a text that is no name, nearest first, at most `limit`; empty when nothing is near. */
  abstract nearest(text: string, kinds: readonly NameKind[], limit: number): readonly StoreName[];
  /** The names that hold every one of the words of a text, whole words, in the order of the store. */
  abstract withWords(text: string, kinds: readonly NameKind[]): readonly StoreName[];
  /** How the tracks a composer took part in write their composers: the composer alone or among others. */
  abstract creditsOf(composer: string): readonly string[];
}
