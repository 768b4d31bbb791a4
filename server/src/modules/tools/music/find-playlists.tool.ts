import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { PlaylistsRepository } from '../../store/catalogue/playlists.repository.js';
import { listed, nothingFound } from '../arguments/listed.js';
import { SchemaTool } from '../arguments/schema-tool.js';
import { albumTitle, artistName, genre, pageArguments, songTitle } from '../arguments/tool-arguments.js';
import { TrackFilterResolver } from '../names/track-filter-resolver.js';
import type { ToolRows } from '../tool.contract.js';

const schema = z.object({
  song_title: songTitle.optional(),
  album_title: albumTitle.optional(),
  artist_name: artistName.optional(),
  genre: genre.optional(),
  ...pageArguments,
});

/** Rows: `playlist`, `tracks` of it that fit; in the order of the store. */
@Injectable()
export class FindPlaylistsTool extends SchemaTool<typeof schema> {
  readonly name = 'find_playlists';
  readonly toolset = 'music';
  readonly description = 'Finds the playlists that hold a song, or songs of an album, artist or genre.';
  readonly schema = schema;
  readonly needsIdentity = false;

  constructor(
    private readonly filters: TrackFilterResolver,
    private readonly playlists: PlaylistsRepository,
  ) {
    super();
  }

  protected override async answer(given: z.output<typeof schema>): Promise<ToolRows> {
    const resolved = this.filters.resolve(given);
    if (!resolved.found) return nothingFound(resolved.near);
    return listed(await this.playlists.findPageWith(resolved.filter, given), given, (row) => row);
  }
}
