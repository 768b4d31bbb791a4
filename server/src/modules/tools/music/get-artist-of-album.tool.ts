import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { AlbumsRepository } from '../../store/catalogue/albums.repository.js';
import { listed, nothingFound } from '../arguments/listed.js';
import { SchemaTool } from '../arguments/schema-tool.js';
import { albumTitle, pageArguments } from '../arguments/tool-arguments.js';
import { NameResolver } from '../names/name-resolver.js';
import type { ToolRows } from '../tool.contract.js';
import { toAlbumRow } from './album-rows.js';

const schema = z.object({ album_title: albumTitle, ...pageArguments });

/** Rows: `album_id`, `title`, `artist`, `tracks`; several when albums share the title. */
@Injectable()
export class GetArtistOfAlbumTool extends SchemaTool<typeof schema> {
  readonly name = 'get_artist_of_album';
  readonly toolset = 'music';
  readonly description = 'Tells which artist made an album, and how many tracks it has.';
  readonly schema = schema;
  readonly needsIdentity = false;

  constructor(
    private readonly names: NameResolver,
    private readonly albums: AlbumsRepository,
  ) {
    super();
  }

  protected override async answer(given: z.output<typeof schema>): Promise<ToolRows> {
    const album = this.names.resolve(given.album_title, 'album');
    if (!album.found) return nothingFound(album.near);
    return listed(await this.albums.findPageByIds(album.name.ids, given), given, toAlbumRow);
  }
}
