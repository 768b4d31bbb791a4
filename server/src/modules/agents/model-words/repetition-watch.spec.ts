import { RepetitionWatch } from './repetition-watch.js';

/** Pieces until the watch notices; null when it does not. */
function noticedAfter(pieces: readonly string[]): number | null {
  const watch = new RepetitionWatch();
  const place = pieces.findIndex((piece) => watch.goesOn(piece));
  return place < 0 ? null : place + 1;
}

describe('RepetitionWatch', () => {
  it.each(['music ', ' yes', 'we have it, ', 'ha'])('should notice %j said over and over', (piece) => {
    expect(noticedAfter(Array.from({ length: 100 }, () => piece))).toBeLessThan(20);
  });

  it('should notice a repetition behind words that stand', () => {
    const pieces = ['Here is what ', 'we have of ', ...Array.from({ length: 40 }, () => 'the music of ')];
    expect(noticedAfter(pieces)).toBeLessThan(12);
  });

  it.each([
    'Here are the ten albums we have by Queen, from A Day at the Races to The Works.',
    'Ha ha ha, that is a good one!',
    'You have 3 orders: one in May, one in June, and one in July.',
    '--------',
  ])('should let %j be', (text) => {
    expect(noticedAfter(text.match(/.{1,4}/gsu) ?? [])).toBeNull();
  });
});
