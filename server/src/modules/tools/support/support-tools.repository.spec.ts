import { writeSmallStore, type SmallStoreFile } from '../../store/testing/small-store.js';
import { ToolBench } from '../testing/tool-bench.js';

const LUIS = 1;

describe('open_support_request', () => {
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

  it('should open a request once, also when it is asked again', async () => {
    const [opened] = (await bench.rows('open_support_request', { kind: 'refund' })).rows;
    expect(opened).toEqual({
      number: expect.stringMatching(/^SR-\d{6}$/),
      status: 'open',
      already_open: false,
      about_invoice: null,
    });
    const again = (await bench.rows('open_support_request', { kind: 'refund' })).rows;
    expect(again).toEqual([{ number: opened?.number, status: 'open', already_open: true, about_invoice: null }]);
  });

  it.each([
    [{ invoice_id: 6 }, 6],
    [{ invoice_id: 5 }, null],
    [{ position: 1, order: 'newest' }, 6],
    [{ position: 1, order: 'oldest', from: '2023-02-01' }, 4],
    [{ from: '2025-08-01', to: '2025-08-31' }, 6],
    [{ from: '2023-01-01', to: '2025-12-31' }, null],
    [{ kind: 'refund' }, null],
  ])('should find the one order that is told of by %j', async (told, invoice) => {
    expect(await bench.column('open_support_request', told, 'about_invoice', LUIS)).toEqual([invoice]);
  });

  it('should find the order that holds what was bought once, and none for what is in several', async () => {
    const { rows } = await bench.rows('get_purchased_tracks', { limit: 50 }, LUIS);
    const ordersOf = (title: unknown) =>
      new Set(rows.filter((row) => row['title'] === title).map(({ invoice_id: id }) => id));
    for (const { title } of rows) {
      const [only, ...others] = ordersOf(title);
      const found = await bench.column('open_support_request', { song_title: String(title) }, 'about_invoice', LUIS);
      expect(found).toEqual([others.length > 0 ? null : only]);
    }
  });

  it('should know no order of somebody who is not proven', async () => {
    expect(await bench.column('open_support_request', { position: 1 }, 'about_invoice')).toEqual([null]);
    expect(await bench.column('open_support_request', { from: '2025-08-07' }, 'about_invoice')).toEqual([null]);
  });

  it('should keep a kind it does not know as other', async () => {
    expect(await bench.call('open_support_request', { kind: 'a parrot' })).toMatchObject({
      status: 'answered',
      evidence: { arguments: { kind: 'other' } },
    });
  });
});

describe('list_support_requests', () => {
  it('should tell the number, the matter and the state of what was opened', async () => {
    const store = await writeSmallStore();
    const bench = await ToolBench.open(`sqlite:///${store.file}`);
    await bench.rows('open_support_request', { kind: 'refund' });
    const { rows, total } = await bench.rows('list_support_requests', {});
    expect(total).toBe(1);
    expect(rows[0]).toMatchObject({ number: 'SR-000001', kind: 'refund', status: 'open', taken: false });
    await bench.close();
    await store.remove();
  });
});
