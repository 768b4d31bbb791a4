/** What an answer may take into account. Catalogue spelling; `language` is a BCP 47 tag or null when never stated. */
export interface RememberedTaste {
  readonly language: string | null;
  readonly genres: readonly string[];
  readonly artists: readonly string[];
  readonly dislikedGenres: readonly string[];
  readonly dislikedArtists: readonly string[];
}

/** Whose taste it is. */
export interface TasteOwner {
  readonly userId: number;
  /** The proven customer of the conversation, null while there is none. */
  readonly customerId: number | null;
  /** True for staff who act for the customer: what their account says elsewhere is none of this customer's taste. */
  readonly actsFor?: boolean;
}

/** What is remembered of a person's taste, as tools and answers need it. */
export abstract class TasteMemory {
  abstract load(owner: TasteOwner): Promise<RememberedTaste>;
  /** Forgets whether one genre or artist is liked: of the account whichever customer it was stated as, or of the one acted for. */
  abstract forgetValue(owner: TasteOwner, kind: 'genre' | 'artist', value: string): Promise<void>;
  /** Erases everything remembered of an account, or of the customer whom it acts for. */
  abstract forget(owner: TasteOwner): Promise<void>;
}
