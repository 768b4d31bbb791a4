import { Lexicon, WORDS } from '../../lexicon/lexicon.js';
import { findConcepts, outside, overlaps } from './find-concepts.js';
import { tokenise } from '../words/tokenise.js';

const english = new Lexicon(WORDS.en.concepts);
const conceptsOf = (text: string, isName: (word: string) => boolean = () => false): string[] =>
  findConcepts(tokenise(text), english, isName).flatMap(({ concepts }) => [...concepts]);

describe('findConcepts', () => {
  it.each([
    ['LPs', 'album'],
    ['tunes', 'song'],
    ['how many', 'count'],
    ['how much is', 'price'],
    ['receipts', 'invoice'],
    ['support rep', 'employee'],
  ])('should know what %s means', (text, concept) => {
    expect(conceptsOf(text)).toContain(concept);
  });

  it('should prefer the longest phrase', () => {
    expect(conceptsOf('how long')).toEqual(['length']);
  });

  it.each([
    ['albmus', 'album'],
    ['invoce', 'invoice'],
    ['purchaces', 'invoice'],
  ])('should forgive the slip in %s', (text, concept) => {
    expect(conceptsOf(text)).toContain(concept);
  });

  it.each(['border', 'recorder', 'disorder', 'soundtracking'])('should not see a shop word inside %s', (word) => {
    expect(conceptsOf(word)).toEqual([]);
  });

  it('should not correct a word that is a name', () => {
    expect(conceptsOf('albmus', (word) => word === 'albmus')).toEqual([]);
  });

  it('should read no shop word inside quotes', () => {
    expect(conceptsOf('have "album"')).toEqual(['have']);
  });
});

describe('outside', () => {
  it('should keep the matches that share no word with a stretch', () => {
    const matches = [
      { start: 0, end: 1, concepts: ['album' as const] },
      { start: 2, end: 4, concepts: ['song' as const] },
    ];
    expect(outside(matches, [{ start: 3, end: 5 }])).toEqual([matches[0]]);
  });
});

describe('overlaps', () => {
  it('should be true only for stretches with a common word', () => {
    expect(overlaps({ start: 0, end: 2 }, { start: 1, end: 3 })).toBe(true);
    expect(overlaps({ start: 0, end: 2 }, { start: 2, end: 3 })).toBe(false);
  });
});
