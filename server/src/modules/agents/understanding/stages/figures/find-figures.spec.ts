import { Lexicon, WORDS } from '../../lexicon/lexicon.js';
import { NOW } from '../../testing/invented-store.js';
import { findConcepts } from '../concepts/find-concepts.js';
import { findFigures } from './find-figures.js';
import { tokenise } from '../words/tokenise.js';

const english = new Lexicon(WORDS.en.concepts);

function read(text: string): ReturnType<typeof findFigures> {
  const tokens = tokenise(text);
  return findFigures(
    text,
    tokens,
    findConcepts(tokens, english, () => false),
    () => true,
    NOW,
  );
}

describe('findFigures', () => {
  it.each([
    ['invoice 382', 382],
    ['order number 12', 12],
    ['invoice no. 7', 7],
    ['order #9', 9],
    ['invoice number 2023', 2023],
  ])('should read the number of an order in %j', (text, id) => {
    expect(read(text).figures.invoice_id).toBe(id);
  });

  it('should read a year after several orders as a period', () => {
    expect(read('orders 2023').figures).toEqual({ from: '2023-01-01', to: '2023-12-31' });
  });

  it.each([
    ['my second order', 2],
    ['the 3rd one', 3],
    ['my penultimate invoice', 2],
    ['number 4', 4],
  ])('should read the place in %j', (text, place) => {
    expect(read(text).ordinal).toBe(place);
  });

  it.each([
    ['my last three orders', 3],
    ['top 5 songs', 5],
    ['the first ten albums', 10],
  ])('should read how many are wanted in %j', (text, limit) => {
    expect(read(text).figures.limit).toBe(limit);
  });

  it('should read no figure from a period or an amount twice', () => {
    expect(read('orders over $5 in 2024').figures).toEqual({
      minimum: 500,
      unit: 'money',
      exclusive: true,
      from: '2024-01-01',
      to: '2024-12-31',
    });
  });
});
