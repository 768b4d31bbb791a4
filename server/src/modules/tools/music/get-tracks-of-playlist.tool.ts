import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { SchemaTool } from '../arguments/schema-tool.js';
import { artistName, pageArguments, playlist } from '../arguments/tool-arguments.js';
import type { ToolRows } from '../tool.contract.js';
import { TrackLists } from './track-lists.js';
import { toTrackRow } from './track-rows.js';

const schema = z.object({ playlist, artist_name: artistName.optional(), ...pageArguments });

/** Rows: `track_id`, `title`, `artist`, `album`, `genre`, `milliseconds`, `price`. */
@Injectable()
export class GetTracksOfPlaylistTool extends SchemaTool<typeof schema> {
  readonly name = 'get_tracks_of_playlist';
  readonly toolset = 'music';
  readonly description = 'Lists the songs of a playlist, all or those of one artist.';
  readonly schema = schema;
  readonly needsIdentity = false;

  constructor(private readonly lists: TrackLists) {
    super();
  }

  protected override async answer(given: z.output<typeof schema>): Promise<ToolRows> {
    return this.lists.list(given, toTrackRow);
  }
}
