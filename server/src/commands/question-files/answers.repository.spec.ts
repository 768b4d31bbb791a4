import { misspell } from '../../../evals/families/misspell.js';
import { SeededRandom } from '../../../evals/random.js';
import type { TurnOutcome } from '../../modules/agents/graph/turn.contract.js';
import { Answering } from './testing/answering.js';
import { ASKED_STORES, columnOf, IS_WHOLE, STARTER } from './testing/asked-stores.js';

const SEED = 7;
const SAMPLE = 24;
const MISSPELT_SAMPLE = 100;
const LONG_NAME = 8;
const FOUND_SHARE = 0.95;
const TIME = 600_000;

const WORDINGS = [
  (artist: string) => `albums by ${artist}`,
  (artist: string) => `What albums does ${artist} have?`,
  (artist: string) => `show me all records of ${artist}`,
  (artist: string) => `which albums do you sell by ${artist}?`,
  (artist: string) => `${artist} discography`,
];

/** An answer that says it guessed a name. */
const GUESS = /take it you mean|did you mean/i;

describe.each(ASKED_STORES)('answers about everything in %s', (name, file) => {
  const isStarter = name === STARTER;
  let answering: Answering;

  beforeAll(async () => {
    answering = await Answering.open(file);
  });
  afterAll(() => answering.close());

  const artists = columnOf(file, 'SELECT Name FROM Artist WHERE ArtistId IN (SELECT ArtistId FROM Album)');
  const albumsOf = (artist: string) =>
    columnOf(file, 'SELECT Title FROM Album JOIN Artist USING (ArtistId) WHERE Name = ? ORDER BY Title', artist).sort();
  const some = <Item>(items: readonly Item[], count = SAMPLE): readonly Item[] =>
    IS_WHOLE || isStarter ? items : new SeededRandom(SEED).sample(items, count);

  it(
    'should give exactly the albums of an artist in five wordings',
    async () => {
      const wrong: string[] = [];
      for (const artist of some(artists)) {
        for (const wording of WORDINGS) {
          const outcome = await answering.ask(wording(artist));
          if (albumsIn(outcome).join('\n') !== albumsOf(artist).join('\n')) wrong.push(wording(artist));
        }
      }
      expect(wrong).toEqual([]);
    },
    TIME,
  );

  it(
    'should tell every customer the totals and counts of the store',
    async () => {
      const wrong: string[] = [];
      const customers = columnOf(file, 'SELECT DISTINCT CustomerId FROM Invoice').map(Number);
      for (const customerId of some(customers)) {
        const [sum = ''] = columnOf(
          file,
          "SELECT printf('%.2f', SUM(Total)) FROM Invoice WHERE CustomerId = ?",
          customerId,
        );
        const [count = ''] = columnOf(file, 'SELECT COUNT(*) FROM Invoice WHERE CustomerId = ?', customerId);
        const spent = await answering.ask('how much have I spent in total?', { customerId });
        const orders = await answering.ask('how many orders have I placed?', { customerId });
        if (!spent.content.includes(`$${sum}`)) wrong.push(`${customerId}: ${spent.content}`);
        if (!hasNumber(orders.content, count)) wrong.push(`${customerId}: ${orders.content}`);
      }
      expect(wrong).toEqual([]);
    },
    TIME,
  );

  it(
    'should find names of eight letters or more with a letter wrong, and never answer for another artist in silence',
    async () => {
      const random = new SeededRandom(SEED);
      const long = artists.filter((name) => lettersOf(name) >= LONG_NAME);
      const asked = some(long, MISSPELT_SAMPLE);
      const silent: string[] = [];
      const missed: string[] = [];
      for (const artist of asked) {
        const written = misspell(artist, random);
        const outcome = await answering.ask(`albums by ${written}`);
        const told = albumsIn(outcome);
        const own = albumsOf(artist);
        if (told.join('\n') === own.join('\n')) continue;
        missed.push(written);
        if (told.some((album) => !own.includes(album)) && !GUESS.test(outcome.content)) silent.push(written);
      }
      expect(silent).toEqual([]);
      const mayMiss = Math.floor(asked.length * (1 - FOUND_SHARE));
      expect(missed.length > mayMiss ? missed : []).toEqual([]);
    },
    TIME,
  );
});

/** The titles of albums among the rows behind an answer, in order. */
function albumsIn({ evidence }: TurnOutcome): string[] {
  const rows = evidence.flatMap(({ result }) => result.rows);
  return rows.flatMap(({ title }) => (typeof title === 'string' ? [title] : [])).sort();
}

/** How many letters a name has, not counting a leading article. */
function lettersOf(name: string): number {
  return [...name.replace(/^The /, '')].filter((letter) => /\p{L}/u.test(letter)).length;
}

function hasNumber(text: string, number: string): boolean {
  return new RegExp(`(?<!\\d)${number}(?!\\d)`).test(text);
}
