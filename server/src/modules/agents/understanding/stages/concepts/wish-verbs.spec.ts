import { Lexicon, WORDS } from '../../lexicon/lexicon.js';
import { findConcepts } from './find-concepts.js';
import { tokenise } from '../words/tokenise.js';
import { withWishVerbs } from './wish-verbs.js';

const english = new Lexicon(WORDS.en.concepts);

function speaksOfOrders(text: string): boolean {
  const tokens = tokenise(text);
  return withWishVerbs(
    findConcepts(tokens, english, () => false),
    tokens,
  ).some(({ concepts }) => concepts.includes('invoice') || concepts.includes('buy'));
}

describe('withWishVerbs', () => {
  it.each([
    'which albums are available to order',
    'what can I still buy',
    'I want to purchase a record',
    'songs that can be bought',
  ])('should take possible buying for a question about the catalogue: %s', (text) => {
    expect(speaksOfOrders(text)).toBe(false);
  });

  it.each(['what did I buy', 'I want to see my order', 'can you show my last order', 'have I bought anything'])(
    'should leave what was bought alone: %s',
    (text) => {
      expect(speaksOfOrders(text)).toBe(true);
    },
  );
});
