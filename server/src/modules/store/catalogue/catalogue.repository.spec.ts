import { everySmallStore, type OpenedStore } from '../testing/every-store.js';
import { AlbumsRepository } from './albums.repository.js';
import { ArtistsRepository } from './artists.repository.js';
import { CatalogueCountsRepository } from './catalogue-counts.repository.js';
import { ShelvesRepository } from './shelves.repository.js';
import { TracksRepository } from './tracks.repository.js';

const ALL = { limit: 50, offset: 0 };
const ACDC = 1;
const METAL = 2;

describe.each(await everySmallStore('counterpoint_catalogue_spec'))('the catalogue on %s', (_, open) => {
  let store: OpenedStore;

  beforeAll(async () => {
    store = await open();
  });

  afterAll(() => store.close());

  it('should list tracks in the order of the catalogue with exact prices', async () => {
    const { total, rows } = await new TracksRepository(store.database).findPage({ artistIds: [ACDC] }, ALL);
    expect(total).toBe(5);
    expect(rows[3]).toEqual({
      track_id: 4,
      title: 'Hells Bells',
      artist: 'AC/DC',
      album: 'Back in Black',
      genre: 'Rock',
      milliseconds: 190_000,
      price: '1.99',
      composer: 'Angus Young, Malcolm Young, Brian Johnson',
      media_type: 'AAC audio file',
    });
  });

  it('should cut a list into pages that neither overlap nor leave a gap', async () => {
    const tracks = new TracksRepository(store.database);
    const pages = await Promise.all(
      [0, 2, 4].map((offset) => tracks.findPage({ artistIds: [ACDC] }, { limit: 2, offset })),
    );
    expect(pages.flatMap(({ rows }) => rows.map(({ track_id }) => track_id))).toEqual([1, 2, 3, 4, 5]);
    expect(pages.map(({ total }) => total)).toEqual([5, 5, 5]);
  });

  it.each([
    [{ genreIds: [METAL] }, [6, 7, 18, 19, 20, 21, 22]],
    [{ mediaTypeIds: [2] }, [4]],
    [{ playlistIds: [2] }, [9, 11]],
    [{ composers: ['Steve Harris'] }, [21]],
    [{ leastMilliseconds: 260_000 }, [20, 21, 22]],
    [{ mostMilliseconds: 181_000 }, [1, 2]],
    [{ leastCents: 100 }, [4]],
    [{ artistIds: [ACDC], notOwnedBy: 1 }, [2, 3]],
    [{ trackIds: [] }, []],
    [{ artistIds: [ACDC], mostCents: 99, genreIds: [1] }, [1, 2, 3, 5]],
  ])('should find the tracks that fit %j', async (filter, ids) => {
    const { total, rows } = await new TracksRepository(store.database).findPage(filter, ALL);
    expect(rows.map(({ track_id }) => track_id)).toEqual(ids);
    expect(total).toBe(ids.length);
  });

  it('should order tracks by length, price and sales', async () => {
    const tracks = new TracksRepository(store.database);
    const first = async (order: Parameters<TracksRepository['findPageWithSales']>[2]): Promise<unknown> =>
      (await tracks.findPageWithSales({}, { limit: 1, offset: 0 }, order)).rows[0];
    expect(await first('longest')).toMatchObject({ title: 'Running Free', album: 'Live After Death' });
    expect(await first('shortest')).toMatchObject({ title: 'Go Down' });
    expect(await first('dearest')).toMatchObject({ title: 'Hells Bells' });
    expect(await first('cheapest')).toMatchObject({ title: 'Go Down' });
    expect(await first('most_popular')).toMatchObject({ title: 'Hells Bells', sold: 2 });
  });

  it('should list albums of artists and by ids with what they hold', async () => {
    const albums = new AlbumsRepository(store.database);
    expect((await albums.findPageByArtists([ACDC], ALL)).rows).toEqual([
      { album_id: 1, title: 'Let There Be Rock', artist: 'AC/DC', tracks: 3, milliseconds: 543_000, price: '2.97' },
      { album_id: 2, title: 'Back in Black', artist: 'AC/DC', tracks: 2, milliseconds: 381_000, price: '2.98' },
    ]);
    expect((await albums.findPageByIds([9, 8], ALL)).rows.map(({ title }) => title)).toEqual([
      'Iron Maiden',
      'Live After Death',
    ]);
    expect(await albums.findPageByArtists([], ALL)).toEqual({ total: 0, rows: [] });
  });

  it('should order albums by what is asked of them', async () => {
    const albums = new AlbumsRepository(store.database);
    const first = async (order: Parameters<AlbumsRepository['findPageWithSales']>[2]): Promise<unknown> =>
      (await albums.findPageWithSales({}, { limit: 1, offset: 0 }, order)).rows[0];
    expect(await first('longest')).toMatchObject({ title: 'Live After Death' });
    expect(await first('dearest')).toMatchObject({ title: 'Back in Black', price: '2.98' });
    expect(await first('most_popular')).toMatchObject({ sold: 4 });
    expect((await albums.findPageWithSales({}, ALL, 'catalogue')).total).toBe(9);
  });

  it('should list artists with a track, within a genre when asked', async () => {
    const artists = new ArtistsRepository(store.database);
    expect((await artists.findPage({}, ALL)).total).toBe(7);
    expect((await artists.findPage({ genreIds: [METAL] }, ALL, 'most_tracks')).rows).toEqual([
      { artist_id: 7, artist: 'Iron Maiden', albums: 2, tracks: 5, sold: 4 },
      { artist_id: 2, artist: 'Motörhead', albums: 1, tracks: 2, sold: 0 },
    ]);
  });

  it('should tell what an artist plays and who else does', async () => {
    const artists = new ArtistsRepository(store.database);
    expect(await artists.findGenresOf([7])).toEqual([{ genre_id: METAL, genre: 'Metal', tracks: 5 }]);
    const { rows } = await artists.findPage({ genreIds: [METAL], except: { artistIds: [7] } }, ALL, 'most_tracks');
    expect(rows.map(({ artist }) => artist)).toEqual(['Motörhead']);
  });

  it('should list shelves, also empty ones', async () => {
    const shelves = new ShelvesRepository(store.database);
    expect((await shelves.findPage('playlist', ALL)).rows).toEqual([
      { id: 1, name: 'Music', tracks: 22 },
      { id: 2, name: 'Quiet Evening', tracks: 2 },
      { id: 3, name: 'Empty', tracks: 0 },
    ]);
    expect(await shelves.findPage('genre', { limit: 1, offset: 1 })).toEqual({
      total: 4,
      rows: [{ id: 2, name: 'Metal', tracks: 7 }],
    });
    expect((await shelves.findPage('media_type', ALL)).total).toBe(2);
  });

  it('should count the store and parts of it', async () => {
    const counts = new CatalogueCountsRepository(store.database);
    expect(await counts.countAll()).toEqual({
      artists: 8,
      albums: 9,
      tracks: 22,
      genres: 4,
      playlists: 3,
      media_types: 2,
    });
    expect(await counts.countWithin({ genreIds: [METAL] })).toEqual({ artists: 2, albums: 3, tracks: 7, genres: 1 });
  });
});
