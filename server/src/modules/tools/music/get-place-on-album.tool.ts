import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { AlbumPlacesRepository } from '../../store/catalogue/album-places.repository.js';
import { listed, nothingFound } from '../arguments/listed.js';
import { SchemaTool } from '../arguments/schema-tool.js';
import { albumTitle, artistName, pageArguments, songTitle } from '../arguments/tool-arguments.js';
import { TrackFilterResolver } from '../names/track-filter-resolver.js';
import type { ToolRows } from '../tool.contract.js';

const schema = z.object({
  song_title: songTitle,
  artist_name: artistName.optional(),
  album_title: albumTitle.optional(),
  ...pageArguments,
});

/** Rows: `track_id`, `title`, `artist`, `album`, `place` on it (1 first, in the order of the catalogue), `tracks` of the album, titles of the `previous` and `next` one or ''. */
@Injectable()
export class GetPlaceOnAlbumTool extends SchemaTool<typeof schema> {
  readonly name = 'get_place_on_album';
  readonly toolset = 'music';
  readonly description =
    'Tells which track of its album a song is, counted from the first, and which ones stand before and after it.';
  readonly schema = schema;
  readonly needsIdentity = false;

  constructor(
    private readonly filters: TrackFilterResolver,
    private readonly places: AlbumPlacesRepository,
  ) {
    super();
  }

  protected override async answer(given: z.output<typeof schema>): Promise<ToolRows> {
    const resolved = this.filters.resolve(given);
    if (!resolved.found) return nothingFound(resolved.near);
    const { trackIds = [], ...filter } = resolved.filter;
    return listed(await this.places.findPage(trackIds, filter, given), given, (row) => row);
  }
}
