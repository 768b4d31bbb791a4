import { z } from 'zod';

/** Values kept for one account and customer, likes and dislikes together; newer ones push out the oldest. */
export const MOST_VALUES = 50;

const originSchema = z.object({
  /** The conversation it was said in; null when the person set it by hand. */
  conversationId: z.number().int().nullable(),
  messageId: z.number().int().nullable(),
  /** ISO 8601. */
  at: z.string(),
});

const valueSchema = z.object({ value: z.string(), origin: originSchema });

/** Everything remembered; each value is a name of the catalogue or a language tag, never free text. */
export const preferencesSchema = z.object({
  genres: z.array(valueSchema),
  artists: z.array(valueSchema),
  dislikedGenres: z.array(valueSchema).default([]),
  dislikedArtists: z.array(valueSchema).default([]),
  language: valueSchema.nullable(),
});

export type PreferenceOrigin = z.infer<typeof originSchema>;
export type RememberedValue = z.infer<typeof valueSchema>;
export type Preferences = z.infer<typeof preferencesSchema>;

/** A like or dislike that a person stated, in the catalogue's spelling. */
export interface PreferenceStatement {
  readonly kind: 'genre' | 'artist' | 'language';
  readonly value: string;
  readonly liked: boolean;
}

/** What is known of somebody of whom nothing is known. */
export const NO_PREFERENCES: Preferences = {
  genres: [],
  artists: [],
  dislikedGenres: [],
  dislikedArtists: [],
  language: null,
};

const LIKES = { genre: 'genres', artist: 'artists' } as const;
const DISLIKES = { genre: 'dislikedGenres', artist: 'dislikedArtists' } as const;
const LISTS = ['genres', 'artists', 'dislikedGenres', 'dislikedArtists'] as const;
type List = (typeof LISTS)[number];

/** Adds a like or a dislike; a value is never both. One said again keeps its place but not its old origin. */
export function withStatement(
  preferences: Preferences,
  statement: PreferenceStatement,
  origin: PreferenceOrigin,
): Preferences {
  const { kind, value, liked } = statement;
  if (kind === 'language') return liked ? { ...preferences, language: { value, origin } } : preferences;
  const others = withoutValue(preferences, kind, value);
  const list = liked ? LIKES[kind] : DISLIKES[kind];
  return bounded({ ...others, [list]: [...others[list], { value, origin }] });
}

/** Forgets that a genre or an artist is liked or disliked. */
export function withoutValue(preferences: Preferences, kind: 'genre' | 'artist', value: string): Preferences {
  const others = (list: List) => preferences[list].filter((known) => known.value !== value);
  return { ...preferences, [LIKES[kind]]: others(LIKES[kind]), [DISLIKES[kind]]: others(DISLIKES[kind]) };
}

/** Joins two memories; where they differ, the first wins. */
export function joined(first: Preferences, second: Preferences): Preferences {
  const values = (list: List, opposite: List): RememberedValue[] => {
    const known = [...first[list], ...first[opposite]];
    return [...first[list], ...second[list].filter(({ value }) => !known.some((one) => one.value === value))];
  };
  return {
    genres: values('genres', 'dislikedGenres'),
    artists: values('artists', 'dislikedArtists'),
    dislikedGenres: values('dislikedGenres', 'genres'),
    dislikedArtists: values('dislikedArtists', 'artists'),
    language: first.language ?? second.language,
  };
}

/** Leaves only the values that appear in the lists; a list that is left out stays. */
export function keepingOnly(
  preferences: Preferences,
  kept: Readonly<Partial<Record<List, readonly string[] | undefined>>>,
): Preferences {
  return overLists(preferences, (list, values) => values.filter(({ value }) => kept[list]?.includes(value) ?? true));
}

function bounded(preferences: Preferences): Preferences {
  const all = LISTS.flatMap((list) => preferences[list]);
  const excess = Math.max(0, all.length - MOST_VALUES);
  const dropped = new Set(all.sort((a, b) => a.origin.at.localeCompare(b.origin.at)).slice(0, excess));
  return overLists(preferences, (_, values) => values.filter((value) => !dropped.has(value)));
}

function overLists(
  preferences: Preferences,
  change: (list: List, values: RememberedValue[]) => RememberedValue[],
): Preferences {
  return {
    ...preferences,
    genres: change('genres', preferences.genres),
    artists: change('artists', preferences.artists),
    dislikedGenres: change('dislikedGenres', preferences.dislikedGenres),
    dislikedArtists: change('dislikedArtists', preferences.dislikedArtists),
  };
}
