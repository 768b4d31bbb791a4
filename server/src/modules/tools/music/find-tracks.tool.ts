import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { TRACK_ORDERS } from '../../store/catalogue/track-filter.js';
import { SchemaTool } from '../arguments/schema-tool.js';
import {
  albumTitle,
  artistName,
  composer,
  genre,
  initial,
  mediaType,
  playlist,
  pageArguments,
  songTitle,
  versions,
  withoutAlbum,
  withoutArtist,
  withoutGenre,
  withoutSong,
} from '../arguments/tool-arguments.js';
import type { ToolRows } from '../tool.contract.js';
import { withInitial } from '../names/track-filter-resolver.js';
import { leastMeasured, limitsOf, measure, mostMeasured } from './measured-limits.js';
import { TrackLists } from './track-lists.js';

const schema = z.object({
  song_title: songTitle.optional(),
  versions: versions.optional(),
  artist_name: artistName.optional(),
  album_title: albumTitle.optional(),
  genre: genre.optional(),
  media_type: mediaType.optional(),
  playlist: playlist.optional(),
  composer: composer.optional(),
  initial: initial.optional(),
  without_artist: withoutArtist.optional(),
  without_album: withoutAlbum.optional(),
  without_song: withoutSong.optional(),
  without_genre: withoutGenre.optional(),
  kind: measure.optional(),
  minimum: leastMeasured.optional(),
  maximum: mostMeasured.optional(),
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
    'Finds songs by title, artist, album, genre, kind of file, playlist, composer, length or price, such as the longest, cheapest or best sold ones.';
  readonly schema = schema;
  readonly needsIdentity = false;

  constructor(private readonly lists: TrackLists) {
    super();
  }

  protected override async answer(given: Given): Promise<ToolRows> {
    return this.lists.listWithSales(given, withInitial(limitsOf(given), 'track', given.initial), given.order);
  }
}
