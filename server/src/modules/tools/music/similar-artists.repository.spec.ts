import { changeSmallStore, type SmallStoreFile, writeSmallStore } from '../../store/testing/small-store.js';
import { ToolBench } from '../testing/tool-bench.js';

describe('artists like one that plays several genres evenly', () => {
  let store: SmallStoreFile;
  let bench: ToolBench;

  beforeAll(async () => {
    store = await writeSmallStore();
    changeSmallStore(store.file, "UPDATE Track SET GenreId = 2 WHERE Name = 'Old Friends'");
    bench = await ToolBench.open(`sqlite:///${store.file}`);
  });

  afterAll(async () => {
    await bench.close();
    await store.remove();
  });

  it('should name those of each of the genres, those with most songs of them first', async () => {
    const { rows } = await bench.rows('find_similar_artists', { artist_name: 'Simon & Garfunkel' });
    expect(rows.map(({ artist, genre, tracks }) => [artist, genre, tracks])).toEqual([
      ['Iron Maiden', 'Metal, Pop', 5],
      ['The Beatles', 'Metal, Pop', 3],
      ['Motörhead', 'Metal, Pop', 2],
    ]);
  });

  it('should leave out genres that are played less', async () => {
    const { rows } = await bench.rows('find_similar_artists', { artist_name: 'Queen' });
    expect(rows.map(({ artist, genre }) => [artist, genre])).toEqual([
      ['AC/DC', 'Rock'],
      ['U2', 'Rock'],
    ]);
  });
});
