import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { CatalogueCountsRepository } from '../../store/catalogue/catalogue-counts.repository.js';
import { allRows, nothingFound } from '../arguments/listed.js';
import { SchemaTool } from '../arguments/schema-tool.js';
import { artistName, genre, mediaType, playlist } from '../arguments/tool-arguments.js';
import { TrackFilterResolver } from '../names/track-filter-resolver.js';
import type { ToolRows } from '../tool.contract.js';

const schema = z.object({
  artist_name: artistName.optional(),
  genre: genre.optional(),
  playlist: playlist.optional(),
  media_type: mediaType.optional(),
});

/**
 * Rows, at most one: `tracks`, `albums`, `lowest_price` and `highest_price` of a song, `total_price` and `milliseconds` of
 * all together. Without a name, of the whole store.
 */
@Injectable()
export class SumUpCatalogueTool extends SchemaTool<typeof schema> {
  readonly name = 'sum_up_catalogue';
  readonly toolset = 'music';
  readonly description =
    'Tells what songs cost and what all songs of an artist, a genre, a playlist or the store cost and last together.';
  readonly schema = schema;
  readonly needsIdentity = false;

  constructor(
    private readonly filters: TrackFilterResolver,
    private readonly counts: CatalogueCountsRepository,
  ) {
    super();
  }

  protected override async answer(given: z.output<typeof schema>): Promise<ToolRows> {
    const resolved = this.filters.resolve(given);
    if (!resolved.found) return nothingFound(resolved.near);
    const sums = await this.counts.sumUp(resolved.filter);
    if (sums === null) return nothingFound();
    const { tracks, albums, lowest, highest, sum, milliseconds } = sums;
    return allRows([{ tracks, albums, lowest_price: lowest, highest_price: highest, total_price: sum, milliseconds }]);
  }
}
