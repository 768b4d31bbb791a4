import type { Claim } from '../../claim.js';
import type { Facts } from '../../facts/facts.js';

/** What a name names. `title` is one that the row does not tell the kind of. */
export type NameKind = 'track' | 'album' | 'artist' | 'genre' | 'playlist' | 'composer' | 'employee' | 'title';

const OWN_NUMBERS = ['track', 'album', 'artist', 'genre', 'playlist'] as const;
const BY_COLUMN: readonly (readonly [RegExp, NameKind])[] = [
  [/composer/, 'composer'],
  [/employee|representative|first_name|last_name/, 'employee'],
  [/track|song/, 'track'],
  [/album/, 'album'],
  [/artist/, 'artist'],
  [/genre/, 'genre'],
  [/playlist/, 'playlist'],
];

/** What the rows say a name names; several things when it is, say, both an artist and an album. */
export function kindsOfName(claim: Claim, facts: Facts): ReadonlySet<NameKind> {
  return new Set(
    claim.places.map(({ row, column }) => {
      const own = /^(?:title|name)$/.test(column)
        ? OWN_NUMBERS.find((kind) => facts.cells.some((cell) => cell.row === row && cell.column === `${kind}_id`))
        : undefined;
      return own ?? BY_COLUMN.find(([pattern]) => pattern.test(column))?.[1] ?? 'title';
    }),
  );
}

/** Whether the rows say that a name names one of these. */
export function namesOne(claim: Claim | undefined, facts: Facts, ...kinds: readonly NameKind[]): boolean {
  if (claim?.kind !== 'name') return false;
  const known = kindsOfName(claim, facts);
  return kinds.some((kind) => known.has(kind));
}
