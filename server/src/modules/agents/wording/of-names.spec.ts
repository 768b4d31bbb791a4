import { ofNames } from './of-names.js';

const name = (kind: 'artist' | 'genre' | 'album', text: string) => ({
  kind,
  text,
  said: text,
  known: true,
  guessed: false,
});

describe('ofNames', () => {
  it('should say what a request is narrowed to, in the language', () => {
    const names = [name('artist', 'U2'), name('genre', 'Rock')];
    expect(ofNames(names, 'en')).toBe(' in the genre **Rock** by **U2**');
    expect(ofNames(names, 'de')).toBe(' aus dem Genre **Rock** von **U2**');
  });

  it('should say nothing without names', () => {
    expect(ofNames([], 'en')).toBe('');
  });
});
