import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { SchemaTool } from '../arguments/schema-tool.js';
import { genre, pageArguments } from '../arguments/tool-arguments.js';
import type { ToolRows } from '../tool.contract.js';
import { TrackLists } from './track-lists.js';
import { toTrackRow } from './track-rows.js';

const schema = z.object({ genre, ...pageArguments });

/** Rows: `track_id`, `title`, `artist`, `album`, `genre`, `milliseconds`, `price`. */
@Injectable()
export class GetSongsByGenreTool extends SchemaTool<typeof schema> {
  readonly name = 'get_songs_by_genre';
  readonly toolset = 'music';
  readonly description = 'Lists songs of a genre; its total says how many there are.';
  readonly schema = schema;
  readonly needsIdentity = false;

  constructor(private readonly lists: TrackLists) {
    super();
  }

  protected override async answer(given: z.output<typeof schema>): Promise<ToolRows> {
    return this.lists.list(given, toTrackRow);
  }
}
