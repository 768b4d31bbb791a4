import type { BuiltInUnderstanding } from './built-in.understanding.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const requestsOf = (text: string): unknown[] =>
  understanding.plan(text, ALONE).requests.map(({ intent, details }) => [intent, details['sum'] === true]);

describe('what one has of a name', () => {
  it.each([
    '¿ya tengo Paper Boats?',
    '¿tengo algún disco de Ostrava?',
    'mis temas de Ostrava',
    'eu já tenho Paper Boats?',
    'minhas faixas do Nordlicht',
    'ai-je déjà des titres de Ostrava ?',
    'mes titres de Nordlicht',
    'hab ich schon was von Ostrava?',
    'welche Lieder von Ostrava habe ich',
  ])('should take %j for what was bought', (text) => {
    expect(requestsOf(text)).toEqual([['purchased_tracks', false]]);
  });

  it.each([
    'tengo una duda sobre Ostrava',
    '¿tenéis algo de Ostrava?',
    "j'ai entendu Paper Boats hier",
    'ich habe Ostrava gestern gehört',
    'ich habe eine Frage zu Ostrava',
    'vous avez des titres de Ostrava ?',
  ])('should not take %j for a question about purchases', (text) => {
    expect(requestsOf(text).flat()).not.toContain('purchased_tracks');
  });
});

describe('money that went on a name', () => {
  it.each([
    'how much cash went to Ostrava',
    'what has Ostrava cost me?',
    'how much did Ostrava set me back',
    'my whole spend on Ostrava',
    '¿cuánta plata se fue en Ostrava?',
    'quanto dinheiro foi em Ostrava?',
    "combien d'argent est parti dans Ostrava ?",
    'wie viel Geld ging an Ostrava?',
  ])('should sum up what was bought in %j', (text) => {
    expect(requestsOf(text)).toEqual([['purchased_tracks', true]]);
  });

  it.each(['how much does Quiet Rooms cost', 'what would Paper Boats cost me'])(
    'should tell the price in %j',
    (text) => {
      expect(requestsOf(text).flat()).not.toContain('purchased_tracks');
    },
  );
});

it('should take the artist before an album of the same name where money was spent on it', () => {
  const namesOf = (text: string): unknown[] =>
    understanding.plan(text, ALONE).requests.flatMap(({ names }) => names.map(({ kind }) => kind));
  expect([
    namesOf('what have I spent on Nordlicht'),
    namesOf('did I pay for Nordlicht before?'),
    namesOf('what have I spent on the album Nordlicht'),
  ]).toEqual([['artist'], ['artist'], ['album']]);
});
