import { Answering } from './testing/answering.js';
import { ASKED_STORES, columnOf } from './testing/asked-stores.js';

const TIME = 120_000;

describe.each(ASKED_STORES)('comparisons and choices in %s', (_name, file) => {
  let answering: Answering;

  beforeAll(async () => {
    answering = await Answering.open(file);
  }, TIME);
  afterAll(() => answering.close());

  const rowsOf = (sql: string, ...parameters: (string | number)[]): string[] => columnOf(file, sql, ...parameters);
  const [customer = ''] = rowsOf(
    'SELECT CustomerId FROM Invoice GROUP BY CustomerId HAVING COUNT(DISTINCT SUBSTR(InvoiceDate, 1, 4)) > 1 LIMIT 1',
  );
  const customerId = Number(customer);
  const years = rowsOf(
    'SELECT DISTINCT SUBSTR(InvoiceDate, 1, 4) FROM Invoice WHERE CustomerId = ? ORDER BY 1',
    customerId,
  );
  const spentIn = (year: string): number =>
    Number(
      rowsOf(
        'SELECT COALESCE(SUM(Total), 0) FROM Invoice WHERE CustomerId = ? AND SUBSTR(InvoiceDate, 1, 4) = ?',
        customerId,
        year,
      )[0],
    );

  it('should hold two years of every customer’s own orders against each other', async () => {
    const [one = '', other = ''] = years;
    const { content } = await answering.ask(`did I spend more in ${one} than in ${other}?`, { customerId });
    expect(content).toContain(`$${spentIn(one).toFixed(2)}`);
    expect(content).toContain(`$${spentIn(other).toFixed(2)}`);
    expect(content.startsWith('Yes')).toBe(spentIn(one) > spentIn(other));
  });

  it('should list exactly the own orders before and after one', async () => {
    const numbers = rowsOf('SELECT InvoiceId FROM Invoice WHERE CustomerId = ? ORDER BY InvoiceId', customerId).map(
      Number,
    );
    const middle = numbers[Math.floor(numbers.length / 2)] ?? 0;
    const listed = async (message: string): Promise<number[]> => {
      const { evidence } = await answering.ask(message, { customerId });
      return evidence
        .flatMap(({ result }) => result.rows.map((row) => Number(row['invoice_id'])))
        .sort((a, b) => a - b);
    };
    expect(await listed(`my orders before invoice ${middle}`)).toEqual(numbers.filter((number) => number < middle));
    expect(await listed(`my orders after invoice ${middle}`)).toEqual(numbers.filter((number) => number > middle));
  });

  it('should leave an artist out of what is listed', async () => {
    const [artist = ''] = rowsOf(
      'SELECT Artist.Name FROM Artist JOIN Album USING (ArtistId) GROUP BY ArtistId ORDER BY COUNT(*) DESC LIMIT 1',
    );
    const all = Number(rowsOf('SELECT COUNT(*) FROM Album')[0]);
    const own = Number(rowsOf('SELECT COUNT(*) FROM Album JOIN Artist USING (ArtistId) WHERE Name = ?', artist)[0]);
    const { content } = await answering.ask(`how many albums are not by ${artist}?`);
    expect(content).toContain(String(all - own));
  });

  it('should list the artists of a first letter, and no others', async () => {
    const names = rowsOf(
      "SELECT DISTINCT Artist.Name FROM Artist JOIN Album USING (ArtistId) JOIN Track USING (AlbumId) WHERE Artist.Name LIKE 'k%'",
    );
    const { evidence } = await answering.ask('which bands start with the letter K?');
    const told = evidence.flatMap(({ result }) => result.rows.map((row) => String(row['artist'])));
    expect(told.sort()).toEqual(names.sort());
  });

  it('should answer one superlative with one row', async () => {
    const { evidence } = await answering.ask('what is the shortest song?');
    expect(evidence.map(({ result }) => result.rows.length)).toEqual([1]);
  });

  it('should tell every artist’s collections or what sold best of them', async () => {
    const [artist = ''] = rowsOf(
      "SELECT Artist.Name FROM Artist JOIN Album USING (ArtistId) WHERE Title LIKE '%Greatest Hits%' LIMIT 1",
    );
    const titles = rowsOf(
      "SELECT Title FROM Album JOIN Artist USING (ArtistId) WHERE Name = ? AND Title LIKE '%Greatest Hits%'",
      artist,
    );
    const { content } = await answering.ask(artist === '' ? 'greatest hits' : `greatest hits of ${artist}`);
    expect(titles.filter((title) => !content.includes(title))).toEqual([]);
  });

  it('should sum up what was spent on one artist', async () => {
    const [artist = ''] = rowsOf(
      `SELECT Artist.Name FROM InvoiceLine JOIN Invoice USING (InvoiceId) JOIN Track USING (TrackId) JOIN Album USING (AlbumId)
       JOIN Artist USING (ArtistId) WHERE CustomerId = ? GROUP BY ArtistId ORDER BY COUNT(*) DESC, ArtistId LIMIT 1`,
      customerId,
    );
    const [sum = ''] = rowsOf(
      `SELECT printf('%.2f', SUM(InvoiceLine.UnitPrice * Quantity)) FROM InvoiceLine JOIN Invoice USING (InvoiceId)
       JOIN Track USING (TrackId) JOIN Album USING (AlbumId) JOIN Artist USING (ArtistId) WHERE CustomerId = ? AND Artist.Name = ?`,
      customerId,
      artist,
    );
    const { content } = await answering.ask(`how much did I spend on "${artist}" songs?`, { customerId });
    expect(content).toContain(`$${sum}`);
  });

  it('should give both the albums of an artist and the price of songs in general after talk of one song', async () => {
    const [artist = ''] = rowsOf(
      'SELECT Artist.Name FROM Artist JOIN Album USING (ArtistId) GROUP BY ArtistId ORDER BY COUNT(*) DESC LIMIT 1',
    );
    const [least = '', most = ''] = rowsOf(
      "SELECT printf('%.2f', MIN(UnitPrice)) FROM Track UNION ALL SELECT printf('%.2f', MAX(UnitPrice)) FROM Track",
    );
    const first = await answering.ask('what is the shortest song?');
    const window = [
      {
        said: 'what is the shortest song?',
        answered: first.content,
        requests: first.requests,
        evidence: first.evidence,
      },
    ];
    const { content, requests } = await answering.ask(`do you have anything by ${artist}, and what does a song cost?`, {
      window,
    });
    expect(content).toContain(`$${least}`);
    expect(content).toContain(`$${most}`);
    expect(requests.flatMap(({ names }) => names).every(({ kind }) => kind !== 'track')).toBe(true);
  });
});
