import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { SchemaTool } from '../arguments/schema-tool.js';
import { composer, genre, pageArguments } from '../arguments/tool-arguments.js';
import type { ToolRows } from '../tool.contract.js';
import { TrackLists } from './track-lists.js';
import { toComposedTrackRow } from './track-rows.js';

const schema = z.object({
  composer,
  with_composer: composer.describe('Another composer who wrote it too').optional(),
  genre: genre.optional(),
  ...pageArguments,
});

/** Rows: `track_id`, `title`, `artist`, `album`, `genre`, `milliseconds`, `price`, `composer`; also tracks the composer wrote with others. */
@Injectable()
export class GetTracksByComposerTool extends SchemaTool<typeof schema> {
  readonly name = 'get_tracks_by_composer';
  readonly toolset = 'music';
  readonly description = 'Lists the songs a composer wrote, alone or with others, or with one other.';
  readonly schema = schema;
  readonly needsIdentity = false;

  constructor(private readonly lists: TrackLists) {
    super();
  }

  protected override async answer(given: z.output<typeof schema>): Promise<ToolRows> {
    return this.lists.list(given, toComposedTrackRow);
  }
}
