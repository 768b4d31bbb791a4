import type { Condition } from '../connection/page.js';
import { inCents } from '../connection/row-values.js';
import { having } from '../connection/size-limits.js';

/** What an album as a whole may cost and how long it may last, all inclusive. */
export interface AlbumLimits {
  readonly leastCents?: number | undefined;
  readonly mostCents?: number | undefined;
  readonly leastMilliseconds?: number | undefined;
  readonly mostMilliseconds?: number | undefined;
}

/** The condition that an album keeps to its limits, whatever part of it a statement reads. */
export function withinAlbumLimits(album: string, limits: AlbumLimits = {}): Condition[] {
  const { leastCents, mostCents, leastMilliseconds, mostMilliseconds } = limits;
  return [
    having(`SUM(${inCents('{Track.UnitPrice}')})`, { least: leastCents, most: mostCents }),
    having('SUM({Track.Milliseconds})', { least: leastMilliseconds, most: mostMilliseconds }),
  ].flatMap(({ sql, parameters }) =>
    sql === ''
      ? []
      : [{ sql: `${album} IN (SELECT {Track.AlbumId} FROM {Track} GROUP BY {Track.AlbumId} ${sql})`, parameters }],
  );
}
