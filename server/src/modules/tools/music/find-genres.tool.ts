import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { GENRE_ORDERS, GenresRepository } from '../../store/catalogue/genres.repository.js';
import { listed, nothingFound } from '../arguments/listed.js';
import { SchemaTool } from '../arguments/schema-tool.js';
import { albumTitle, artistName, pageArguments, withoutArtist, withoutGenre } from '../arguments/tool-arguments.js';
import { TrackFilterResolver } from '../names/track-filter-resolver.js';
import type { ToolRows } from '../tool.contract.js';

const schema = z.object({
  artist_name: artistName.optional(),
  album_title: albumTitle.optional(),
  without_artist: withoutArtist.optional(),
  without_genre: withoutGenre.optional(),
  order: z.enum(GENRE_ORDERS).default('most_tracks'),
  ...pageArguments,
});

/** Rows: `genre`, `tracks` of it that fit, `sold`. */
@Injectable()
export class FindGenresTool extends SchemaTool<typeof schema> {
  readonly name = 'find_genres';
  readonly toolset = 'music';
  readonly description =
    'Tells the genres of an artist, an album or the whole store, by how much of them there is or was sold.';
  readonly schema = schema;
  readonly needsIdentity = false;

  constructor(
    private readonly filters: TrackFilterResolver,
    private readonly genres: GenresRepository,
  ) {
    super();
  }

  protected override async answer(given: z.output<typeof schema>): Promise<ToolRows> {
    const resolved = this.filters.resolve(given);
    if (!resolved.found) return nothingFound(resolved.near);
    return listed(await this.genres.findPage(resolved.filter, given, given.order), given, (row) => row);
  }
}
