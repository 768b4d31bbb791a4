import { Answering } from './testing/answering.js';
import { columnOf, STARTER_FILE } from './testing/asked-stores.js';

const TIME = 120_000;
const rowsOf = (sql: string, ...parameters: (string | number)[]): string[] =>
  columnOf(STARTER_FILE, sql, ...parameters);

/** Songs whose title no other song holds, of performers with two albums or more, with what belongs to them. */
const SONGS = rowsOf(`
  SELECT Track.Name FROM Track JOIN Album USING (AlbumId)
  WHERE ArtistId IN (SELECT ArtistId FROM Album GROUP BY ArtistId HAVING COUNT(*) > 1)
    AND (SELECT COUNT(*) FROM Track Other WHERE Other.Name LIKE '%' || Track.Name || '%') = 1
    AND Track.Name LIKE '% % %' ORDER BY Track.TrackId LIMIT 5`);
const albumOf = (song: string): string =>
  rowsOf('SELECT Title FROM Album JOIN Track USING (AlbumId) WHERE Track.Name = ?', song)[0] ?? '';

describe('questions that lean on the answer to the one before in the same message', () => {
  let answering: Answering;

  beforeAll(async () => {
    answering = await Answering.open(STARTER_FILE);
  }, TIME);
  afterAll(() => answering.close());

  it('should have songs to ask about', () => {
    expect(SONGS.length).toBeGreaterThan(1);
  });

  it.each(SONGS)('should tell all albums of who sings "%s"', async (song) => {
    const albums = rowsOf(
      `SELECT Title FROM Album WHERE ArtistId = (SELECT ArtistId FROM Album JOIN Track USING (AlbumId) WHERE Track.Name = ?)`,
      song,
    );
    const answer = await answering.answerTo(`who sings "${song}" and what other albums do they have?`);
    expect(albums.filter((album) => !answer.includes(album))).toEqual([]);
  });

  it.each(SONGS)('should count the songs of the album that "%s" is on', async (song) => {
    const [count = ''] = rowsOf(
      'SELECT COUNT(*) FROM Track WHERE AlbumId = (SELECT AlbumId FROM Track WHERE Name = ?)',
      song,
    );
    const answer = await answering.answerTo(`which album is "${song}" on, and how many songs does it have?`);
    expect(answer).toContain(albumOf(song));
    expect(answer).toContain(`${count} song`);
  });

  it('should say nothing of another thing where the first answer has nothing to speak of', async () => {
    const answer = await answering.answerTo('who sings Zzyzx Quorlblat and what other albums do they have?');
    expect(answer).toContain('Zzyzx Quorlblat');
    expect(answer).not.toContain('|');
  });

  it('should come to an end where one message asks on and on', async () => {
    const asked = 'which album of theirs is the longest and which song on it is the shortest';
    const message = `who sings "${SONGS[0]}" and ${Array.from({ length: 40 }, () => asked).join(' and ')}`;
    const outcome = await answering.ask(message.slice(0, 3990), { customerId: null });
    expect(outcome.status).toBe('complete');
    expect(outcome.content).not.toContain('went wrong');
    expect(outcome.requests.length).toBeLessThan(12);
  });

  it('should suggest songs of the genre that the first answer names', async () => {
    const answer = await answering.answerTo(
      'which genre have I bought most, and can you recommend some songs in that genre?',
      1,
    );
    const genre = /in the genre \*\*(.+?)\*\*/.exec(answer)?.[1] ?? 'no genre';
    expect(answer).toContain(`songs in the genre **${genre}**`);
  });
});
