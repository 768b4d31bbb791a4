import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { SchemaTool } from '../arguments/schema-tool.js';
import { artistName, genre, pageArguments } from '../arguments/tool-arguments.js';
import type { ToolRows } from '../tool.contract.js';
import { TrackLists } from './track-lists.js';
import { toTrackRow } from './track-rows.js';

const schema = z.object({ artist_name: artistName, genre: genre.optional(), ...pageArguments });

/** Rows: `track_id`, `title`, `artist`, `album`, `genre`, `milliseconds`, `price`. */
@Injectable()
export class GetTracksByArtistTool extends SchemaTool<typeof schema> {
  readonly name = 'get_tracks_by_artist';
  readonly toolset = 'music';
  readonly description =
    'Lists the songs of an artist in the catalogue, of all genres or of one; its total says how many there are.';
  readonly schema = schema;
  readonly needsIdentity = false;

  constructor(private readonly lists: TrackLists) {
    super();
  }

  protected override async answer(given: z.output<typeof schema>): Promise<ToolRows> {
    return this.lists.list(given, toTrackRow);
  }
}
