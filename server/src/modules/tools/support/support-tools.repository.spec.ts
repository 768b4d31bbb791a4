import { writeSmallStore, type SmallStoreFile } from '../../store/testing/small-store.js';
import { ToolBench } from '../testing/tool-bench.js';

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
    expect(opened).toEqual({ number: expect.stringMatching(/^SR-\d{6}$/), status: 'open', already_open: false });
    const again = (await bench.rows('open_support_request', { kind: 'refund' })).rows;
    expect(again).toEqual([{ number: opened?.number, status: 'open', already_open: true }]);
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
