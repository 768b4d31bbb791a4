import type { NameIndex } from '../../../../store/names/name-index.contract.js';
import { Lexicon, WORDS } from '../../lexicon/lexicon.js';
import { inventedIndex } from '../../testing/invented-store.js';
import { findConcepts } from '../concepts/find-concepts.js';
import { findNames } from './find-names.js';
import { tokenise } from '../words/tokenise.js';

const english = new Lexicon(WORDS.en.concepts);
let index: NameIndex;

beforeAll(async () => {
  index = await inventedIndex();
});

function namesIn(text: string): string[] {
  const tokens = tokenise(text);
  const matches = findConcepts(tokens, english, (word) => index.exactly(word).length > 0);
  return findNames(text, tokens, matches, index).map(({ readings: [first] }) => `${first?.kind}:${first?.text}`);
}

describe('findNames', () => {
  it.each([
    ['albums by the velvet harbour', ['artist:The Velvet Harbour']],
    ['VELVET HARBOUR songs', ['artist:The Velvet Harbour']],
    ['axdl records', ['artist:AX/DL']],
    ['motley quartz', ['artist:Mötley Quartz']],
    ['songs by R.U.M.', ['artist:R.U.M.']],
    ['anything by velvt harbour', ['artist:The Velvet Harbour']],
    ['punk songs', ['genre:Alternative & Punk']],
    ['do you have St. Elmo Blues', ['track:St. Elmo Blues']],
    ['songs on The Best Of 1980-1990', ['album:The Best Of 1980-1990']],
  ])('should find the name in %j', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each([
    ['the album Iron Lantern', 'album:Iron Lantern'],
    ['the song Iron Lantern', 'track:Iron Lantern'],
    ['records by Iron Lantern', 'artist:Iron Lantern'],
    ['who sings Iron Lantern', 'track:Iron Lantern'],
    ["Nordlicht's albums", 'artist:Nordlicht'],
    ['which songs are on Nordlicht', 'album:Nordlicht'],
  ])('should read the kind that the words around %j want', (text, name) => {
    expect(namesIn(text)).toEqual([name]);
  });

  it('should read an everyday word as a title only where something marks it', () => {
    expect(namesIn('do you have Money?')).toEqual(['track:Money']);
    expect(namesIn('do you have the song one')).toEqual(['track:One']);
    expect(namesIn('do you have "numbers"')).toEqual(['track:Numbers']);
    expect(namesIn('how much money have I spent')).toEqual([]);
    expect(namesIn('which one is the cheapest')).toEqual([]);
    expect(namesIn('how many live in the numbers')).toEqual([]);
  });

  it('should prefer one whole name to the shorter names in it', () => {
    expect(namesIn('who wrote I Still Wait For You')).toEqual(['track:I Still Wait For You']);
  });

  it('should read a song and its artist side by side', () => {
    expect(namesIn('paper boats by ostrava')).toEqual(['track:Paper Boats', 'artist:Ostrava']);
  });

  it('should say first of all that an artist is unknown where an artist is wanted and the name is a song', () => {
    expect(namesIn('albums by Money')).toEqual(['artist:Money']);
  });
});
