import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { ARTIST_ORDERS, ArtistsRepository } from '../../store/catalogue/artists.repository.js';
import { listed, nothingFound } from '../arguments/listed.js';
import { SchemaTool } from '../arguments/schema-tool.js';
import {
  artistName,
  genre,
  initial,
  pageArguments,
  leastSize,
  mostSize,
  withoutArtist,
  withoutGenre,
} from '../arguments/tool-arguments.js';
import { TrackFilterResolver, withInitial } from '../names/track-filter-resolver.js';
import type { ToolRows } from '../tool.contract.js';

const schema = z.object({
  artist_name: artistName.optional(),
  genre: genre.optional(),
  kind: z.enum(['albums', 'tracks']).default('tracks').describe('What minimum and maximum count'),
  minimum: leastSize.optional(),
  maximum: mostSize.optional(),
  initial: initial.optional(),
  without_artist: withoutArtist.optional(),
  without_genre: withoutGenre.optional(),
  order: z.enum(ARTIST_ORDERS).default('name'),
  ...pageArguments,
});

/** Rows: `artist_id`, `artist`, `albums`, `tracks`, `sold`; artists without a song are left out. */
@Injectable()
export class FindArtistsTool extends SchemaTool<typeof schema> {
  readonly name = 'find_artists';
  readonly toolset = 'music';
  readonly description = 'Lists artists, all or those of a genre, also by how much of them there is or was sold.';
  readonly schema = schema;
  readonly needsIdentity = false;

  constructor(
    private readonly filters: TrackFilterResolver,
    private readonly artists: ArtistsRepository,
  ) {
    super();
  }

  protected override async answer(given: z.output<typeof schema>): Promise<ToolRows> {
    const resolved = this.filters.resolve(given);
    if (!resolved.found) return nothingFound(resolved.near);
    const filter = withInitial(resolved.filter, 'artist', given.initial);
    const size = { of: given.kind, least: given.minimum, most: given.maximum };
    return listed(await this.artists.findPage(filter, given, given.order, size), given, (row) => row);
  }
}
