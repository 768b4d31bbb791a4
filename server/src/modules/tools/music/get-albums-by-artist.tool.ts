import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { AlbumsRepository } from '../../store/catalogue/albums.repository.js';
import { listed, nothingFound } from '../arguments/listed.js';
import { SchemaTool } from '../arguments/schema-tool.js';
import { artistName, pageArguments } from '../arguments/tool-arguments.js';
import { NameResolver } from '../names/name-resolver.js';
import type { ToolRows } from '../tool.contract.js';
import { toAlbumRow } from './album-rows.js';

const schema = z.object({ artist_name: artistName, ...pageArguments });

/** Rows: `album_id`, `title`, `artist`, `tracks`. */
@Injectable()
export class GetAlbumsByArtistTool extends SchemaTool<typeof schema> {
  readonly name = 'get_albums_by_artist';
  readonly toolset = 'music';
  readonly description = 'Lists the albums of an artist in the catalogue.';
  readonly schema = schema;
  readonly needsIdentity = false;

  constructor(
    private readonly names: NameResolver,
    private readonly albums: AlbumsRepository,
  ) {
    super();
  }

  protected override async answer(given: z.output<typeof schema>): Promise<ToolRows> {
    const artist = this.names.resolve(given.artist_name, 'artist');
    if (!artist.found) return nothingFound(artist.near);
    return listed(await this.albums.findPageByArtists(artist.name.ids, given), given, toAlbumRow);
  }
}
