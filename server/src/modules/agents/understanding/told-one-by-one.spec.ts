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

describe('two titles that were told of', () => {
  const album = (title: string): readonly ToolRow[] => [
    { album_id: 1, title, artist: 'Ostrava', price: '9.90', milliseconds: 9000, tracks: 10 },
  ];
  const told = (first: string, second: string): readonly EarlierTurn[] => {
    const before = [answered(first, album('Quiet Rooms'))];
    return [...before, answered(second, album('Harbour Lights'), before)];
  };

  it.each(['both together?', 'and the two combined?', '¿los dos juntos?', 'os dois juntos?', 'beide zusammen?'])(
    'should be summed up by what was asked of them with %j',
    (reply) => {
      const prices = told('price of the album Quiet Rooms', 'and Harbour Lights?');
      const lengths = told('how long is the album Quiet Rooms', 'and Harbour Lights?');
      expect(after(prices, reply)).toMatchObject({ intent: 'sum_of_titles', details: { by: 'price' } });
      expect(after(lengths, reply)).toMatchObject({ intent: 'sum_of_titles', details: { by: 'length' } });
    },
  );

  it('should not be summed up where no measure was asked for', () => {
    const counts = told('how many songs are on Quiet Rooms', 'and on Harbour Lights?');
    expect(after(counts, 'both together?')?.intent).not.toBe('sum_of_titles');
  });
});

describe('the day of a purchase', () => {
  const bought = (): EarlierTurn =>
    answered('have I bought Paper Boats?', [
      { track_id: 1, title: 'Paper Boats', artist: 'Ostrava', invoice_id: 7, date: '2024-03-05', price: '1' },
    ]);

  it.each([
    ['what else did I buy that day?', 'invoice_list'],
    ['anything else on the same date?', 'invoice_list'],
    ['how much did I spend that day', 'invoice_totals'],
    ['¿qué más compré ese día?', 'invoice_list'],
    ['o que mais comprei nesse dia?', 'invoice_list'],
    ['qu’ai-je acheté d’autre ce jour-là ?', 'invoice_list'],
    ['was habe ich an dem Tag noch gekauft?', 'invoice_list'],
  ])('should be meant in %j', (reply, intent) => {
    expect(after([bought()], reply)).toMatchObject({ intent, details: { from: '2024-03-05', to: '2024-03-05' } });
  });
});

describe('what one bought most', () => {
  it.each(['how many songs of it?', 'how many tracks was that?', 'wie viele Songs davon?'])(
    'should be counted over what one bought in %j',
    (reply) => {
      const leader = answered('which genre do I buy most?', [{ genre: 'Jazz', songs: 4, total: '3.96' }]);
      expect(after([leader], reply)).toMatchObject({
        intent: 'purchased_tracks',
        names: [{ kind: 'genre', text: 'Jazz' }],
        details: { asked: 'count' },
      });
    },
  );
});

describe('what was paid for more than once', () => {
  it.each(['I think I paid that twice', 'I paid for it two times', 'I have paid twice for that'])(
    'should be looked at by a person for %j',
    (reply) => {
      expect(after([], reply)?.intent).toBe('support_request');
    },
  );
});
