import { RecentTexts } from './recent-texts.js';

const MINUTE = 60_000;

describe(RecentTexts.name, () => {
  let at = 0;
  const texts = (): RecentTexts => {
    at = 0;
    return new RecentTexts(() => at);
  };

  it('should find a text by its sealed form, for the same purpose alone', () => {
    const recent = texts();
    recent.keep('titles', 'v1.sealed', 'Queen', 5);
    expect([recent.find('titles', 'v1.sealed'), recent.find('contents', 'v1.sealed')]).toEqual(['Queen', undefined]);
  });

  it('should drop a text that nobody reads, after two minutes', () => {
    const recent = texts();
    recent.keep('titles', 'v1.sealed', 'Queen', 5);
    at = MINUTE;
    recent.find('titles', 'v1.other');
    at = 2 * MINUTE;
    expect(recent.find('titles', 'v1.sealed')).toBeUndefined();
  });

  it('should drop everything when nobody asked for long', () => {
    const recent = texts();
    recent.keep('titles', 'v1.sealed', 'Queen', 5);
    at = 10 * MINUTE;
    expect(recent.find('titles', 'v1.sealed')).toBeUndefined();
  });

  it('should keep a text that is read', () => {
    const recent = texts();
    recent.keep('titles', 'v1.sealed', 'Queen', 5);
    for (at = 0; at < 5 * MINUTE; at += MINUTE / 2) recent.find('titles', 'v1.sealed');
    expect(recent.find('titles', 'v1.sealed')).toBe('Queen');
  });

  it('should drop the oldest texts when they grow too many', () => {
    const recent = texts();
    recent.keep('titles', 'v1.sealed', 'Queen', 5);
    for (let count = 0; count < 50; count += 1) {
      recent.find('contents', String(count));
      recent.keep('contents', String(count), 'x'.repeat(100_000), 100_000);
    }
    expect([recent.find('titles', 'v1.sealed'), recent.find('contents', '49')?.length]).toEqual([undefined, 100_000]);
  });

  it('should tell sealed texts apart that begin alike', () => {
    const recent = texts();
    const start = 'v1.'.padEnd(200, 'x');
    recent.keep('titles', `${start}1`, 'Queen', 5);
    expect([recent.find('titles', `${start}1`), recent.find('titles', `${start}2`)]).toEqual(['Queen', undefined]);
  });
});
