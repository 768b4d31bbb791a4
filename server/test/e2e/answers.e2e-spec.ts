import { generateCases } from '../../evals/generate.js';
import { SEED } from '../../evals/random.js';
import { readFloors } from '../../evals/report/floors.js';
import { gateSample } from '../../evals/report/gate-sample.js';
import { folderAt, measuredStores } from '../../evals/report/measured-stores.js';
import { playCases } from '../../evals/report/play-cases.js';

const PLAYING_TIME = 180_000;

describe('the answers without a model', () => {
  const serverFolder = folderAt('../..', import.meta.url);
  const floors = readFloors(new URL('../../evals/floors.json', import.meta.url));

  it.each(measuredStores(folderAt('../../..', import.meta.url)))(
    'should stay as right as they were on unseen wordings: $name store',
    async ({ name, file }) => {
      const played = await playCases(gateSample(generateCases(file, SEED)), { serverFolder, storeFile: file });
      expect(played.model_calls_per_turn).toBe(0);
      expect((100 * played.passed) / played.total).toBeGreaterThanOrEqual(floors[name] ?? 100);
    },
    PLAYING_TIME,
  );
});
