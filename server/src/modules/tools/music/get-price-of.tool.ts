import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { AlbumsRepository } from '../../store/catalogue/albums.repository.js';
import { listed, nothingFound } from '../arguments/listed.js';
import { SchemaTool } from '../arguments/schema-tool.js';
import { albumTitle, artistName, pageArguments, songTitle } from '../arguments/tool-arguments.js';
import { TrackFilterResolver } from '../names/track-filter-resolver.js';
import type { ToolRows } from '../tool.contract.js';
import { TrackLists } from './track-lists.js';

const schema = z.object({
  song_title: songTitle.optional(),
  album_title: albumTitle.optional(),
  artist_name: artistName.optional(),
  ...pageArguments,
});

type Given = z.output<typeof schema>;

/**
 * Rows: `kind` track or album, `title`, `artist`, `album` or null, `tracks`, `milliseconds`, `price`. With a song the
 * price of the song, else of whole albums, which is the sum of their songs.
 */
@Injectable()
export class GetPriceOfTool extends SchemaTool<typeof schema> {
  readonly name = 'get_price_of';
  readonly toolset = 'music';
  readonly description = 'Tells the price of a song or of a whole album.';
  readonly schema = schema;
  readonly needsIdentity = false;

  constructor(
    private readonly lists: TrackLists,
    private readonly filters: TrackFilterResolver,
    private readonly albums: AlbumsRepository,
  ) {
    super();
  }

  protected override async answer(given: Given): Promise<ToolRows> {
    return given.song_title === undefined ? this.priceAlbums(given) : this.priceSongs(given);
  }

  private async priceSongs(given: Given): Promise<ToolRows> {
    return this.lists.list(given, ({ title, artist, album, milliseconds, price }) => ({
      kind: 'track',
      title,
      artist,
      album,
      tracks: 1,
      milliseconds,
      price,
    }));
  }

  private async priceAlbums(given: Given): Promise<ToolRows> {
    if (given.album_title === undefined && given.artist_name === undefined) return nothingFound();
    const resolved = this.filters.resolve(given);
    if (!resolved.found) return nothingFound(resolved.near);
    const page = await this.albums.findPageWithSales(resolved.filter, given, 'catalogue');
    return listed(page, given, ({ title, artist, tracks, milliseconds, price }) => ({
      kind: 'album',
      title,
      artist,
      album: null,
      tracks,
      milliseconds,
      price,
    }));
  }
}
