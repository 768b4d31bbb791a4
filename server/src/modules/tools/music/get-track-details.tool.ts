import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { SchemaTool } from '../arguments/schema-tool.js';
import { albumTitle, artistName, pageArguments, songTitle } from '../arguments/tool-arguments.js';
import type { ToolRows } from '../tool.contract.js';
import { TrackLists } from './track-lists.js';
import { toDetailedTrackRow } from './track-rows.js';

const schema = z.object({
  song_title: songTitle,
  artist_name: artistName.optional(),
  album_title: albumTitle.optional(),
  ...pageArguments,
});

/** Rows: `track_id`, `title`, `artist`, `album`, `genre`, `milliseconds`, `price`, `composer` or null, `media_type`. */
@Injectable()
export class GetTrackDetailsTool extends SchemaTool<typeof schema> {
  readonly name = 'get_track_details';
  readonly toolset = 'music';
  readonly description = 'Tells price, length, composer, album, artist, genre and kind of file of a song.';
  readonly schema = schema;
  readonly needsIdentity = false;

  constructor(private readonly lists: TrackLists) {
    super();
  }

  protected override async answer(given: z.output<typeof schema>): Promise<ToolRows> {
    return this.lists.list(given, toDetailedTrackRow);
  }
}
