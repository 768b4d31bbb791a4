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
