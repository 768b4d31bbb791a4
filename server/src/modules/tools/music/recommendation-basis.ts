import { Injectable } from '@nestjs/common';
import { ArtistsRepository } from '../../store/catalogue/artists.repository.js';
import type { TrackFilter } from '../../store/catalogue/track-filter.js';
import { NameIndex, type NameKind } from '../../store/names/name-index.contract.js';
import { PurchasesRepository } from '../../store/sales/purchases.repository.js';
import { type TrackNames, TrackFilterResolver } from '../names/track-filter-resolver.js';
import type { ToolContext } from '../tool.contract.js';

/** So many of the genres bought most are taken for a person's taste. */
const GENRES_OF_TASTE = 2;

/** Most artists that a title may be by and still speak for a taste; a title of many is a coincidence. */
const MOST_ARTISTS = 5;

/** What a recommendation can lean on, with the tracks that come of it. */
export interface Candidate {
  readonly basis: 'asked' | 'either' | 'artist' | 'genre' | 'likes' | 'purchases' | 'sales';
  readonly filter: TrackFilter;
}

/** Candidates, the best first, or the names near to one that the store does not have. */
export type Bases =
  | { readonly found: true; readonly candidates: readonly Candidate[] }
  | { readonly found: false; readonly near: readonly string[] };

/** Decides what recommendations lean on: what is asked for, else what is liked, else what was bought, else what sells. */
@Injectable()
export class RecommendationBasis {
  constructor(
    private readonly filters: TrackFilterResolver,
    private readonly artists: ArtistsRepository,
    private readonly purchases: PurchasesRepository,
    private readonly index: NameIndex,
  ) {}

  /** @throws StoreUnavailableError */
  async of(given: TrackNames, context: ToolContext): Promise<Bases> {
    const { album_title, song_title } = given;
    const resolved = this.filters.resolve(given);
    if (!resolved.found) return resolved;
    const { except } = resolved.filter;
    const owned = context.customerId === null ? {} : { notOwnedBy: context.customerId };
    const candidates =
      album_title !== undefined || song_title !== undefined
        ? await this.likeTitle(resolved.filter)
        : resolved.names.length > 0
          ? askedFor(resolved.filter)
          : await this.byTaste(context);
    return {
      found: true,
      candidates: candidates.map(({ basis, filter }) => ({
        basis,
        filter: { ...filter, ...owned, except: this.leftOut({ basis, filter }, [filter.except, except], context) },
      })),
    };
  }

  /** More of who made an album or song, else of its genre; never the album itself. */
  private async likeTitle(filter: TrackFilter): Promise<Candidate[]> {
    const { rows } = await this.artists.findPage(filter, { limit: MOST_ARTISTS, offset: 0 }, 'most_tracks');
    const artistIds = rows.map(({ artist_id: id }) => id);
    const genres = await this.artists.findGenresOf(artistIds);
    const except = { albumIds: filter.albumIds ?? [] };
    return [
      { basis: 'artist', filter: { artistIds, except } },
      { basis: 'genre', filter: { genreIds: genres.slice(0, 1).map(({ genre_id: id }) => id), except } },
    ];
  }

  private async byTaste({ customerId, taste }: ToolContext): Promise<Candidate[]> {
    const liked = { artistIds: this.idsOf(taste?.artists, 'artist'), genreIds: this.idsOf(taste?.genres, 'genre') };
    const bought = customerId === null ? [] : await this.purchases.findGenresBoughtBy(customerId, GENRES_OF_TASTE);
    return [
      ...(liked.artistIds.length + liked.genreIds.length > 0
        ? [{ basis: 'likes' as const, filter: { either: liked } }]
        : []),
      ...(bought.length > 0 ? [{ basis: 'purchases' as const, filter: { genreIds: bought.map(({ id }) => id) } }] : []),
      { basis: 'sales', filter: {} },
    ];
  }

  /**
   * What is left out by itself, by wish and by taste. Taste leaves in the artist or the genre that is asked for by name; of a
   * genre the artists stay away that are disliked.
   */
  private leftOut(
    { basis, filter }: Candidate,
    wished: readonly TrackFilter['except'][],
    { taste }: ToolContext,
  ): TrackFilter['except'] {
    const isAsked = basis === 'asked';
    const isOfArtist = isAsked && filter.artistIds !== undefined;
    const disliked: TrackFilter['except'] = {
      artistIds: isOfArtist ? [] : this.idsOf(taste?.dislikedArtists, 'artist'),
      genreIds: isAsked ? [] : this.idsOf(taste?.dislikedGenres, 'genre'),
    };
    const all = [...wished, disliked];
    const ids = (part: 'albumIds' | 'artistIds' | 'genreIds'): number[] =>
      all.flatMap((except) => except?.[part] ?? []);
    return { albumIds: ids('albumIds'), artistIds: ids('artistIds'), genreIds: ids('genreIds') };
  }

  private idsOf(values: readonly string[] = [], kind: NameKind): number[] {
    return values.flatMap((value) => this.index.exactly(value, [kind]).flatMap(({ ids }) => ids));
  }
}

/** What is by the artist and of the genre; where nothing is both, what is one of them. */
function askedFor(filter: TrackFilter): Candidate[] {
  const { artistIds, genreIds } = filter;
  const asked = { basis: 'asked' as const, filter };
  if (artistIds === undefined || genreIds === undefined) return [asked];
  return [asked, { basis: 'either', filter: { either: { artistIds, genreIds } } }];
}
