/** What an answer may take into account. Catalogue spelling; `language` is a BCP 47 tag or null when never stated. */
export interface RememberedTaste {
  readonly language: string | null;
  readonly genres: readonly string[];
  readonly artists: readonly string[];
  readonly dislikedGenres: readonly string[];
  readonly dislikedArtists: readonly string[];
}

/** What is remembered of a person's taste, as tools and answers need it. */
export abstract class TasteMemory {
  /** @param customerId the proven customer of the conversation, null while there is none. */
  abstract load(userId: number, customerId: number | null): Promise<RememberedTaste>;
  /** Forgets whether one genre or artist is liked, whichever customer it was stated as. */
  abstract forgetValue(userId: number, kind: 'genre' | 'artist', value: string): Promise<void>;
  /** Erases everything remembered of an account. */
  abstract forget(userId: number): Promise<void>;
}
