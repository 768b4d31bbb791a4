import type { BuiltInUnderstanding } from './built-in.understanding.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const intentsOf = (text: string): string[] => understanding.plan(text, ALONE).requests.map(({ intent }) => intent);

describe('Parts of a message', () => {
  it('should answer every part of a message by its own agent', () => {
    const { requests } = understanding.plan(
      'How much was my last order, and what albums do you have by Ostrava?',
      ALONE,
    );
    expect(requests.map(({ agent, intent }) => [agent, intent])).toEqual([
      ['invoice_agent', 'invoice_detail'],
      ['music_agent', 'albums_by_artist'],
    ]);
  });

  it('should let a later part lean on an earlier one', () => {
    const { requests } = understanding.plan('How much was my last order, and who helped me with it?', ALONE);
    expect(requests[1]).toMatchObject({ intent: 'invoice_employee', details: { position: 1, order: 'newest' } });
  });

  it('should ask twice for two names and once for two kinds of one name', () => {
    expect(intentsOf('albums by Ostrava and Nordlicht')).toEqual(['albums_by_artist', 'albums_by_artist']);
    expect(intentsOf('albums and songs by Ostrava')).toEqual(['albums_by_artist', 'tracks_by_artist']);
  });

  it('should ask once for each period', () => {
    const asked = understanding.plan('what did I spend in 2022 and 2023?', ALONE).requests;
    expect(asked.map(({ details }) => [details['from'], details['to']])).toEqual([
      ['2022-01-01', '2022-12-31'],
      ['2023-01-01', '2023-12-31'],
    ]);
  });

  it('should answer once about a thing the store does not have', () => {
    const { requests } = understanding.plan('do you have the album Blorbital and how much is it?', ALONE);
    expect(requests.map(({ names }) => names.map(({ text, known }) => [text, known]))).toEqual([
      [['Blorbital', false]],
    ]);
  });

  it('should take what stands before a question for its subject', () => {
    const { requests } = understanding.plan('order 382 – who helped me with it?', ALONE);
    expect(requests).toHaveLength(1);
    expect(requests[0]).toMatchObject({ intent: 'invoice_employee', details: { invoice_id: 382 } });
  });

  it.each([
    ['which album is Hey Blorbo on?', 'Hey Blorbo'],
    ['albums by yes', 'yes'],
    ['do you have Yes?', 'Yes'],
  ])('should look for the whole name in %j', (text, name) => {
    expect(understanding.plan(text, ALONE).requests[0]?.names[0]).toMatchObject({ text: name, known: false });
  });

  it.each([
    'based',
    'fuck you',
    'do you have cheap songs?',
    'la la la la',
    'el',
    'how do I reach them',
    'W'.repeat(900),
    'W '.repeat(900),
  ])('should read no name in %j', (text) => {
    const plan = understanding.plan(text, ALONE);
    expect([plan.language, plan.requests.flatMap(({ names }) => names)]).toEqual(['en', []]);
  });

  it('should say which name it took for the beginning of a longer one', () => {
    const [request] = understanding.plan('albums by Ostrava Zwickelbert', ALONE).requests;
    expect(request?.names).toMatchObject([{ text: 'Ostrava', guessed: true }]);
  });
});
