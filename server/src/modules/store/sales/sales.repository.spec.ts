import { everySmallStore, type OpenedStore } from '../testing/every-store.js';
import { CustomersRepository } from './customers.repository.js';
import { InvoiceTotalsRepository } from './invoice-totals.repository.js';
import { InvoicesRepository, type InvoiceFilter, type InvoiceOrder } from './invoices.repository.js';
import { PurchasesRepository } from './purchases.repository.js';
import { StoreCustomerDirectory } from './store-customer-directory.js';

const ALL = { limit: 50, offset: 0 };
const LUIS = 1;
const LEONIE = 2;

describe.each(await everySmallStore('counterpoint_sales_spec'))('the sales on %s', (_, open) => {
  let store: OpenedStore;

  beforeAll(async () => {
    store = await open();
  });

  afterAll(() => store.close());

  const invoiceIds = async (customer: number, filter: InvoiceFilter, order: InvoiceOrder): Promise<number[]> => {
    const { rows } = await new InvoicesRepository(store.database).findPageByCustomer(customer, filter, ALL, order);
    return rows.map(({ invoice_id }) => invoice_id);
  };

  it('should list a customer’s orders with day, total and pieces', async () => {
    const { total, rows } = await new InvoicesRepository(store.database).findPageByCustomer(LUIS, {}, ALL, 'newest');
    expect(total).toBe(4);
    expect(rows[0]).toEqual({
      invoice_id: 6,
      date: '2025-08-07',
      total: '3.97',
      tracks: 3,
      highest_price: '1.99',
      lowest_price: '0.99',
    });
  });

  it.each<[InvoiceFilter, InvoiceOrder, number[]]>([
    [{}, 'oldest', [1, 3, 4, 6]],
    [{}, 'largest', [6, 3, 4, 1]],
    [{}, 'smallest', [1, 4, 6, 3]],
    [{}, 'highest_price', [6, 3, 4, 1]],
    [{}, 'lowest_price', [6, 4, 3, 1]],
    [{ from: '2023-01-15', to: '2023-11-30' }, 'newest', [4, 3]],
    [{ leastCents: 200 }, 'oldest', [3, 6]],
    [{ mostCents: 198 }, 'oldest', [1, 4]],
    [{ invoiceId: 3 }, 'newest', [3]],
  ])('should find the orders that fit %j, %s first', async (filter, order, ids) => {
    expect(await invoiceIds(LUIS, filter, order)).toEqual(ids);
  });

  it('should not tell somebody else’s order from one that does not exist', async () => {
    const invoices = new InvoicesRepository(store.database);
    const foreign = await invoices.findPageByCustomer(LUIS, { invoiceId: 2 }, ALL, 'newest');
    expect(foreign).toEqual(await invoices.findPageByCustomer(LUIS, { invoiceId: 999 }, ALL, 'newest'));
    expect(foreign).toEqual({ total: 0, rows: [] });
  });

  it('should sum to the cent, in all and by period', async () => {
    const totals = new InvoiceTotalsRepository(store.database);
    expect(await totals.findByCustomer(LUIS, {}, 'all')).toEqual([
      { period: '', invoices: 4, sum: '10.91', average: '2.73', largest: '3.97', smallest: '0.99' },
    ]);
    expect((await totals.findByCustomer(LUIS, {}, 'year')).map(({ period, sum }) => [period, sum])).toEqual([
      ['2021', '0.99'],
      ['2023', '5.95'],
      ['2025', '3.97'],
    ]);
    expect((await totals.findByCustomer(LUIS, {}, 'month')).map(({ period }) => period)).toContain('2023-11');
    expect(await totals.findByCustomer(LUIS, { from: '2030-01-01' }, 'all')).toEqual([]);
  });

  it('should list what was bought, only to the buyer', async () => {
    const purchases = new PurchasesRepository(store.database);
    const filter = { invoices: {}, tracks: { trackIds: [13] } };
    expect((await purchases.findPageByCustomer(LUIS, filter, ALL, 'newest')).rows).toEqual([
      {
        invoice_id: 4,
        date: '2023-11-30',
        invoice_total: '1.98',
        track_id: 13,
        title: 'Bohemian Rhapsody',
        artist: 'Queen',
        album: 'A Night at the Opera',
        genre: 'Rock',
        milliseconds: 230000,
        unit_price: '0.99',
        quantity: 1,
      },
    ]);
    expect((await purchases.findPageByCustomer(3, filter, ALL, 'newest')).total).toBe(0);
  });

  it('should name the genres bought most', async () => {
    const genres = await new PurchasesRepository(store.database).findGenresBoughtBy(LUIS, 2);
    expect(genres).toEqual([
      { id: 1, name: 'Rock', pieces: 6 },
      { id: 2, name: 'Metal', pieces: 3 },
    ]);
  });

  it('should tell a customer the own record and the work address of the representative', async () => {
    const customers = new CustomersRepository(store.database);
    expect(await customers.findProfile(LUIS)).toEqual({
      first_name: 'Luís',
      last_name: 'Gonçalves',
      company: 'Aeronáutica Exemplo',
      address: 'Av. Brigadeiro Faria Lima, 2170',
      city: 'São José dos Campos',
      state: 'SP',
      postal_code: '12227-000',
      country: 'Brazil',
      phone: '+55 (12) 3923-5555',
      fax: '+55 (12) 3923-5566',
      email: 'luis@example.com',
      support_representative: 'Jane Peacock',
    });
    expect(await customers.findRepresentative(LEONIE)).toEqual({
      employee: 'Margaret Park',
      title: 'Sales Support Agent',
      email: 'margaret@example.com',
    });
    expect(await customers.findRepresentative(3)).toBeNull();
    expect(await customers.findProfile(99)).toBeNull();
  });

  describe('the directory of customers', () => {
    const directory = (): StoreCustomerDirectory => new StoreCustomerDirectory(new CustomersRepository(store.database));

    it('should find by address whatever its case, by number and by phone whatever its signs', async () => {
      const luis = { customerId: 1, email: 'luis@example.com', firstName: 'Luís', lastName: 'Gonçalves' };
      expect(await directory().findByEmail('LUIS@example.com')).toEqual(luis);
      expect(await directory().findById(1)).toEqual(luis);
      expect(await directory().findByPhone('+55 12 3923 5555')).toEqual(luis);
      expect(await directory().findByPhone('551239235555')).toEqual(luis);
    });

    it.each([
      '%',
      'a%@%',
      '%@example.com',
      'luis@example.com;1',
      'luis@example',
      ' luis@example.com',
      'luis_@example.com',
    ])('should find nobody by the address %j', async (email) => {
      expect(await directory().findByEmail(email)).toBeNull();
    });

    it.each([0, -1, 1.5, Number.NaN, 2 ** 40, 99])('should find nobody by the number %j', async (id) => {
      expect(await directory().findById(id)).toBeNull();
    });

    it.each(['555', '923-5555', '3923-5555', '+55 (12) 3923-55', '１２３９２３５５５５', '0711 2842222x', ''])(
      'should find nobody by the phone %j',
      async (phone) => {
        expect(await directory().findByPhone(phone)).toBeNull();
      },
    );
  });
});
