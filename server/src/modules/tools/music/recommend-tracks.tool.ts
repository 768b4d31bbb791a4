import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { SoldTrackRow } from '../../store/catalogue/tracks.repository.js';
import { TracksRepository } from '../../store/catalogue/tracks.repository.js';
import { listed, nothingFound } from '../arguments/listed.js';
import { SchemaTool } from '../arguments/schema-tool.js';
import {
  albumTitle,
  artistName,
  genre,
  pageArguments,
  songTitle,
  withoutArtist,
  withoutGenre,
} from '../arguments/tool-arguments.js';
import type { ToolContext, ToolRow, ToolRows } from '../tool.contract.js';
import { RecommendationBasis } from './recommendation-basis.js';
import { toSoldTrackRow } from './track-rows.js';

const schema = z.object({
  artist_name: artistName.optional(),
  genre: genre.optional(),
  album_title: albumTitle.optional(),
  song_title: songTitle.optional(),
  without_artist: withoutArtist.optional(),
  without_genre: withoutGenre.optional(),
  ...pageArguments,
});

/**
 * Rows: `track_id`, `title`, `artist`, `album`, `genre`, `milliseconds`, `price`, `media_type`, `sold`, `basis` (why:
 * asked, either, artist, genre, likes, purchases or sales) and `liked` (the remembered like that the row fits, or null); best sold
 * first. Neither what a proven customer owns nor what the person dislikes is recommended unless it is asked for by name.
 */
@Injectable()
export class RecommendTracksTool extends SchemaTool<typeof schema> {
  readonly name = 'recommend_tracks';
  readonly toolset = 'music';
  readonly description =
    'Recommends songs by a liked artist, genre, album or song, or by what the customer likes and has bought so far.';
  readonly schema = schema;
  readonly needsIdentity = false;

  constructor(
    private readonly bases: RecommendationBasis,
    private readonly tracks: TracksRepository,
  ) {
    super();
  }

  protected override async answer(given: z.output<typeof schema>, context: ToolContext): Promise<ToolRows> {
    const bases = await this.bases.of(given, context);
    if (!bases.found) return nothingFound(bases.near);
    for (const { basis, filter } of bases.candidates) {
      const page = await this.tracks.findPageWithSales(filter, given, 'most_popular');
      if (page.total > 0) return listed(page, given, (track) => toRow(track, basis, context));
    }
    return nothingFound();
  }
}

function toRow(track: SoldTrackRow, basis: string, { taste }: ToolContext): ToolRow {
  const artist = taste?.artists.find((name) => name === track.artist);
  const liked = artist ?? taste?.genres.find((name) => name === track.genre) ?? null;
  return { ...toSoldTrackRow(track), basis, liked };
}
