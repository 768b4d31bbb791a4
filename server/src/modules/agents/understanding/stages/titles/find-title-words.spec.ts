import { Lexicon, WORDS } from '../../lexicon/lexicon.js';
import { findConcepts } from '../concepts/find-concepts.js';
import { findTitleWords } from './find-title-words.js';
import { tokenise } from '../words/tokenise.js';

const english = new Lexicon(WORDS.en.concepts);

function wordsIn(text: string): string | undefined {
  const tokens = tokenise(text);
  return findTitleWords(
    tokens,
    findConcepts(tokens, english, () => false),
  )?.words;
}

describe('findTitleWords', () => {
  it.each([
    ['songs with love in the title', 'love'],
    ['songs with "black night" in the title', 'black night'],
    ['albums that have the word live in their title', 'live'],
    ['titles containing moon', 'moon'],
    ['songs with the word fire', 'fire'],
  ])('should read the word looked for in %j', (text, words) => {
    expect(wordsIn(text)).toBe(words);
  });

  it('should find nothing where no title is spoken of', () => {
    expect(wordsIn('songs by Ostrava')).toBeUndefined();
  });
});
