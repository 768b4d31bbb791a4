import type { EarlierTurn } from '../../modules/agents/understanding/understanding.contract.js';
import { Answering } from './testing/answering.js';
import { columnOf, STARTER_FILE } from './testing/asked-stores.js';

const TIME = 120_000;
const rowsOf = (sql: string, ...parameters: (string | number)[]): string[] =>
  columnOf(STARTER_FILE, sql, ...parameters);

describe('what is counted, compared and chosen', () => {
  let answering: Answering;

  beforeAll(async () => {
    answering = await Answering.open(STARTER_FILE);
  }, TIME);
  afterAll(() => answering.close());

  const inTurn = async (messages: readonly string[]): Promise<string[]> => {
    const converse = answering.converse(null);
    const window: EarlierTurn[] = [];
    for (const said of messages) {
      const { content: answered, requests, evidence } = await converse(said, window);
      window.push({ said, answered, requests, evidence });
    }
    return window.map(({ answered }) => answered);
  };
  const boughtBy = (customer: number): string =>
    rowsOf('SELECT COUNT(*) FROM InvoiceLine JOIN Invoice USING (InvoiceId) WHERE CustomerId = ?', customer)[0] ?? '';

  it.each([
    'how many files have I bought?',
    'give me a count of everything I have bought',
    'how many songs do I own today?',
    'what is my song count?',
    'how many titles are on my invoices?',
  ])('should count the songs bought: %s', async (message) => {
    expect(await answering.answerTo(message, 1)).toContain(boughtBy(1));
  });

  it('should count orders where it is asked how often somebody bought', async () => {
    const [orders = ''] = rowsOf('SELECT COUNT(*) FROM Invoice WHERE CustomerId = 1');
    expect(await answering.answerTo('how often have I bought from you?', 1)).toContain(`${orders} orders`);
  });

  it('should count the tracks of exactly the kind of file that is named', async () => {
    const kinds = rowsOf('SELECT DISTINCT MediaType.Name FROM MediaType JOIN Track USING (MediaTypeId)');
    for (const kind of kinds) {
      const [count = ''] = rowsOf(
        'SELECT COUNT(*) FROM Track JOIN MediaType USING (MediaTypeId) WHERE MediaType.Name = ?',
        kind,
      );
      expect((await answering.answerTo(`how many tracks come in ${kind} format?`)).replace(',', '')).toContain(
        `${count} `,
      );
    }
  });

  it.each(['show invoice 1234567890', 'order number 123456789012345678901'])(
    'should know of no order with so long a number: %s',
    async (message) => {
      expect(await answering.answerTo(message, 1)).toBe('I find no such order among yours.');
    },
  );

  it('should show one order where one is asked for, and not speak of “the first 1”', async () => {
    const answer = await answering.answerTo('show me one of my orders', 1);
    expect(answer).toContain('Here is the first');
    expect(answer.match(/^\| \d+ \|/gm)).toHaveLength(1);
  });

  it('should take no figure out of the marks of a page', async () => {
    expect(await answering.answerTo('<script>alert(1)</script> songs by U2')).toBe(
      await answering.answerTo('songs by U2'),
    );
  });

  it.each([
    ['which is longer, Yesterday or Come Together?', 'So **Come Together** is longer.'],
    ['is Yesterday shorter than Come Together?', 'So **Yesterday** is shorter.'],
    ['was ist länger, Yesterday oder Come Together?', 'Länger ist also **Come Together**.'],
  ])('should hold both lengths against each other: %s', async (message, verdict) => {
    const answer = await answering.answerTo(message);
    expect(answer).toContain('2:03');
    expect(answer).toContain('4:20');
    expect(answer).toContain(verdict);
  });

  it.each([
    ['which album costs less, A Night at the Opera or News of the World?', /So \*\*.+\*\* costs less\.|cost the same/],
    ['A Night at the Opera or News of the World, which is more expensive?', /So \*\*.+\*\* costs more\.|cost the same/],
  ])('should hold both prices against each other: %s', async (message, verdict) => {
    const answer = await answering.answerTo(message);
    expect(answer.match(/ costs \*\*\$\d+\.\d\d\*\*\./g)).toHaveLength(2);
    expect(answer).toMatch(verdict);
  });

  it('should compare titles that are named before the question', async () => {
    expect(await answering.answerTo('Bohemian Rhapsody or Come Together, which is longer?')).toContain(
      'So **Bohemian Rhapsody** is longer.',
    );
  });

  it('should tell the length of each of two albums', async () => {
    const answer = await answering.answerTo(
      'two Queen albums: A Night at the Opera and News of the World. How long is each?',
    );
    expect(answer.match(/lasts \*\*/g)).toHaveLength(2);
  });

  it('should like what is liked better, and not what it is set against', async () => {
    const [, shown] = await inTurn(["I'd rather listen to U2 than Queen", 'what do you remember about me?']);
    expect(shown).toContain('U2');
    expect(shown).not.toContain('Queen');
  });

  it('should say which songs were bought more than once', async () => {
    const [customer = '', title = ''] =
      rowsOf(
        `SELECT CustomerId || '|' || Track.Name FROM Invoice JOIN InvoiceLine USING (InvoiceId) JOIN Track USING (TrackId)
         JOIN Album USING (AlbumId) GROUP BY CustomerId, Track.Name, ArtistId HAVING COUNT(*) > 1 LIMIT 1`,
      )[0]?.split('|') ?? [];
    if (customer === '')
      expect(await answering.answerTo('which songs have I bought twice?', 1)).toContain('no song more than once');
    else expect(await answering.answerTo('which songs have I bought twice?', Number(customer))).toContain(title);
  });

  it('should count a genre that is asked for by how much there is', async () => {
    const [count = ''] = rowsOf("SELECT COUNT(*) FROM Track JOIN Genre USING (GenreId) WHERE Genre.Name = 'Rock'");
    expect((await answering.answerTo('how much rock do you have?')).replace(',', '')).toContain(`${count} songs`);
  });

  it('should say plainly that composers are not ranked', async () => {
    expect(await answering.answerTo('who are your top composers?')).toContain('no ranking or list of composers');
  });

  it('should go on with suggestions, and ask which song is meant', async () => {
    const [first = '', next] = await inTurn(['show me some songs', 'show me more songs']);
    expect(first).toContain('| 1 |');
    expect(next).toContain('| 11 |');
    expect(await answering.answerTo('you mentioned a song')).toBe('Which song do you mean?');
  });

  it('should keep to the language that was told last through a line of nonsense', async () => {
    const answers = await inTurn(['hola, ¿qué álbumes tienes de U2?', 'asdf qwer zxcv', 'blub blub']);
    for (const answer of answers.slice(1)) expect(answer).toContain('No encuentro');
  });
});
