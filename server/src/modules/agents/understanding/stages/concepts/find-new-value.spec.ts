import { Lexicon, WORDS } from '../../lexicon/lexicon.js';
import { findConcepts } from './find-concepts.js';
import { findNewValue } from './find-new-value.js';
import { tokenise } from '../words/tokenise.js';

const english = new Lexicon(WORDS.en.concepts);

function valueIn(text: string): string | null {
  const tokens = tokenise(text);
  const value = findNewValue(
    tokens,
    findConcepts(tokens, english, () => false),
  );
  return value === null ? null : text.slice(tokens[value.start]?.start, tokens[value.end - 1]?.end);
}

describe('findNewValue', () => {
  it('should take the new value to the end of the sentence', () => {
    expect(valueIn('please change my address to 5 Elm Street, Boston. And show my orders')).toBe(
      '5 Elm Street, Boston',
    );
  });

  it('should find none where nothing is changed into something', () => {
    expect(valueIn('please change my address')).toBeNull();
    expect(valueIn('I want to listen to Boston')).toBeNull();
  });
});
