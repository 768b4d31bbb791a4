import type { BuiltInUnderstanding } from './built-in.understanding.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const askedOf = (text: string): unknown[] =>
  understanding.plan(text, ALONE).requests.map(({ intent, names }) => [intent, ...names.map((name) => name.text)]);

describe('what somebody says to have', () => {
  it.each([
    'I once got some Ostrava stuff, which was it?',
    'everything we have from Ostrava',
    'all the Ostrava songs I have got',
    'welche Lieder von Ostrava habe ich schon?',
    'hab ich was von Ostrava?',
    '¿qué tengo de Ostrava?',
    '¿cuántas canciones de Ostrava tengo ya?',
    'quais músicas do Ostrava eu já tenho?',
    'j’ai déjà des chansons de Ostrava ?',
    'ai-je quelque chose de Ostrava ?',
    'mes morceaux de Ostrava',
  ])('should take %j for what was bought of the artist', (text) => {
    expect(askedOf(text)).toEqual([['purchased_tracks', 'Ostrava']]);
  });

  it.each([
    ['was habt ihr von Ostrava', 'albums_by_artist'],
    ['¿qué tienen de Ostrava?', 'albums_by_artist'],
    ['j’ai écouté Ostrava, quels albums avez-vous ?', 'albums_by_artist'],
    ['I have a question about Ostrava songs', 'tracks_by_artist'],
    ['the song I have in mind is by Ostrava', 'tracks_by_artist'],
  ])('should leave %j to the catalogue', (text, intent) => {
    expect(askedOf(text)[0]).toEqual([intent, 'Ostrava']);
  });

  it('should count nothing by a small word that is a number elsewhere', () => {
    const { requests } = understanding.plan('quais músicas dos Ostrava vocês têm?', ALONE);
    expect(requests[0]?.details).not.toHaveProperty('limit');
  });

  it.each([
    'do not suggest Ostrava to me again',
    'stop recommending me Ostrava',
    'empfiehl mir bitte nichts mehr von Ostrava',
  ])('should take %j for a dislike', (text) => {
    const plan = understanding.plan(text, ALONE);
    expect(plan.preferences).toEqual([{ kind: 'artist', value: 'Ostrava', liked: false }]);
    expect(plan.requests.map(({ intent }) => intent)).toEqual(['preference_noted']);
  });
});

describe('lists of names', () => {
  it.each([
    ['do you have Ostrava, blorbo or Nordlicht?', ['Ostrava', 'blorbo', 'Nordlicht']],
    ['anything by blorbo or zimp or Ostrava', ['blorbo', 'zimp', 'Ostrava']],
    ['do you sell ostrava, the velvet harbour and blorbo', ['Ostrava', 'The Velvet Harbour', 'blorbo']],
  ])('should answer every name of %j', (text, names) => {
    expect(understanding.plan(text, ALONE).requests.flatMap((one) => one.names.map((name) => name.text))).toEqual(
      names,
    );
  });
});
