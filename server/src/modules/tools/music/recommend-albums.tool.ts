import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { AlbumsRepository, type SoldAlbumRow } from '../../store/catalogue/albums.repository.js';
import { PurchasesRepository } from '../../store/sales/purchases.repository.js';
import { listed, nothingFound } from '../arguments/listed.js';
import { SchemaTool } from '../arguments/schema-tool.js';
import { artistName, genre, pageArguments, withoutArtist, withoutGenre } from '../arguments/tool-arguments.js';
import type { ToolContext, ToolRows } from '../tool.contract.js';
import { toSoldAlbumRow } from './album-rows.js';
import { RecommendationBasis } from './recommendation-basis.js';

const schema = z.object({
  artist_name: artistName.optional(),
  genre: genre.optional(),
  without_artist: withoutArtist.optional(),
  without_genre: withoutGenre.optional(),
  ...pageArguments,
});

/**
 * Rows: `album_id`, `title`, `artist`, `tracks`, `milliseconds`, `price`, `sold`, `basis` (why: asked, either, likes, purchases
 * or sales); best sold first. No album of which a proven customer owns a song is among them.
 */
@Injectable()
export class RecommendAlbumsTool extends SchemaTool<typeof schema> {
  readonly name = 'recommend_albums';
  readonly toolset = 'music';
  readonly description =
    'Recommends albums of a liked artist or genre, or by what the customer likes and has bought so far.';
  readonly schema = schema;
  readonly needsIdentity = false;

  constructor(
    private readonly bases: RecommendationBasis,
    private readonly albums: AlbumsRepository,
    private readonly purchases: PurchasesRepository,
  ) {
    super();
  }

  protected override async answer(given: z.output<typeof schema>, context: ToolContext): Promise<ToolRows> {
    const bases = await this.bases.of(given, context);
    if (!bases.found) return nothingFound(bases.near);
    const owned = context.customerId === null ? [] : await this.purchases.findAlbumsBoughtBy(context.customerId);
    for (const { basis, filter } of bases.candidates) {
      const { notOwnedBy: _songs, ...wanted } = filter;
      const except = { ...wanted.except, albumIds: [...(wanted.except?.albumIds ?? []), ...owned] };
      const page = await this.albums.findPageWithSales({ ...wanted, except }, given, 'most_popular');
      if (page.total > 0)
        return listed({ ...page, rows: await this.whole(page.rows) }, given, (album) => ({
          ...toSoldAlbumRow(album),
          basis,
        }));
    }
    return nothingFound();
  }

  /** The albums with all of their songs, and not only those of the genres that led to them. */
  private async whole(found: readonly SoldAlbumRow[]): Promise<readonly SoldAlbumRow[]> {
    const albumIds = found.map(({ album_id: id }) => id);
    const page = { limit: Math.max(1, albumIds.length), offset: 0 };
    const { rows } = await this.albums.findPageWithSales({ albumIds }, page, 'most_popular');
    return found.map((album) => rows.find(({ album_id: id }) => id === album.album_id) ?? album);
  }
}
