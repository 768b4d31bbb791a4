import type { PageRequest, StorePage } from '../connection/page.js';
import { everySmallStore, type OpenedStore } from '../testing/every-store.js';
import { SMALL_STORE } from '../testing/small-store.rows.js';
import { ALBUM_ORDERS, AlbumsRepository } from './albums.repository.js';
import { ARTIST_ORDERS, ArtistsRepository } from './artists.repository.js';
import { GENRE_ORDERS, GenresRepository } from './genres.repository.js';
import { TRACK_ORDERS, type TrackFilter } from './track-filter.js';
import { TracksRepository } from './tracks.repository.js';

const ALL = { limit: 50, offset: 0 };
const STRETCH = 2;

const FILTERS: readonly TrackFilter[] = [
  {},
  { artistIds: [7, 1] },
  { artistIds: [] },
  { genreIds: [2], leastMilliseconds: 200_000 },
  { either: { artistIds: [6], genreIds: [2] } },
  { except: { artistIds: [7, 3], albumIds: [1] } },
  { initial: { of: 'artist', letter: 'm' } },
  { initial: { of: 'album', letter: 'l' } },
  { selfTitled: true },
  { playlistIds: [2], notOwnedBy: 2 },
];

type Reader = (page: PageRequest) => Promise<StorePage<object>>;

describe.each(await everySmallStore('counterpoint_catalogue_pages_spec'))('pages of the catalogue on %s', (_, open) => {
  let store: OpenedStore;

  beforeAll(async () => {
    store = await open();
  });

  afterAll(() => store.close());

  /** The whole list in one piece, having compared it with the list put together from short pages. */
  const wholeOf = async (read: Reader): Promise<readonly object[]> => {
    const { total, rows } = await read(ALL);
    const together: object[] = [];
    for (let offset = 0; offset < total; offset += STRETCH) {
      const page = await read({ limit: STRETCH, offset });
      expect(page.total).toBe(total);
      together.push(...page.rows);
    }
    expect(together).toEqual(rows);
    expect(rows).toHaveLength(total);
    return rows;
  };

  it.each(FILTERS)('should page through every list of what fits %j', async (filter) => {
    const tracks = new TracksRepository(store.database);
    const albums = new AlbumsRepository(store.database);
    const artists = new ArtistsRepository(store.database);
    const genres = new GenresRepository(store.database);
    const inOrder = await wholeOf((page) => tracks.findPage(filter, page));
    for (const order of TRACK_ORDERS) {
      const rows = await wholeOf((page) => tracks.findPageWithSales(filter, page, order));
      expect(rows).toHaveLength(inOrder.length);
    }
    for (const order of ALBUM_ORDERS) await wholeOf((page) => albums.findPageWithSales(filter, page, order));
    for (const order of ARTIST_ORDERS) await wholeOf((page) => artists.findPage(filter, page, order));
    for (const order of GENRE_ORDERS) await wholeOf((page) => genres.findPage(filter, page, order));
  });

  it('should tell for every track, album, artist and genre what was sold of it, whatever the order', async () => {
    const pieces = SMALL_STORE.InvoiceLine.reduce((sum, line) => sum + Number(line[4]), 0);
    const soldIn = async (read: Reader): Promise<number> =>
      (await wholeOf(read)).reduce((sum, row) => sum + ('sold' in row ? Number(row.sold) : 0), 0);
    const tracks = new TracksRepository(store.database);
    const albums = new AlbumsRepository(store.database);
    const artists = new ArtistsRepository(store.database);
    const genres = new GenresRepository(store.database);
    for (const order of ['name', 'most_popular'] as const) {
      expect(await soldIn((page) => tracks.findPageWithSales({}, page, order))).toBe(pieces);
      expect(await soldIn((page) => albums.findPageWithSales({}, page, order))).toBe(pieces);
      expect(await soldIn((page) => artists.findPage({}, page, order))).toBe(pieces);
    }
    expect(await soldIn((page) => genres.findPage({}, page, 'most_popular'))).toBe(pieces);
  });

  it('should count each song once for the size of an album or artist, however often it was sold', async () => {
    const albums = new AlbumsRepository(store.database);
    const artists = new ArtistsRepository(store.database);
    for (const order of ['name', 'most_popular'] as const) {
      const sized = (await albums.findPageWithSales({}, ALL, order, { least: 3 })).rows;
      expect(sized.map(({ title }) => title).sort()).toEqual([
        'A Night at the Opera',
        'Help!',
        'Let There Be Rock',
        'Live After Death',
      ]);
      const many = await artists.findPage({}, ALL, order, { of: 'tracks', least: 5 });
      expect(many.rows.map(({ artist }) => artist).sort()).toEqual(['AC/DC', 'Iron Maiden']);
      expect(many.total).toBe(2);
    }
  });

  it('should leave out an artist of whom there is no song', async () => {
    const artists = new ArtistsRepository(store.database);
    const named = await artists.findPage({ initial: { of: 'artist', letter: 'm' } }, ALL);
    expect(named.rows.map(({ artist }) => artist)).toEqual(['Motörhead']);
  });
});
