import type { ToolRow } from '../../tools/tool.contract.js';
import type { BuiltInUnderstanding } from './built-in.understanding.js';
import { answeredTurn } from './testing/answered-turn.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const LINES: readonly ToolRow[] = ['Money', 'Paper Boats', 'She'].map((title, at) => ({
  invoice_id: 13,
  date: '2021-02-19',
  track_id: at + 1,
  title,
  artist: 'Ostrava',
  unit_price: '0.99',
  quantity: 1,
}));

describe('orders asked for by their places', () => {
  const places = (text: string): unknown[] =>
    understanding
      .plan(text, ALONE)
      .requests.map(({ details }) => `${String(details['position'])} ${String(details['order'])}`);

  it.each([
    ['what was my second order, and my second to last?', ['2 oldest', '2 newest']],
    ['my first order and my second to last', ['1 oldest', '2 newest']],
    ['my first and second orders', ['1 oldest', '2 oldest']],
    ['how many songs are on my first and my second order', ['1 oldest', '2 oldest']],
    ['my third and my fifth order', ['3 oldest', '5 oldest']],
    ['my first and my last order', ['1 oldest', '1 newest']],
    ['meine erste und meine vorletzte Bestellung', ['1 oldest', '2 newest']],
    ['ma première et ma deuxième commande', ['1 oldest', '2 oldest']],
    ['mi primer y mi segundo pedido', ['1 oldest', '2 oldest']],
    ['mon avant-dernière commande', ['2 newest']],
    ['my last order and the one before that', ['1 newest', '2 newest']],
  ])('should all be opened: "%s"', (text, told) => {
    expect(places(text)).toEqual(told);
  });

  it.each([
    ['my first order', 'and the second?', '2 oldest'],
    ['my first order', 'and my second to last?', '2 newest'],
    ['mi primer pedido', '¿y el segundo?', '2 oldest'],
    ['meu primeiro pedido', 'e o segundo?', '2 oldest'],
    ['ma première commande', 'et la deuxième ?', '2 oldest'],
    ['meine erste Bestellung', 'und die zweite?', '2 oldest'],
  ])('should be counted on from "%s" in "%s"', (said, text, told) => {
    const earlier = [answeredTurn(understanding, said, LINES)];
    const [request, ...others] = understanding.plan(text, { ...ALONE, earlier }).requests;
    expect([request?.intent, `${String(request?.details['position'])} ${String(request?.details['order'])}`]).toEqual([
      'invoice_detail',
      told,
    ]);
    expect(others).toEqual([]);
  });

  it('should not be meant by the place of a song on one', () => {
    const earlier = [answeredTurn(understanding, 'my first order', LINES)];
    const { requests } = understanding.plan('how long is the second song?', { ...ALONE, earlier });
    expect(requests.map(({ names }) => names[0]?.text)).toEqual(['Paper Boats']);
  });
});

describe('two orders summed up', () => {
  it.each([
    'what do orders 374 and 352 come to together?',
    'total of 374 and 352, and the two added together',
    'wie viel kosten die Bestellungen 374 und 352 zusammen?',
  ])('should be told with their sum: "%s"', (text) => {
    const { requests } = understanding.plan(text, ALONE);
    expect(requests.map(({ intent, details }) => [intent, details])).toEqual([
      ['orders_together', { first: 374, second: 352 }],
    ]);
  });

  it('should be opened one by one where no sum is asked for', () => {
    const { requests } = understanding.plan('orders 374 and 352', ALONE);
    expect(requests.map(({ details }) => details['invoice_id'])).toEqual([374, 352]);
  });
});

describe('several orders from the beginning', () => {
  const listOf = (text: string): unknown =>
    understanding.plan(text, ALONE).requests.map(({ intent, details }) => [intent, details['order'], details['limit']]);

  it.each([
    ['my first two orders', 2],
    ['what do my first two orders cost together', 2],
    ['show me the first three invoices', 3],
    ['mis dos primeros pedidos', 2],
    ['os meus dois primeiros pedidos', 2],
    ['mes deux premières commandes', 2],
    ['meine ersten zwei Bestellungen', 2],
  ])('should be the oldest in "%s"', (text, limit) => {
    expect(listOf(text)).toEqual([['invoice_list', 'oldest', limit]]);
  });

  it('should be the newest where the last are meant', () => {
    expect(listOf('my last two orders')).toEqual([['invoice_list', 'newest', 2]]);
  });

  it.each(['third order from the end', 'my third order from the back'])(
    'should be one counted from the newest in "%s"',
    (text) => {
      expect(understanding.plan(text, ALONE).requests).toMatchObject([
        { intent: 'invoice_detail', details: { position: 3, order: 'newest' } },
      ]);
    },
  );
});

describe('orders by how many songs they hold', () => {
  const sizeOf = (text: string): unknown => understanding.plan(text, ALONE).requests[0]?.calls[0]?.arguments;

  it.each([
    ['orders of more than ten songs', { least_tracks: 11 }],
    ['which of my orders had more than 10 songs', { least_tracks: 11 }],
    ['my orders with fewer than 3 songs', { most_tracks: 2 }],
    ['do I have an order with 14 songs?', { least_tracks: 14, most_tracks: 14 }],
    ['pedidos de más de diez canciones', { least_tracks: 11 }],
    ['Bestellungen mit mindestens zehn Songs', { least_tracks: 10 }],
  ])('should be asked for in "%s"', (text, size) => {
    expect(sizeOf(text)).toEqual(expect.objectContaining(size));
    expect(sizeOf(text)).not.toHaveProperty('minimum');
  });
});
