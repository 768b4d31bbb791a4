import { startupProblem } from './startup-problem.js';

describe('startupProblem', () => {
  it.each([
    ['28P01', /refuses the user or the password/],
    ['3D000', /has no database of the name/],
    ['42501', /may not make tables/],
    ['SQLITE_CORRUPT', /is damaged\. Restore a backup/],
  ])('should explain %s in one sentence', (code, sentence) => {
    const said = startupProblem(Object.assign(new Error('as the driver says it'), { code }));
    expect(said).toMatch(sentence);
    expect(said).not.toContain('\n');
  });

  it('should explain a database server that does not answer in time', () => {
    expect(startupProblem(new Error('timeout expired'))).toMatch(/cannot be reached/);
  });

  it('should show the place of a problem that nobody foresaw', () => {
    expect(startupProblem(new TypeError('a defect of ours'))).toMatch(/a defect of ours\n\s+at /);
  });
});
