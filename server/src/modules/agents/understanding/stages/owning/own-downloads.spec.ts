import type { BuiltInUnderstanding } from '../../built-in.understanding.js';
import { ALONE, inventedUnderstanding } from '../../testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const intentOf = (text: string): unknown => understanding.plan(text, ALONE).requests.map(({ intent }) => intent);

describe('downloads that one speaks of', () => {
  it.each([
    'which tunes are in my downloads',
    'is Paper Boats by Ostrava among all my downloads?',
    'count the tracks in my old downloads',
    'muéstrame mis descargas',
    'liste os meus downloads',
    'que contiennent mes téléchargements ?',
    'was ist in meinen Downloads?',
  ])('should take %j for what was bought', (text) => {
    expect(intentOf(text)).toContain('purchased_tracks');
    expect(intentOf(text)).not.toContain('support_request');
  });

  it.each([
    'my downloads vanished',
    'Paper Boats is not among my downloads',
    'my downloads stop after ten seconds',
    'where did my downloads go',
    'my download of Paper Boats is broken',
    'meine Downloads sind weg',
    'mis descargas no funcionan',
    'mes téléchargements sont perdus',
  ])('should pass %j to the staff', (text) => {
    expect(intentOf(text)).toEqual(['support_request']);
  });
});
