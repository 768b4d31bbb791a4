import type { ToolRow } from '../../tools/tool.contract.js';
import type { BuiltInUnderstanding } from './built-in.understanding.js';
import type { PlannedRequest } from './plan.js';
import { answeredTurn } from './testing/answered-turn.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';
import type { EarlierTurn } from './understanding.contract.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const answered = (said: string, rows: readonly ToolRow[], earlier: readonly EarlierTurn[] = []): EarlierTurn =>
  answeredTurn(understanding, said, rows, earlier);

const after = (earlier: readonly EarlierTurn[], reply: string): PlannedRequest | undefined =>
  understanding.plan(reply, { ...ALONE, earlier }).requests[0];

describe('a song beside the one that was told by its place', () => {
  const third = (): EarlierTurn =>
    answered('third song on Quiet Rooms', [
      { track_id: 3, title: 'Money', artist: 'Ostrava', album: 'Quiet Rooms', milliseconds: 9, price: '1' },
    ]);

  it.each([
    ['and the last?', -1],
    ['and the final one?', -1],
    ['the first?', 1],
    ['and the next one?', 4],
    ['the one before?', 2],
    ['¿y la última?', -1],
    ['e a última?', -1],
    ['et la dernière ?', -1],
    ['und das letzte?', -1],
  ])('should be told for %j', (reply, place) => {
    expect(after([third()], reply)).toMatchObject({ intent: 'tracks_of_album', details: { place } });
  });
});

describe('collections of an artist', () => {
  const PARTS = ['Late Songs II', 'Late Songs I'].map((title) => ({ kind: 'album', title, artist: 'Ostrava' }));

  it.each([
    ['the first', 'Late Songs I'],
    ['and the last?', 'Late Songs II'],
    ['la primera', 'Late Songs I'],
  ])('should be picked by their names with %j', (reply, text) => {
    expect(after([answered('greatest hits of Ostrava', PARTS)], reply)).toMatchObject({
      intent: 'tracks_of_album',
      names: expect.arrayContaining([expect.objectContaining({ kind: 'album', text })]),
    });
  });
});

describe('several years that sums were told of', () => {
  const SUM = [{ invoices: 2, sum: '9.90', average: '4.95', largest: '5.94', smallest: '3.96' }];
  const told = (...questions: readonly string[]): readonly EarlierTurn[] =>
    questions.reduce<readonly EarlierTurn[]>((turns, said) => [...turns, answered(said, SUM, turns)], []);

  it.each([
    ['which of those years had the most orders?', { by: 'year', asked: 'most' }],
    ['in which of these years did I spend least?', { by: 'year', asked: 'least' }],
    ['¿en cuál de esos años gasté más?', { by: 'year', asked: 'most' }],
    ['em qual desses anos gastei mais?', { by: 'year', asked: 'most' }],
    ['in welchem dieser Jahre habe ich am meisten ausgegeben?', { by: 'year', asked: 'most' }],
  ])('should all be meant in %j', (reply, details) => {
    expect(after(told('what did I spend in 2023', 'and in 2022?', 'and in 2024?'), reply)).toMatchObject({
      intent: 'invoice_totals',
      details: { from: '2022-01-01', to: '2024-12-31', ...details },
    });
  });

  it('should not stand for the years between them', () => {
    const [request] = [after(told('what did I spend in 2020', 'and in 2024?'), 'which of those years had most orders')];
    expect(request?.details['from']).not.toBe('2020-01-01');
  });
});
