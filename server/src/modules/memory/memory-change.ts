import { keepingOnly, type PreferenceStatement, type Preferences, withStatement } from './preferences.js';

/** What a person changes by hand; what is left out stays. Lists replace what was there. */
export interface MemoryChange {
  readonly genres?: readonly string[] | undefined;
  readonly artists?: readonly string[] | undefined;
  readonly dislikedGenres?: readonly string[] | undefined;
  readonly dislikedArtists?: readonly string[] | undefined;
  readonly language?: string | undefined;
  /** Whether the person is mailed when somebody of the staff replies. */
  readonly mailOnReply?: boolean | undefined;
}

interface NamedValue extends PreferenceStatement {
  /** The field of the interface the value came in. */
  readonly field: string;
}

/** Each value of a change with the field of the interface it came in. */
export function valuesOf(change: MemoryChange): NamedValue[] {
  const named = (field: string, kind: NamedValue['kind'], values: readonly string[] = [], liked = true): NamedValue[] =>
    values.map((value, index) => ({ field: `${field}.${index}`, kind, value, liked }));
  return [
    ...named('music_genres', 'genre', change.genres),
    ...named('favorite_artists', 'artist', change.artists),
    ...named('disliked_genres', 'genre', change.dislikedGenres, false),
    ...named('disliked_artists', 'artist', change.dislikedArtists, false),
    ...(change.language === undefined
      ? []
      : [{ field: 'preferred_language', kind: 'language' as const, value: change.language, liked: true }]),
  ];
}

/** @param how `adds` is true for the one memory that takes values which were not remembered before. */
export function withChange(
  preferences: Preferences,
  change: MemoryChange,
  how: { adds: boolean; at: string },
): Preferences {
  const kept = keepingOnly(preferences, change);
  const origin = { conversationId: null, messageId: null, at: how.at };
  return valuesOf(change)
    .filter((value) => isNew(kept, value) && (how.adds || value.kind === 'language'))
    .reduce((changed, { kind, value, liked }) => withStatement(changed, { kind, value, liked }, origin), kept);
}

function isNew(preferences: Preferences, { kind, value, liked }: NamedValue): boolean {
  if (kind === 'language') return preferences.language?.value !== value;
  const { genres, artists, dislikedGenres, dislikedArtists } = preferences;
  const known = kind === 'genre' ? (liked ? genres : dislikedGenres) : liked ? artists : dislikedArtists;
  return !known.some((remembered) => remembered.value === value);
}
