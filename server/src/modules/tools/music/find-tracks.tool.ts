import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { TRACK_ORDERS, type TrackFilter } from '../../store/catalogue/track-filter.js';
import { SchemaTool } from '../arguments/schema-tool.js';
import {
  albumTitle,
  artistName,
  genre,
  initial,
  mediaType,
  pageArguments,
  toCents,
  withoutAlbum,
  withoutArtist,
  withoutGenre,
  withoutSong,
} from '../arguments/tool-arguments.js';
import type { ToolRows } from '../tool.contract.js';
import { withInitial } from '../names/track-filter-resolver.js';
import { TrackLists } from './track-lists.js';

const MOST_SECONDS = 1_000_000;
const seconds = z.int().min(0).max(MOST_SECONDS).describe('Length in seconds');
/** Lengths may be told to the millisecond (`900.001`), amounts to the cent. */
const limit = z.string().regex(/^\d{1,9}(\.\d{1,3})?$/, 'must be a number such as 0.99');

const schema = z.object({
  artist_name: artistName.optional(),
  album_title: albumTitle.optional(),
  genre: genre.optional(),
  media_type: mediaType.optional(),
  initial: initial.optional(),
  without_artist: withoutArtist.optional(),
  without_album: withoutAlbum.optional(),
  without_song: withoutSong.optional(),
  without_genre: withoutGenre.optional(),
  kind: z.enum(['length', 'price']).optional().describe('What minimum and maximum measure'),
  minimum: z.union([seconds, limit.describe('Least amount or length')]).optional(),
  maximum: z.union([seconds, limit.describe('Largest amount or length')]).optional(),
  order: z.enum(TRACK_ORDERS).default('catalogue'),
  ...pageArguments,
});

type Given = z.output<typeof schema>;

/**
 * Rows: `track_id`, `title`, `artist`, `album`, `genre`, `milliseconds`, `price`, `media_type`, `sold`. Limits are
 * seconds for `kind` length and amounts for `kind` price; without `kind` a number is a length, a text an amount.
 */
@Injectable()
export class FindTracksTool extends SchemaTool<typeof schema> {
  readonly name = 'find_tracks';
  readonly toolset = 'music';
  readonly description =
    'Finds songs by artist, album, genre, kind of file, length or price, such as the longest, cheapest or best sold ones.';
  readonly schema = schema;
  readonly needsIdentity = false;

  constructor(private readonly lists: TrackLists) {
    super();
  }

  protected override async answer(given: Given): Promise<ToolRows> {
    return this.lists.listWithSales(given, withInitial(limitsOf(given), 'track', given.initial), given.order);
  }
}

function limitsOf({ kind, minimum, maximum }: Given): TrackFilter {
  const isPrice = kind === 'price' || (kind === undefined && typeof (minimum ?? maximum) === 'string');
  const least = minimum === undefined ? undefined : String(minimum);
  const most = maximum === undefined ? undefined : String(maximum);
  if (isPrice) return { leastCents: toCents(least), mostCents: toCents(most) };
  return { leastMilliseconds: toMilliseconds(least), mostMilliseconds: toMilliseconds(most) };
}

function toMilliseconds(length: string | undefined): number | undefined {
  return length === undefined ? undefined : Math.round(Number(length) * 1000);
}
