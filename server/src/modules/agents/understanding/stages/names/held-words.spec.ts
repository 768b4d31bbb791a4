import { buildNameSearch } from '../../../../store/names/name-index-builder.js';
import type { NameIndex, NameKind, StoreName } from '../../../../store/names/name-index.contract.js';
import { Lexicon, WORDS } from '../../lexicon/lexicon.js';
import type { NameReading, NameSpan } from '../../reading.js';
import { findConcepts } from '../concepts/find-concepts.js';
import { heldWords } from './held-words.js';
import { tokenise } from '../words/tokenise.js';

const english = new Lexicon(WORDS.en.concepts);
let index: Pick<NameIndex, 'exactly' | 'withWords'>;

const nameOf = (kind: NameKind, text: string, place: number): StoreName => ({ kind, text, ids: [place], weight: 1 });

beforeAll(async () => {
  const names = [
    nameOf('album', 'Lindqvist: Winter Suites', 1),
    nameOf('album', 'The Best of Lindqvist', 2),
    nameOf('artist', 'Orchestra of Ostrava & Otto Lindqvist', 3),
    nameOf('track', 'Harbour Me', 4),
    nameOf('track', 'Sonata No. 3 "Lantern"', 5),
    nameOf('track', 'Cantata: O Winter', 6),
    nameOf('track', '"Kleine Ostrava" Suite, I', 7),
    nameOf('album', 'Late Sessions [Disc 1]', 8),
    nameOf('album', 'Late Sessions [Disc 2]', 9),
    nameOf('album', 'Early Songs II', 10),
  ];
  index = await buildNameSearch(names, new Map());
});

function heldIn(text: string, said: string, kinds: readonly NameKind[], asked = false): string | undefined {
  const tokens = tokenise(text);
  const start = tokens.findIndex(({ word }) => word === said.split(' ')[0]?.toLowerCase());
  const readings = kinds.map((kind) => ({ kind, text: said, weight: 1, guessed: false, known: false, near: [] }));
  const span: NameSpan = { start, end: start + said.split(' ').length, said, readings, asked };
  return heldWords(
    tokens,
    [span],
    findConcepts(tokens, english, () => false),
    index,
  )?.words;
}

const ANY: readonly NameKind[] = ['artist', 'album', 'track'];

describe('heldWords', () => {
  it('should look for a word that titles and names hold', () => {
    expect(heldIn('do you stock lindqvist', 'lindqvist', ANY)).toBe('lindqvist');
    expect(heldIn('albums by lindqvist', 'lindqvist', ['artist'])).toBe('lindqvist');
    expect(heldIn('the lantern sonata', 'lantern sonata', ['album'])).toBe('lantern sonata');
  });

  it('should leave a word that one single song holds to the nearest names', () => {
    expect(heldIn('do you have harbour', 'harbour', ANY)).toBeUndefined();
  });

  it('should not answer for an artist with a song', () => {
    expect(heldIn('albums by lantern', 'lantern', ['artist'])).toBeUndefined();
  });

  it('should look for no word that nothing holds', () => {
    expect(heldIn('do you stock brandt', 'brandt', ANY)).toBeUndefined();
  });

  it('should look for no name of a person who is asked about', () => {
    expect(heldIn('the email address of lindqvist', 'lindqvist', ANY)).toBeUndefined();
  });

  it.each(['do you stock lindqvist? its for my grandma', 'got lindqvist, my husband loves it'])(
    'should look for a name in %j though it is told for whom it is',
    (text) => {
      expect(heldIn(text, 'lindqvist', ANY)).toBe('lindqvist');
    },
  );

  it('should keep a leading article that titles have', () => {
    expect(heldIn('do you have O Winter', 'O Winter', ANY)).toBe('o winter');
    expect(heldIn('do you have the lantern sonata', 'the lantern sonata', ['album'])).toBe('lantern sonata');
  });

  it('should take a message of nothing but words that a title holds for them', () => {
    const message = (text: string): string | undefined => heldWords(tokenise(text), [], [], index)?.words;
    expect(message('kleine Ostrava')).toBe('kleine ostrava');
    expect(message('suite ostrava')).toBeUndefined();
    expect(message('no. 3')).toBeUndefined();
  });

  it.each([
    ['have you got Late Sessions?', 'Late Sessions', 'late sessions'],
    ['how much is Late Sessions?', 'Late Sessions', undefined],
    ['have you got Early Songs?', 'Early Songs', undefined],
  ])('should tell all parts of a title where only that is asked in %j', (text, said, words) => {
    const tokens = tokenise(text);
    const start = tokens.findIndex(({ word }) => word === said.split(' ')[0]?.toLowerCase());
    const album: NameReading = { kind: 'album', text: said, weight: 1, guessed: true, known: true, near: [] };
    const span = { start, end: start + 2, said, readings: [album] };
    const matches = findConcepts(tokens, english, () => false);
    expect(heldWords(tokens, [span], matches, index)?.words).toBe(words);
  });
});
