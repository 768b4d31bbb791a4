import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { ALBUM_ORDERS, AlbumsRepository } from '../../store/catalogue/albums.repository.js';
import { listed, nothingFound } from '../arguments/listed.js';
import { SchemaTool } from '../arguments/schema-tool.js';
import {
  artistName,
  genre,
  initial,
  pageArguments,
  withoutAlbum,
  leastSize,
  mostSize,
  withoutArtist,
  withoutGenre,
} from '../arguments/tool-arguments.js';
import { TrackFilterResolver, withInitial } from '../names/track-filter-resolver.js';
import type { ToolRows } from '../tool.contract.js';
import { toSoldAlbumRow } from './album-rows.js';

const schema = z.object({
  artist_name: artistName.optional(),
  genre: genre.optional(),
  kind: z.literal('self_titled').optional().describe('Only albums that bear the name of their artist'),
  minimum: leastSize.optional(),
  maximum: mostSize.optional(),
  initial: initial.optional(),
  without_artist: withoutArtist.optional(),
  without_album: withoutAlbum.optional(),
  without_genre: withoutGenre.optional(),
  order: z.enum(ALBUM_ORDERS).default('catalogue'),
  ...pageArguments,
});

/** Rows: `album_id`, `title`, `artist`, `tracks`, `milliseconds`, `price`, `sold`; of a genre, its tracks alone count. */
@Injectable()
export class FindAlbumsTool extends SchemaTool<typeof schema> {
  readonly name = 'find_albums';
  readonly toolset = 'music';
  readonly description = 'Finds albums by artist or genre, such as the longest, dearest or best sold ones.';
  readonly schema = schema;
  readonly needsIdentity = false;

  constructor(
    private readonly filters: TrackFilterResolver,
    private readonly albums: AlbumsRepository,
  ) {
    super();
  }

  protected override async answer(given: z.output<typeof schema>): Promise<ToolRows> {
    const resolved = this.filters.resolve(given);
    if (!resolved.found) return nothingFound(resolved.near);
    const begun = withInitial(resolved.filter, 'album', given.initial);
    const filter = given.kind === undefined ? begun : { ...begun, selfTitled: true };
    const size = { least: given.minimum, most: given.maximum };
    return listed(await this.albums.findPageWithSales(filter, given, given.order, size), given, toSoldAlbumRow);
  }
}
