import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { ALBUM_ORDERS, AlbumsRepository } from '../../store/catalogue/albums.repository.js';
import { listed, nothingFound } from '../arguments/listed.js';
import { SchemaTool } from '../arguments/schema-tool.js';
import {
  artistName,
  genre,
  initial,
  pageArguments,
  withoutAlbum,
  leastSize,
  mostSize,
  withoutArtist,
  withoutGenre,
} from '../arguments/tool-arguments.js';
import { TrackFilterResolver, withInitial } from '../names/track-filter-resolver.js';
import type { SizeLimits } from '../../store/connection/size-limits.js';
import type { TrackFilter } from '../../store/catalogue/track-filter.js';
import type { ToolRows } from '../tool.contract.js';
import { toSoldAlbumRow } from './album-rows.js';
import { leastMeasured, limitsOf, measure, mostMeasured } from './measured-limits.js';

const schema = z.object({
  artist_name: artistName.optional(),
  genre: genre.optional(),
  kind: z
    .enum(['self_titled', ...measure.options])
    .optional()
    .describe('Only albums that bear the name of their artist, or what minimum and maximum measure'),
  minimum: z.union([leastSize, leastMeasured]).optional(),
  maximum: z.union([mostSize, mostMeasured]).optional(),
  initial: initial.optional(),
  without_artist: withoutArtist.optional(),
  without_album: withoutAlbum.optional(),
  without_genre: withoutGenre.optional(),
  order: z.enum(ALBUM_ORDERS).default('catalogue'),
  ...pageArguments,
});

/**
 * Rows: `album_id`, `title`, `artist`, `tracks`, `milliseconds`, `price`, `sold`; of a genre, its tracks alone count. Limits are
 * numbers of songs without `kind`, else amounts or seconds of the whole album.
 */
@Injectable()
export class FindAlbumsTool extends SchemaTool<typeof schema> {
  readonly name = 'find_albums';
  readonly toolset = 'music';
  readonly description = 'Finds albums by artist or genre, such as the longest, dearest or best sold ones.';
  readonly schema = schema;
  readonly needsIdentity = false;

  constructor(
    private readonly filters: TrackFilterResolver,
    private readonly albums: AlbumsRepository,
  ) {
    super();
  }

  protected override async answer(given: z.output<typeof schema>): Promise<ToolRows> {
    const resolved = this.filters.resolve(given);
    if (!resolved.found) return nothingFound(resolved.near);
    const begun = withInitial(resolved.filter, 'album', given.initial);
    const filter = { ...begun, ...partOf(given) };
    return listed(
      await this.albums.findPageWithSales(filter, given, given.order, sizeOf(given)),
      given,
      toSoldAlbumRow,
    );
  }
}

/** What the kind says of an album: that it bears its artist's name, or what the whole of it may cost and how long it may last. */
function partOf({ kind, minimum, maximum }: z.output<typeof schema>): Pick<TrackFilter, 'selfTitled' | 'albumLimits'> {
  if (kind === undefined) return {};
  return kind === 'self_titled' ? { selfTitled: true } : { albumLimits: limitsOf({ kind, minimum, maximum }) };
}

/** How many songs an album must have, where the limits measure nothing else. */
function sizeOf({ kind, minimum, maximum }: z.output<typeof schema>): SizeLimits {
  if (kind === 'price' || kind === 'length') return {};
  return { least: numberOf(minimum), most: numberOf(maximum) };
}

function numberOf(limit: string | number | undefined): number | undefined {
  return limit === undefined ? undefined : Number(limit);
}
