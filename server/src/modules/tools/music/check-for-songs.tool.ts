import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { SchemaTool } from '../arguments/schema-tool.js';
import { albumTitle, artistName, pageArguments, songTitle, versions } from '../arguments/tool-arguments.js';
import type { ToolRows } from '../tool.contract.js';
import { TrackLists } from './track-lists.js';
import { toTrackRow } from './track-rows.js';

const schema = z.object({
  song_title: songTitle,
  versions: versions.optional(),
  artist_name: artistName.optional(),
  album_title: albumTitle.optional(),
  ...pageArguments,
});

/** Artists told of when the one asked for has no such song. */
const MOST_OTHERS = 3;

/**
 * Rows: `track_id`, `title`, `artist`, `album`, `genre`, `milliseconds`, `price`; every version of the song is one. Without
 * any by the artist asked for, `near` holds other artists of the song.
 */
@Injectable()
export class CheckForSongsTool extends SchemaTool<typeof schema> {
  readonly name = 'check_for_songs';
  readonly toolset = 'music';
  readonly description = 'Tells whether a song is in the catalogue, with every version of it.';
  readonly schema = schema;
  readonly needsIdentity = false;

  constructor(private readonly lists: TrackLists) {
    super();
  }

  protected override async answer(given: z.output<typeof schema>): Promise<ToolRows> {
    const found = await this.lists.list(given, toTrackRow);
    const { artist_name: artist, ...anybody } = given;
    if (artist === undefined || found.total > 0 || found.near !== undefined) return found;
    const others = await this.lists.list({ ...anybody, offset: 0 }, toTrackRow);
    const near = [...new Set(others.rows.map((row) => String(row['artist'])))].slice(0, MOST_OTHERS);
    return near.length === 0 ? found : { ...found, near };
  }
}
