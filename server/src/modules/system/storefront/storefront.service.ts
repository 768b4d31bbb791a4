import { Injectable } from '@nestjs/common';
import { InjectSettings, type Settings } from '../../../config/settings.js';
import { AlbumsRepository } from '../../store/catalogue/albums.repository.js';
import { ShelvesRepository } from '../../store/catalogue/shelves.repository.js';

const SHOWN = { limit: 12, offset: 0 } as const;
const FEWEST_TRACKS = 8;

/** What a page may say of the store before anybody has asked anything. */
export interface Storefront {
  readonly name: string;
  /** ISO 4217. */
  readonly currency: string;
  /** Well sold albums of some length, one of each artist. */
  readonly albums: readonly { readonly title: string; readonly artist: string }[];
  /** The genres with most songs first. */
  readonly genres: readonly string[];
}

/** Names of the store's own catalogue to greet people with. */
@Injectable()
export class StorefrontService {
  constructor(
    private readonly albums: AlbumsRepository,
    private readonly shelves: ShelvesRepository,
    @InjectSettings() private readonly settings: Settings,
  ) {}

  /** @throws StoreUnavailableError */
  async describe(): Promise<Storefront> {
    const [albums, genres] = await Promise.all([
      this.albums.findPageWithSales({}, { limit: SHOWN.limit * 4, offset: 0 }, 'most_popular'),
      this.shelves.findPage('genre', { limit: 100, offset: 0 }),
    ]);
    const oneEach = new Map(
      albums.rows.filter(({ tracks }) => tracks >= FEWEST_TRACKS).map((row) => [row.artist, row]),
    );
    return {
      name: this.settings.STORE_NAME,
      currency: this.settings.STORE_CURRENCY,
      albums: [...oneEach.values()].slice(0, SHOWN.limit).map(({ title, artist }) => ({ title, artist })),
      genres: [...genres.rows]
        .sort((left, right) => right.tracks - left.tracks)
        .slice(0, SHOWN.limit)
        .map(({ name }) => name),
    };
  }
}
