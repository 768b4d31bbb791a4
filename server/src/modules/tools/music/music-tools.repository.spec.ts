import { writeSmallStore, type SmallStoreFile } from '../../store/testing/small-store.js';
import { ToolBench } from '../testing/tool-bench.js';

const LUIS = 1;

describe('the music tools', () => {
  let store: SmallStoreFile;
  let bench: ToolBench;

  beforeAll(async () => {
    store = await writeSmallStore();
    bench = await ToolBench.open(`sqlite:///${store.file}`);
  });

  afterAll(async () => {
    await bench.close();
    await store.remove();
  });

  it.each(['AC/DC', 'acdc', 'ac dc', 'AC-DC'])(
    'should find the albums of %s (get_albums_by_artist)',
    async (artist_name) => {
      expect(await bench.rows('get_albums_by_artist', { artist_name })).toEqual({
        status: 'rows',
        total: 2,
        shown: 2,
        more: false,
        rows: [
          { album_id: 1, title: 'Let There Be Rock', artist: 'AC/DC', tracks: 3 },
          { album_id: 2, title: 'Back in Black', artist: 'AC/DC', tracks: 2 },
        ],
      });
    },
  );

  it('should find nothing for an artist without albums or unknown (get_albums_by_artist)', async () => {
    expect(await bench.rows('get_albums_by_artist', { artist_name: 'Mana' })).toMatchObject({ total: 0 });
    const unknown = await bench.rows('get_albums_by_artist', { artist_name: 'Michael Jackson' });
    expect(unknown).toEqual({ status: 'rows', total: 0, shown: 0, more: false, rows: [] });
  });

  it('should tell whose song it is when the artist asked for has none of that title (check_for_songs)', async () => {
    const asked = { song_title: 'Yesterday', artist_name: 'Iron Maiden' };
    expect(await bench.rows('check_for_songs', asked)).toMatchObject({ total: 0, near: [expect.any(String)] });
    const absent = await bench.rows('check_for_songs', { ...asked, song_title: 'Thriller' });
    expect(absent).toMatchObject({ total: 0 });
  });

  it('should count all and show a page (get_tracks_by_artist)', async () => {
    expect(await bench.rows('get_tracks_by_artist', { artist_name: 'iron maden', limit: 3 })).toMatchObject({
      total: 5,
      shown: 3,
      more: true,
      rows: [{ artist: 'Iron Maiden' }, { artist: 'Iron Maiden' }, { artist: 'Iron Maiden' }],
    });
    expect(await bench.rows('get_tracks_by_artist', { artist_name: 'Iron Maiden', offset: 3 })).toMatchObject({
      shown: 2,
      more: false,
    });
  });

  it('should find songs of a genre (get_songs_by_genre)', async () => {
    expect(await bench.column('get_songs_by_genre', { genre: 'POP' }, 'title')).toEqual([
      'Help!',
      'Yesterday',
      'Ticket to Ride',
      'Mrs. Robinson',
      'Old Friends',
    ]);
  });

  it('should show every version and narrow by artist (check_for_songs)', async () => {
    expect(await bench.column('check_for_songs', { song_title: 'running free' }, 'album')).toEqual([
      'Iron Maiden',
      'Live After Death',
    ]);
    const narrowed = { song_title: 'Running Free', album_title: 'Live After Death' };
    expect((await bench.rows('check_for_songs', narrowed)).total).toBe(1);
    expect((await bench.rows('check_for_songs', { song_title: 'Running Free', artist_name: 'Queen' })).total).toBe(0);
  });

  it('should say no to a song that is not there, and name what is near (check_for_songs)', async () => {
    expect(await bench.rows('check_for_songs', { song_title: 'Thriller' })).toMatchObject({ total: 0, rows: [] });
    expect(await bench.rows('check_for_songs', { song_title: 'Yesterdays' })).toMatchObject({
      total: 0,
      near: ['Yesterday'],
    });
  });

  it('should keep the order of the album (get_tracks_by_album)', async () => {
    expect(await bench.column('get_tracks_by_album', { album_title: 'night at the opera' }, 'title')).toEqual([
      'Bohemian Rhapsody',
      "You're My Best Friend",
      'Love of My Life',
    ]);
  });

  it('should tell everything about a song (get_track_details)', async () => {
    expect((await bench.rows('get_track_details', { song_title: 'hells bells' })).rows).toEqual([
      {
        track_id: 4,
        title: 'Hells Bells',
        artist: 'AC/DC',
        album: 'Back in Black',
        genre: 'Rock',
        milliseconds: 190_000,
        price: '1.99',
        composer: 'Angus Young, Malcolm Young, Brian Johnson',
        media_type: 'AAC audio file',
      },
    ]);
    expect(await bench.column('get_track_details', { song_title: 'yesterday' }, 'composer')).toEqual([null]);
  });

  it('should tell who made an album (get_artist_of_album)', async () => {
    expect(await bench.column('get_artist_of_album', { album_title: 'ace of spades' }, 'artist')).toEqual([
      'Motörhead',
    ]);
  });

  it('should list the shelves (list_genres, list_playlists and list_media_types)', async () => {
    expect(await bench.column('list_genres', {}, 'genre')).toEqual(['Rock', 'Metal', 'Pop', 'Opera']);
    expect((await bench.rows('list_playlists', { limit: 1, offset: 1 })).rows).toEqual([
      { playlist_id: 2, playlist: 'Quiet Evening', tracks: 2 },
    ]);
    expect(await bench.column('list_media_types', {}, 'media_type')).toEqual(['MPEG audio file', 'AAC audio file']);
  });

  it('should list the songs of one artist on it (get_tracks_of_playlist)', async () => {
    const { rows } = await bench.rows('get_tracks_of_playlist', { playlist: 'quiet evening', limit: 50 });
    const [first] = rows.map(({ artist }) => String(artist));
    const own = { playlist: 'quiet evening', artist_name: first ?? '', limit: 50 };
    expect((await bench.rows('get_tracks_of_playlist', own)).rows).toEqual(
      rows.filter(({ artist }) => artist === first),
    );
  });

  it('should list its songs (get_tracks_of_playlist)', async () => {
    expect(await bench.column('get_tracks_of_playlist', { playlist: 'quiet evening' }, 'title')).toEqual([
      'Yesterday',
      'Mrs. Robinson',
    ]);
  });

  it('should find songs that two wrote together (get_tracks_by_composer)', async () => {
    const both = { composer: 'Angus Young', with_composer: 'Malcolm Young' };
    expect((await bench.rows('get_tracks_by_composer', both)).total).toBe(2);
    const apart = { composer: 'Angus Young', with_composer: 'Steve Harris' };
    expect((await bench.rows('get_tracks_by_composer', apart)).total).toBe(0);
  });

  it('should find words in the singular and plural where none stands as it was said (search_titles)', async () => {
    expect(await bench.column('search_titles', { words: 'bell' }, 'title')).toEqual(['Hells Bells']);
    expect(await bench.column('search_titles', { words: 'hells bells' }, 'title')).toEqual(['Hells Bells']);
  });

  it('should also find songs written with others (get_tracks_by_composer)', async () => {
    expect((await bench.rows('get_tracks_by_composer', { composer: 'malcolm young' })).rows).toMatchObject([
      { title: 'Hells Bells', composer: 'Angus Young, Malcolm Young, Brian Johnson' },
      { title: 'Back in Black', composer: 'Angus Young/Malcolm Young & Brian Johnson' },
    ]);
  });

  it('should find whole words in names and titles, page by page (search_titles)', async () => {
    expect((await bench.rows('search_titles', { words: 'iron maiden' })).rows).toEqual([
      { kind: 'artist', title: 'Iron Maiden', artist: 'Iron Maiden', album: null },
      { kind: 'album', title: 'Iron Maiden', artist: 'Iron Maiden', album: null },
      { kind: 'track', title: 'Iron Maiden', artist: 'Iron Maiden', album: 'Iron Maiden' },
      { kind: 'track', title: 'Iron Maiden', artist: 'Iron Maiden', album: 'Live After Death' },
    ]);
    expect(await bench.rows('search_titles', { words: 'iron maiden', limit: 2, offset: 1 })).toMatchObject({
      total: 4,
      shown: 2,
      more: true,
      rows: [{ kind: 'album' }, { kind: 'track' }],
    });
    expect(await bench.column('search_titles', { words: 'love', kind: 'track' }, 'title')).toEqual([
      'Love Me Like a Reptile',
      'Love of My Life',
    ]);
    expect((await bench.rows('search_titles', { words: '%' })).total).toBe(0);
  });

  it('should count the store, an artist and a genre (count_catalogue)', async () => {
    expect((await bench.rows('count_catalogue', { kind: 'tracks' })).rows).toEqual([
      { kind: 'tracks', count: 22, artist: null, genre: null },
    ]);
    expect((await bench.rows('count_catalogue', { artist_name: 'acdc', kind: 'albums' })).rows).toEqual([
      { kind: 'albums', count: 2, artist: 'AC/DC', genre: null },
    ]);
    expect((await bench.rows('count_catalogue', {})).total).toBe(6);
  });

  it('should narrow by length and price and order by anything (find_tracks)', async () => {
    expect(await bench.column('find_tracks', { order: 'longest', limit: 1 }, 'title')).toEqual(['Running Free']);
    expect(await bench.column('find_tracks', { kind: 'price', minimum: '1' }, 'title')).toEqual(['Hells Bells']);
    expect(await bench.column('find_tracks', { minimum: '1.00' }, 'title')).toEqual(['Hells Bells']);
    expect(await bench.column('find_tracks', { kind: 'length', maximum: 181 }, 'title')).toEqual([
      'Go Down',
      'Dog Eat Dog',
    ]);
    const popular = await bench.rows('find_tracks', { artist_name: 'queen', order: 'most_popular', limit: 1 });
    expect(popular.rows).toMatchObject([{ title: 'Bohemian Rhapsody', sold: 2 }]);
    for (const tool of ['find_tracks', 'find_albums', 'find_artists', 'find_genres']) {
      const { rows } = await bench.rows(tool, { order: 'least_popular', limit: 50 });
      const sold = rows.map((row) => Number(row['sold']));
      expect(sold).toEqual(sold.toSorted((one, other) => one - other));
    }
  });

  it('should keep to sizes and leave out genres (find_albums, find_artists, find_tracks)', async () => {
    const albums = await bench.rows('find_albums', { minimum: 3, limit: 50 });
    expect(albums.rows.length).toBeGreaterThan(0);
    expect(albums.rows.every(({ tracks }) => Number(tracks) >= 3)).toBe(true);
    const all = await bench.rows('find_artists', { limit: 50 });
    const single = await bench.rows('find_artists', { kind: 'albums', maximum: 1, limit: 50 });
    expect(single.rows).toEqual(all.rows.filter(({ albums: count }) => count === 1));
    expect(single.total).toBe(single.rows.length);
    const genres = await bench.column('find_tracks', { without_genre: 'Rock', limit: 50 }, 'genre');
    expect(genres).not.toContain('Rock');
  });

  it('should keep to what an album costs and how long it lasts (find_albums)', async () => {
    const all = (await bench.rows('find_albums', { limit: 50 })).rows;
    const titles = (keeps: (row: (typeof all)[number]) => boolean): unknown[] =>
      all.filter((row) => keeps(row)).map(({ title }) => title);
    const cheap = titles(({ price }) => Number(price) > 0 && Number(price) <= 1.98);
    const long = titles(({ milliseconds }) => Number(milliseconds) >= 600_000);
    expect([cheap.length, long.length].every((count) => count > 0 && count < all.length)).toBe(true);
    expect(await bench.column('find_albums', { kind: 'price', maximum: '1.98', limit: 50 }, 'title')).toEqual(cheap);
    expect(await bench.column('find_albums', { kind: 'length', minimum: 600, limit: 50 }, 'title')).toEqual(long);
  });

  it('should order by what is asked (find_albums and find_artists)', async () => {
    expect(await bench.column('find_albums', { order: 'dearest', limit: 1 }, 'title')).toEqual(['Back in Black']);
    expect(await bench.column('find_albums', { genre: 'metal' }, 'title')).toEqual([
      'Ace of Spades',
      'Iron Maiden',
      'Live After Death',
    ]);
    expect(await bench.column('find_artists', { genre: 'pop' }, 'artist')).toEqual([
      'Simon & Garfunkel',
      'The Beatles',
    ]);
    expect(await bench.column('find_artists', { order: 'most_tracks', limit: 1 }, 'artist')).toEqual(['AC/DC']);
  });

  it('should name others of the same genre (find_similar_artists)', async () => {
    expect((await bench.rows('find_similar_artists', { artist_name: 'motorhead' })).rows).toEqual([
      { artist_id: 7, artist: 'Iron Maiden', genre: 'Metal', tracks: 5 },
    ]);
    expect((await bench.rows('find_similar_artists', { artist_name: 'Maná' })).total).toBe(0);
  });

  it('should find the playlists of a song, an album or an artist (find_playlists)', async () => {
    expect((await bench.rows('find_playlists', { song_title: 'yesterday' })).rows).toEqual([
      { playlist: 'Music', tracks: 1 },
      { playlist: 'Quiet Evening', tracks: 1 },
    ]);
    expect((await bench.rows('find_playlists', { artist_name: 'the beatles' })).rows).toMatchObject([
      { playlist: 'Music', tracks: 3 },
      { playlist: 'Quiet Evening', tracks: 1 },
    ]);
    expect((await bench.rows('find_playlists', { song_title: 'Yesterdays' })).near).toEqual(['Yesterday']);
  });

  it('should count every genre of an artist, an album or the store (find_genres)', async () => {
    expect((await bench.rows('find_genres', { artist_name: 'Iron Maiden' })).rows).toEqual([
      { genre: 'Metal', tracks: 5, sold: 4 },
    ]);
    expect(await bench.column('find_genres', { order: 'fewest_tracks' }, 'genre')).toEqual(['Pop', 'Metal', 'Rock']);
    expect(await bench.column('find_genres', { order: 'most_popular', limit: 1 }, 'genre')).toEqual(['Rock']);
  });

  it('should count the place of a song on its albums (get_place_on_album)', async () => {
    expect((await bench.rows('get_place_on_album', { song_title: 'running free' })).rows).toMatchObject([
      { album: 'Iron Maiden', place: 2, tracks: 2, previous: 'Iron Maiden', next: '' },
      { album: 'Live After Death', place: 3, tracks: 3, previous: 'The Trooper', next: '' },
    ]);
    expect(await bench.column('get_place_on_album', { song_title: 'Yesterday' }, 'next')).toEqual(['Ticket to Ride']);
    const narrowed = { song_title: 'running free', album_title: 'Live After Death' };
    expect(await bench.column('get_place_on_album', narrowed, 'place')).toEqual([3]);
  });

  it('should sum up prices and lengths of an artist, a genre or the store (sum_up_catalogue)', async () => {
    expect((await bench.rows('sum_up_catalogue', { artist_name: 'acdc' })).rows).toEqual([
      {
        tracks: 5,
        albums: 2,
        lowest_price: '0.99',
        highest_price: '1.99',
        total_price: '5.95',
        milliseconds: 924_000,
      },
    ]);
    expect((await bench.rows('sum_up_catalogue', {})).rows).toMatchObject([{ tracks: 22, albums: 9 }]);
    expect((await bench.rows('sum_up_catalogue', { artist_name: 'Maná' })).total).toBe(0);
  });

  it('should know a format by a word of its name (find_tracks)', async () => {
    expect(await bench.column('find_tracks', { media_type: 'AAC' }, 'title')).toEqual(['Hells Bells']);
    expect((await bench.rows('find_tracks', { media_type: 'audio' })).total).toBe(22);
    expect((await bench.rows('find_tracks', { media_type: 'FLAC' })).total).toBe(0);
  });

  it('should keep limits to the millisecond (find_tracks)', async () => {
    const atLeast = await bench.rows('find_tracks', { kind: 'length', minimum: '260.000' });
    const over = await bench.rows('find_tracks', { kind: 'length', minimum: '260.001' });
    expect([atLeast.total, over.total]).toEqual([3, 2]);
  });

  it('should price a song and sum an album (get_price_of)', async () => {
    expect((await bench.rows('get_price_of', { song_title: 'Hells Bells' })).rows).toMatchObject([
      { kind: 'track', price: '1.99', tracks: 1 },
    ]);
    expect((await bench.rows('get_price_of', { album_title: 'Back in Black' })).rows).toEqual([
      {
        kind: 'album',
        title: 'Back in Black',
        artist: 'AC/DC',
        album: null,
        tracks: 2,
        milliseconds: 381_000,
        price: '2.98',
      },
    ]);
    expect((await bench.rows('get_price_of', {})).total).toBe(0);
  });

  it('should put the best sold first and never what the customer owns (recommend_tracks)', async () => {
    expect(await bench.column('recommend_tracks', { limit: 1 }, 'title')).toEqual(['Hells Bells']);
    const owned = await bench.column('get_purchased_tracks', { limit: 50 }, 'track_id', LUIS);
    const recommended = await bench.column('recommend_tracks', { limit: 50 }, 'track_id', LUIS);
    expect(recommended.length).toBeGreaterThan(5);
    expect(recommended.filter((id) => owned.includes(id))).toEqual([]);
    expect(new Set(await bench.column('recommend_tracks', { limit: 50 }, 'genre', LUIS))).toEqual(
      new Set(['Rock', 'Metal']),
    );
    expect(await bench.column('recommend_tracks', { artist_name: 'acdc' }, 'title', LUIS)).toEqual([
      'Dog Eat Dog',
      'Let There Be Rock',
    ]);
  });

  it.each(["' OR 1=1 --", '%', '_', '\u0000', 'x'.repeat(200), '"; DROP TABLE Artist'])(
    'should find nothing for %j and do no harm',
    async (artist_name) => {
      expect((await bench.rows('get_tracks_by_artist', { artist_name })).total).toBe(0);
      expect((await bench.rows('count_catalogue', { kind: 'artists' })).rows).toMatchObject([{ count: 8 }]);
    },
  );
});
