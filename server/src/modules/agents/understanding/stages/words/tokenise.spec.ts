import { tokenise } from './tokenise.js';

describe('tokenise', () => {
  it('should give each word with the stretch of text it was read from', () => {
    const text = 'Songs by AC/DC, please';
    expect(tokenise(text).map(({ word, start, end }) => [word, text.slice(start, end)])).toEqual([
      ['songs', 'Songs'],
      ['by', 'by'],
      ['ac', 'AC'],
      ['dc', 'DC'],
      ['please', 'please'],
    ]);
  });

  it.each([
    ['one. two', 'sentence'],
    ['one? two', 'sentence'],
    ['one, two', 'comma'],
    ['one – two', 'comma'],
    ['one two', 'space'],
    ['St. Elmo', 'space'],
    ['Vol. 4', 'space'],
  ])('should see what stands between the words of %j', (text, before) => {
    expect(tokenise(text)[1]?.before).toBe(before);
  });

  it.each(['play "paper boats" now', 'play “paper boats” now', 'play «paper boats» now', "play 'paper boats' now"])(
    'should number the quoted stretch of %s',
    (text) => {
      expect(tokenise(text).map(({ quote }) => quote)).toEqual([0, 1, 1, 0]);
    },
  );

  it('should take no apostrophe inside a word for a quote', () => {
    expect(tokenise("don't say 'n' it's").some(({ word, quote }) => word === 'its' && quote > 0)).toBe(false);
  });

  it('should mark capitals and possessives', () => {
    const tokens = tokenise("Ostrava's songs and U2");
    expect(tokens.map(({ capital }) => capital)).toEqual([true, false, false, true]);
    expect(tokens[0]?.possessive).toBe(true);
  });

  it.each(['', '   ', '?!…', '\u0000\uD800', '💿💿'])('should read %j without words', (text) => {
    expect(tokenise(text)).toEqual([]);
  });
});
