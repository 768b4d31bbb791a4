import type { NameKind } from './name-index.contract.js';
import { formsOf } from './name-forms.js';

const formsOfName = (text: string, kind: NameKind = 'artist'): string[] =>
  formsOf({ kind, text, ids: [1], weight: 1 }).map(({ words }) => words.join(' '));

describe('formsOf', () => {
  it.each<[string, NameKind, string[]]>([
    ['The Beatles', 'artist', ['the beatles', 'beatles']],
    ['Os Paralamas', 'artist', ['os paralamas', 'paralamas']],
    ["Guns N' Roses", 'artist', ['guns n roses', 'guns and roses', 'guns roses']],
    ['Simon & Garfunkel', 'artist', ['simon and garfunkel', 'simon n garfunkel', 'simon garfunkel']],
    ['Led Zeppelin IV', 'album', ['led zeppelin iv', 'led zeppelin 4']],
    ['Unplugged [Live]', 'album', ['unplugged live', 'unplugged']],
    ['Hip Hop/Rap', 'genre', ['hip hop rap', 'hip hop', 'rap']],
    ['R&B/Soul', 'genre', ['r and b soul', 'r n b soul', 'r b soul', 'r and b', 'soul', 'r n b']],
    ['???', 'track', []],
  ])('should know the ways to write %s', (text, kind, forms) => {
    expect(formsOfName(text, kind)).toEqual(forms);
  });

  it('should keep a foreign article that belongs to a title', () => {
    expect(formsOfName('Os Paralamas', 'track')).toEqual(['os paralamas']);
  });

  it('should trust an article less when nothing but a common word is left', () => {
    const [whole, bare] = formsOf({ kind: 'artist', text: 'The Who', ids: [1], weight: 1 });
    expect(whole?.score).toBe(1);
    expect(bare?.score).toBe(0.5);
  });
});
