import type { Played } from './played.js';
import { renderReport } from './render-report.js';

const score = { passed: 1, total: 2, p50_ms: 5, p95_ms: 9 };
const played: Played = {
  ...score,
  percent: 50,
  turns: 2,
  model_calls_per_turn: 0,
  categories: { albums: score },
  failures: [{ id: 'measure-albums-2', category: 'albums', problems: ['missing: Some Secret Words'] }],
};

describe(renderReport.name, () => {
  const report = renderReport([{ title: 'Starter store', develop: played, measure: played }]).replace(/ +/g, ' ');

  it('should tell the figures of both parts and of every category', () => {
    expect(report).toContain('| Starter store | measuring | 1 | 2 | 50.0 | 5.0 | 9.0 |');
    expect(report).toContain('| albums | 1 | 2 | 50.0 | 5.0 | 9.0 | 1/2 |');
  });

  it('should tell failures by category and kind, and none of their words', () => {
    expect(report).toContain('| albums | something was missing | 1 |');
    expect(report).not.toContain('Secret');
  });
});
