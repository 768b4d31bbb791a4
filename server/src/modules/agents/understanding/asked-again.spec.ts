import type { BuiltInUnderstanding } from './built-in.understanding.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const plannedFor = (text: string): unknown[] =>
  understanding
    .plan(text, ALONE)
    .requests.map(({ intent, names, details }) => [
      intent,
      ...names.map((name) => name.text),
      ...(details['asked'] === 'count' ? ['count'] : []),
    ]);

describe('whether something was bought, and then what', () => {
  it.each([
    'did I ever buy Ostrava? which titles?',
    'have I got music by Ostrava? if I have, name it',
    'have I bought anything of Ostrava? so what was it',
    'have I bought some Ostrava? show me the titles please',
    'have I ever ordered Ostrava? what records?',
    '¿he comprado algo de Ostrava? dime cuáles',
    'comprei alguma coisa de Ostrava? mostre quais',
    "ai-je acheté quelque chose d'Ostrava ? montre-les-moi",
    'habe ich etwas von Ostrava gekauft? und was genau?',
    'how many Ostrava songs have I bought? which ones?',
  ])('should answer %j with one list', (text) => {
    expect(plannedFor(text)).toEqual([['purchased_tracks', 'Ostrava']]);
  });

  it('should answer a second question that asks more', () => {
    expect([
      plannedFor('have I bought anything by Ostrava? how many?'),
      plannedFor('have I bought anything by Ostrava? list all your albums by them'),
      plannedFor('do you have Ostrava? what?'),
    ]).toEqual([
      [
        ['purchased_tracks', 'Ostrava'],
        ['purchased_tracks', 'Ostrava', 'count'],
      ],
      [
        ['purchased_tracks', 'Ostrava'],
        ['albums_by_artist', 'Ostrava'],
      ],
      [['albums_by_artist', 'Ostrava']],
    ]);
  });

  it.each([
    ['is some of Ostrava mine by now', 'Ostrava'],
    ['are any Ostrava songs mine yet?', 'Ostrava'],
    ['is Quiet Rooms already mine?', 'Quiet Rooms'],
    ['¿es mía alguna canción de Ostrava?', 'Ostrava'],
    ['gehört etwas von Ostrava schon mir?', 'Ostrava'],
  ])('should take %j for a question about what was bought', (text, name) => {
    expect(plannedFor(text)).toEqual([['purchased_tracks', name]]);
  });
});
