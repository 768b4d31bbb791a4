import { writeSmallStore, type SmallStoreFile } from '../../store/testing/small-store.js';
import { ToolBench } from '../testing/tool-bench.js';

const LUIS = 1;
const LEONIE = 2;
const FRANCOIS = 3;

describe('the invoice tools', () => {
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

  it.each([
    'get_invoices_by_customer_sorted_by_date',
    'get_invoices_sorted_by_total',
    'get_invoices_sorted_by_unit_price',
    'get_invoice_lines',
    'get_employee_by_invoice_and_customer',
    'get_invoice_totals',
    'get_purchased_tracks',
    'get_most_bought',
    'get_own_profile',
  ])('should answer nobody whose identity is not proven (%s)', async (tool) => {
    expect(await bench.call(tool, {})).toEqual({ status: 'identity_required' });
  });

  it('should list whole orders by what they hold, and those of nobody else (get_purchased_tracks)', async () => {
    const named = { artist_name: 'Iron Maiden', limit: 50 };
    const held = await bench.rows('get_purchased_tracks', named, LUIS);
    const whole = await bench.rows('get_purchased_tracks', { ...named, kind: 'whole_orders' }, LUIS);
    const orders = new Set(held.rows.map(({ invoice_id: id }) => id));
    const all = (await bench.rows('get_purchased_tracks', { limit: 50 }, LUIS)).rows;
    expect(whole.rows).toEqual(all.filter(({ invoice_id: id }) => orders.has(id)));
    expect(whole.total).toBeGreaterThan(held.total);
  });

  it('should sum the own purchases up, those with most pieces first (get_most_bought)', async () => {
    expect((await bench.rows('get_most_bought', { limit: 2 }, LUIS)).rows).toEqual([
      { kind: 'artist', artist: 'AC/DC', album: null, genre: null, pieces: 5, spent: '6.95' },
      { kind: 'artist', artist: 'Iron Maiden', album: null, genre: null, pieces: 3, spent: '2.97' },
    ]);
    expect((await bench.rows('get_most_bought', { kind: 'album', limit: 1 }, LUIS)).rows).toMatchObject([
      { album: 'Back in Black', artist: 'AC/DC', pieces: 4 },
    ]);
    const in2021 = { kind: 'genre', from: '2021-01-01', to: '2021-12-31' };
    expect((await bench.rows('get_most_bought', in2021, LUIS)).rows).toMatchObject([{ genre: 'Rock', pieces: 1 }]);
    expect((await bench.rows('get_most_bought', in2021, FRANCOIS)).total).toBe(0);
  });

  it.each(['get_invoices_by_customer_sorted_by_date', 'get_invoices_sorted_by_total', 'get_purchased_tracks'])(
    'should find a day in every year (%s)',
    async (tool) => {
      const all = (await bench.rows(tool, { limit: 50 }, LUIS)).rows;
      const day = String(all[0]?.['date']).slice(5);
      const found = await bench.rows(tool, { day, limit: 50 }, LUIS);
      expect(found.rows).toEqual(all.filter(({ date }) => String(date).slice(5) === day));
      expect(found.total).toBeGreaterThan(0);
      expect((await bench.rows(tool, { day: '02-29' }, LUIS)).total).toBe(0);
    },
  );

  it('should list the own orders, newest first (get_invoices_by_customer_sorted_by_date)', async () => {
    expect(await bench.rows('get_invoices_by_customer_sorted_by_date', { limit: 2 }, LUIS)).toEqual({
      status: 'rows',
      total: 4,
      shown: 2,
      more: true,
      rows: [
        { invoice_id: 6, date: '2025-08-07', total: '3.97', tracks: 3 },
        { invoice_id: 4, date: '2023-11-30', total: '1.98', tracks: 2 },
      ],
    });
  });

  it.each<[object, number[]]>([
    [{ position: 2 }, [4]],
    [{ position: 1, order: 'oldest' }, [1]],
    [{ position: 9 }, []],
    [{ from: '2023-01-01', to: '2023-12-31' }, [4, 3]],
    [{ from: '2024-01-01', to: '2024-12-31' }, []],
  ])('should find %j (get_invoices_by_customer_sorted_by_date)', async (given, ids) => {
    expect(await bench.column('get_invoices_by_customer_sorted_by_date', given, 'invoice_id', LUIS)).toEqual(ids);
  });

  it('should find the largest, the smallest and those above a sum (get_invoices_sorted_by_total)', async () => {
    expect(await bench.column('get_invoices_sorted_by_total', { position: 1 }, 'total', LUIS)).toEqual(['3.97']);
    expect(await bench.column('get_invoices_sorted_by_total', { order: 'smallest' }, 'invoice_id', LUIS)).toEqual([
      1, 4, 6, 3,
    ]);
    expect(await bench.column('get_invoices_sorted_by_total', { minimum: '2.00' }, 'invoice_id', LUIS)).toEqual([6, 3]);
  });

  it.each(['get_invoices_by_customer_sorted_by_date', 'get_invoices_sorted_by_total'])(
    'should keep to orders of so many songs (%s)',
    async (tool) => {
      const all = (await bench.rows(tool, { limit: 50 }, LUIS)).rows;
      const found = await bench.rows(tool, { least_tracks: 2, most_tracks: 2, limit: 50 }, LUIS);
      expect(found.rows).toEqual(all.filter(({ tracks }) => tracks === 2));
      expect(found.total).toBe(found.rows.length);
      expect(found.rows.length).toBeGreaterThan(0);
    },
  );

  it('should order by the price of single tracks (get_invoices_sorted_by_unit_price)', async () => {
    const highest = await bench.rows('get_invoices_sorted_by_unit_price', { limit: 1 }, LUIS);
    expect(highest.rows).toEqual([{ invoice_id: 6, date: '2025-08-07', total: '3.97', tracks: 3, unit_price: '1.99' }]);
    const lowest = { order: 'lowest', limit: 1 };
    expect(await bench.column('get_invoices_sorted_by_unit_price', lowest, 'unit_price', LUIS)).toEqual(['0.99']);
  });

  it('should name the tracks of the last order, of a place and of a number (get_invoice_lines)', async () => {
    expect((await bench.rows('get_invoice_lines', {}, LUIS)).rows[0]).toEqual({
      invoice_id: 6,
      date: '2025-08-07',
      invoice_total: '3.97',
      track_id: 20,
      title: 'Iron Maiden',
      artist: 'Iron Maiden',
      album: 'Live After Death',
      genre: 'Metal',
      milliseconds: 260000,
      unit_price: '0.99',
      quantity: 1,
    });
    expect(await bench.column('get_invoice_lines', { position: 2 }, 'title', LUIS)).toEqual([
      'Iron Maiden',
      'Bohemian Rhapsody',
    ]);
    expect(await bench.column('get_invoice_lines', { invoice_id: 3 }, 'quantity', LUIS)).toEqual([1, 2]);
  });

  it('should not tell a foreign order from one that does not exist', async () => {
    for (const tool of ['get_invoice_lines', 'get_employee_by_invoice_and_customer']) {
      const foreign = await bench.rows(tool, { invoice_id: 2 }, LUIS);
      expect(foreign).toEqual(await bench.rows(tool, { invoice_id: 999 }, LUIS));
      expect(foreign).toEqual({ status: 'rows', total: 0, shown: 0, more: false, rows: [] });
    }
  });

  it('should tell name, title and work address and nothing else (get_employee_by_invoice_and_customer)', async () => {
    expect((await bench.rows('get_employee_by_invoice_and_customer', {}, LUIS)).rows).toEqual([
      {
        invoice_id: 6,
        date: '2025-08-07',
        invoice_total: '3.97',
        employee: 'Jane Peacock',
        title: 'Sales Support Agent',
        email: 'jane@example.com',
      },
    ]);
    expect((await bench.rows('get_employee_by_invoice_and_customer', {}, FRANCOIS)).total).toBe(0);
  });

  it('should sum to the cent (get_invoice_totals)', async () => {
    expect((await bench.rows('get_invoice_totals', {}, LUIS)).rows).toEqual([
      { period: null, invoices: 4, sum: '10.91', average: '2.73', largest: '3.97', smallest: '0.99' },
    ]);
    expect(await bench.column('get_invoice_totals', { kind: 'year' }, 'period', LUIS)).toEqual([
      '2021',
      '2023',
      '2025',
    ]);
    expect((await bench.rows('get_invoice_totals', { from: '2024-01-01', to: '2024-12-31' }, LUIS)).total).toBe(0);
  });

  it('should find what was bought, by music and period (get_purchased_tracks)', async () => {
    expect((await bench.rows('get_purchased_tracks', {}, LUIS)).total).toBe(8);
    expect(await bench.column('get_purchased_tracks', { artist_name: 'queen' }, 'invoice_id', LUIS)).toEqual([4]);
    expect(await bench.column('get_purchased_tracks', { song_title: 'hells bells' }, 'date', LUIS)).toEqual([
      '2025-08-07',
      '2023-01-15',
    ]);
    expect(await bench.column('get_purchased_tracks', { from: '2021-01-01', to: '2021-12-31' }, 'title', LUIS)).toEqual(
      ['Go Down'],
    );
    expect((await bench.rows('get_purchased_tracks', { artist_name: 'queen' }, FRANCOIS)).total).toBe(0);
  });

  it('should rank, limit and sum up what was bought (get_purchased_tracks)', async () => {
    const all = (await bench.rows('get_purchased_tracks', { limit: 50 }, LUIS)).rows;
    const lengths = all.map(({ milliseconds }) => Number(milliseconds));
    const longest = await bench.column('get_purchased_tracks', { order: 'longest' }, 'milliseconds', LUIS);
    expect(longest).toEqual(lengths.toSorted((one, other) => other - one));
    const most = Math.max(...lengths);
    const limited = { kind: 'length', minimum: (most / 1000).toFixed(3) };
    expect(await bench.column('get_purchased_tracks', limited, 'milliseconds', LUIS)).toEqual(
      lengths.filter((length) => length === most),
    );
    const [sum] = (await bench.rows('get_purchased_tracks', { kind: 'sum' }, LUIS)).rows;
    const pieces = all.reduce((count, { quantity }) => count + Number(quantity), 0);
    expect(sum).toMatchObject({ pieces });
    expect((await bench.rows('get_purchased_tracks', { words: 'black' }, LUIS)).rows.length).toBeGreaterThan(0);
  });

  it('should tell the own record only (get_own_profile)', async () => {
    expect((await bench.rows('get_own_profile', {}, FRANCOIS)).rows).toEqual([
      {
        customer_id: FRANCOIS,
        first_name: 'François',
        last_name: 'Tremblay',
        company: '',
        address: '',
        city: 'Montréal',
        state: 'QC',
        postal_code: '',
        country: 'Canada',
        phone: '',
        fax: '',
        email: 'francois@example.com',
        support_representative: null,
      },
    ]);
  });

  it('should give a customer nothing of another, whatever is asked', async () => {
    const luis = ['São José', 'luis@', 'Gonçalves', '2025-08-07', '10.91'];
    for (const tool of [
      'get_invoices_by_customer_sorted_by_date',
      'get_invoice_totals',
      'get_purchased_tracks',
      'get_own_profile',
    ]) {
      const rows = JSON.stringify(await bench.rows(tool, {}, LEONIE));
      expect(luis.filter((word) => rows.includes(word))).toEqual([]);
    }
  });

  it.each([
    { from: '2023-13-01' },
    { from: 'last year' },
    { position: 0 },
    { limit: 51 },
    { offset: -1 },
    { minimum: '1e3' },
    { order: 'random()' },
  ])('should refuse %j', async (given) => {
    const tool = 'minimum' in given ? 'get_invoices_sorted_by_total' : 'get_invoices_by_customer_sorted_by_date';
    expect(await bench.call(tool, given, LUIS)).toEqual({ status: 'refused', reason: 'invalid_arguments' });
  });
});
