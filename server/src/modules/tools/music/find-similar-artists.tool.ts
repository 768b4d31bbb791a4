import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { ArtistsRepository, type GenreOfArtistRow } from '../../store/catalogue/artists.repository.js';
import { listed, nothingFound } from '../arguments/listed.js';
import { SchemaTool } from '../arguments/schema-tool.js';
import { artistName, pageArguments } from '../arguments/tool-arguments.js';
import { NameResolver } from '../names/name-resolver.js';
import type { ToolRows } from '../tool.contract.js';

/** Somebody with more genres than this, all even, plays everything. */
const MOST_GENRES = 3;

const schema = z.object({ artist_name: artistName, ...pageArguments });

/**
 * Rows: `artist_id`, `artist`, `genre` asked about (several with commas where an artist plays them evenly), `tracks` of it,
 * most first; never the artist asked about.
 */
@Injectable()
export class FindSimilarArtistsTool extends SchemaTool<typeof schema> {
  readonly name = 'find_similar_artists';
  readonly toolset = 'music';
  readonly description = 'Finds artists that play what another artist plays most.';
  readonly schema = schema;
  readonly needsIdentity = false;

  constructor(
    private readonly names: NameResolver,
    private readonly artists: ArtistsRepository,
  ) {
    super();
  }

  protected override async answer(given: z.output<typeof schema>): Promise<ToolRows> {
    const artist = this.names.resolve(given.artist_name, 'artist');
    if (!artist.found) return nothingFound(artist.near);
    const played = mostPlayed(await this.artists.findGenresOf(artist.name.ids));
    if (played.length === 0) return nothingFound();
    const filter = { genreIds: played.map(({ genre_id: id }) => id), except: { artistIds: artist.name.ids } };
    const page = await this.artists.findPage(filter, given, 'most_tracks');
    const genre = played.map(({ genre: name }) => name).join(', ');
    return listed(page, given, ({ artist_id, artist: name, tracks }) => ({ artist_id, artist: name, genre, tracks }));
  }
}

/** The genre with most tracks, or the few that are even; which of them stands first in the store says nothing. */
function mostPlayed(genres: readonly GenreOfArtistRow[]): readonly GenreOfArtistRow[] {
  return genres.filter(({ tracks }) => tracks === genres[0]?.tracks).slice(0, MOST_GENRES);
}
