import { writeSmallStore, type SmallStoreFile } from '../../store/testing/small-store.js';
import { ToolBench } from '../testing/tool-bench.js';

const LUIS = 1;

describe('recommendations and memory', () => {
  let store: SmallStoreFile;
  let bench: ToolBench;

  beforeEach(async () => {
    store = await writeSmallStore();
    bench = await ToolBench.open(`sqlite:///${store.file}`);
  });

  afterEach(async () => {
    await bench.close();
    await store.remove();
  });

  it('should lean on stated likes before purchases, and say on which', async () => {
    const { rows } = await bench.rows('recommend_tracks', {}, LUIS, { genres: ['Pop'], artists: ['Motörhead'] });
    expect(new Set(rows.map(({ liked }) => liked))).toEqual(new Set(['Pop', 'Motörhead']));
    expect(rows.every(({ basis }) => basis === 'likes')).toBe(true);
  });

  it('should never recommend what is disliked, unless it is asked for by name', async () => {
    const disliked = { dislikedGenres: ['Rock'], dislikedArtists: ['Iron Maiden'] };
    const { rows } = await bench.rows('recommend_tracks', { limit: 50 }, null, disliked);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ genre, artist }) => genre === 'Rock' || artist === 'Iron Maiden')).toEqual([]);
    const asked = await bench.rows('recommend_tracks', { artist_name: 'Iron Maiden' }, null, disliked);
    expect(asked.rows).toMatchObject([{ basis: 'asked' }, {}, {}, {}, {}]);
  });

  it('should leave disliked artists out of a genre that is asked for by name', async () => {
    const given = { genre: 'Metal', limit: 50 };
    const artists = async (disliked: object): Promise<unknown[]> =>
      (await bench.rows('recommend_tracks', given, null, disliked)).rows.map(({ artist }) => artist);
    expect(await artists({})).toContain('Iron Maiden');
    const left = await artists({ dislikedGenres: ['Metal'], dislikedArtists: ['Iron Maiden'] });
    expect(left).not.toContain('Iron Maiden');
  });

  it('should never recommend what is owned, also among the likes', async () => {
    const owned = await bench.column('get_purchased_tracks', { limit: 50 }, 'track_id', LUIS);
    const { rows } = await bench.rows('recommend_tracks', { limit: 50 }, LUIS, { artists: ['AC/DC', 'Iron Maiden'] });
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ track_id: id }) => owned.includes(id ?? null))).toEqual([]);
  });

  it('should recommend albums by what was bought, none of which a song is owned, with all of their songs', async () => {
    const owned = await bench.column('get_purchased_tracks', { limit: 50 }, 'album', LUIS);
    const { rows } = await bench.rows('recommend_albums', { limit: 50 }, LUIS);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ title }) => owned.includes(title ?? null))).toEqual([]);
    const whole = (await bench.rows('find_albums', { limit: 50 })).rows;
    for (const { album_id: id, tracks } of rows)
      expect(whole.find(({ album_id: other }) => other === id)?.['tracks']).toBe(tracks);
    expect((await bench.rows('recommend_albums', {})).rows[0]).toMatchObject({ basis: 'sales' });
  });

  it('should recommend more of who made an album, but not the album; else of its genre', async () => {
    const more = await bench.rows('recommend_tracks', { album_title: 'Back in Black' });
    expect(more.rows).toMatchObject([
      { album: 'Let There Be Rock', basis: 'artist' },
      { album: 'Let There Be Rock' },
      { album: 'Let There Be Rock' },
    ]);
    const alike = await bench.rows('recommend_tracks', { album_title: 'Help!' });
    expect(alike.rows).toMatchObject([
      { artist: 'Simon & Garfunkel', basis: 'genre' },
      { artist: 'Simon & Garfunkel' },
    ]);
  });

  it('should recommend of an artist or a genre where nothing is both', async () => {
    const { rows } = await bench.rows('recommend_tracks', { artist_name: 'AC/DC', genre: 'Pop' });
    expect(rows.length).toBeGreaterThan(0);
    expect(
      rows.every(({ basis, artist, genre }) => basis === 'either' && (artist === 'AC/DC' || genre === 'Pop')),
    ).toBe(true);
  });

  it('should show what is remembered and forget one thing or everything', async () => {
    const remembered = async () => bench.column('show_memory', {}, 'value');
    expect(await remembered()).toEqual(['Metal', 'U2', 'Pop']);
    expect((await bench.rows('forget_memory', { genre: 'metal' })).rows).toEqual([{ kind: 'genre', value: 'Metal' }]);
    expect(await remembered()).toEqual(['U2', 'Pop']);
    expect((await bench.rows('forget_memory', {})).rows).toEqual([{ kind: 'everything', value: null }]);
    expect(await remembered()).toEqual([]);
  });
});
