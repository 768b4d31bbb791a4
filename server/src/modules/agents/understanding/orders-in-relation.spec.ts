import type { BuiltInUnderstanding } from './built-in.understanding.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const asked = (text: string): unknown[] =>
  understanding.plan(text, ALONE).requests.map(({ intent, calls }) => [intent, ...calls.map((one) => one.arguments)]);
const intentsOf = (text: string): string[] => understanding.plan(text, ALONE).requests.map(({ intent }) => intent);

describe('Two periods held against each other', () => {
  const years = [
    { from: '2023-01-01', to: '2023-12-31' },
    { from: '2021-01-01', to: '2021-12-31' },
  ];

  it.each([
    'did I spend more in 2023 than in 2021?',
    'was 2023 more expensive for me than 2021?',
    'compare my spending in 2023 and 2021',
    'did I order less often in 2023 than I did in 2021',
    'spending 2023 versus 2021',
    '¿gasté más en 2023 que en 2021?',
    'gastei mais em 2023 do que em 2021?',
    "ai-je dépensé plus en 2023 qu'en 2021 ?",
    'habe ich 2023 mehr ausgegeben als 2021?',
  ])('should sum up both of "%s"', (text) => {
    expect(asked(text)).toEqual([['compare_periods', ...years]]);
  });

  it.each([
    'did my spending rise from 2021 to 2023?',
    'how did my expenses change from 2021 to 2023',
    'compare 2023 with 2021',
    'compare 2023 and 2021, please',
    'compare 2021 to 2023',
    '¿han aumentado mis gastos de 2021 a 2023?',
    'sind meine Ausgaben von 2021 bis 2023 gestiegen?',
  ])('should be two times and no span in "%s"', (text) => {
    expect(asked(text)).toEqual([['compare_periods', ...years]]);
  });

  it.each(['what did I spend from 2021 to 2023?', 'my orders from 2021 to 2023'])(
    'should stay one span where nothing is asked about a change: %s',
    (text) => {
      const [[intent, range] = []] = understanding
        .plan(text, ALONE)
        .requests.map(({ intent: name, calls }) => [name, calls[0]?.arguments]);
      expect(intent).not.toBe('compare_periods');
      expect(range).toMatchObject({ from: '2021-01-01', to: '2023-12-31' });
    },
  );

  it('should read the second by its distance from the first', () => {
    expect(asked('did I spend more in 2023 than the year before?')).toEqual([
      ['compare_periods', years[0], { from: '2022-01-01', to: '2022-12-31' }],
    ]);
  });

  it('should hold what was spoken of against what is said', () => {
    const said = 'what did I spend in 2023?';
    const earlier = [{ said, answered: '…', evidence: [], requests: understanding.plan(said, ALONE).requests }];
    const { requests } = understanding.plan('was that more than in 2021?', { ...ALONE, earlier });
    expect(requests.map(({ intent, calls }) => [intent, ...calls.map((one) => one.arguments)])).toEqual([
      ['compare_periods', ...years],
    ]);
  });

  it('should answer for each year where nothing is compared', () => {
    expect(intentsOf('what did I spend in 2023 and 2021?')).toEqual(['invoice_totals', 'invoice_totals']);
  });
});

describe('Orders beside another', () => {
  it.each([
    ['orders before invoice 200', 'before_invoice'],
    ['my invoices prior to #200', 'before_invoice'],
    ['pedidos antes de la factura 200', 'before_invoice'],
    ['orders after invoice 200', 'after_invoice'],
    ['purchases later than order number 200', 'after_invoice'],
  ])('should list those on that side in "%s"', (text, side) => {
    expect(asked(text)).toEqual([['invoice_list', expect.objectContaining({ [side]: 200 })]]);
  });

  it.each([
    ['the order before invoice 200', { before_invoice: 200, order: 'newest' }],
    ['which order came after invoice 200?', { after_invoice: 200, order: 'oldest' }],
    ['my last order after invoice 200', { after_invoice: 200, order: 'newest' }],
  ])('should open the one meant by "%s"', (text, place) => {
    expect(asked(text)).toEqual([
      ['invoice_detail', expect.objectContaining({ position: 1, ...place }), expect.anything()],
    ]);
  });

  it('should take a year behind such a word for a time', () => {
    expect(asked('orders before 2023')).toEqual([['invoice_list', expect.objectContaining({ to: '2022-12-31' })]]);
  });
});

describe('Orders by amount', () => {
  it.each([
    ['my orders by amount', 'largest'],
    ['orders sorted by total, smallest first', 'smallest'],
    ['meine Bestellungen nach Betrag', 'largest'],
    ['mis pedidos de menor a mayor', 'smallest'],
  ])('should sort all of them for "%s"', (text, order) => {
    expect(asked(text)).toEqual([['invoice_list', { order, limit: 25 }]]);
  });
});

describe('What others bought', () => {
  it.each([
    'what did they order?',
    'how much have they spent in 2023',
    '¿qué compraron?',
    'o que eles compraram?',
    "qu'est-ce qu'ils ont acheté ?",
  ])('should be declined in "%s"', (text) => {
    expect(intentsOf(text)).toEqual(['privacy_refusal']);
  });

  it.each(['do they sell Ostrava?', 'did they record an album called War?'])(
    'should be told from what is sold or made in "%s"',
    (text) => {
      expect(intentsOf(text)).not.toContain('privacy_refusal');
    },
  );
});

describe('Orders of one amount', () => {
  it.each(['which order was 8 dollars 91', 'the order for $8.91', 'I paid 8.91 once, when was that?'])(
    'should be looked for by it in "%s"',
    (text) => {
      expect(asked(text)).toContainEqual([
        'invoice_list',
        expect.objectContaining({ minimum: '8.91', maximum: '8.91' }),
        { limit: 50 },
      ]);
    },
  );
});

describe('What was spent on something', () => {
  it.each([
    ['how much did I spend on Ostrava songs', { artist_name: 'Ostrava' }],
    ['how much have I spent on jazz?', { genre: 'Jazz' }],
  ])('should be summed up from what was bought for "%s"', (text, names) => {
    expect(asked(text)).toEqual([['purchased_tracks', expect.objectContaining(names)]]);
  });

  it('should be all orders where nothing is named', () => {
    expect(intentsOf('how much have I spent?')).toEqual(['invoice_totals']);
  });
});

describe('The whole of the order that holds something', () => {
  it.each([
    ['what else is on the invoice with Paper Boats', { song_title: 'Paper Boats' }],
    ['show me the complete order that has Paper Boats in it', { song_title: 'Paper Boats' }],
    ['what was on the receipt where I bought Ostrava', { artist_name: 'Ostrava' }],
    ['muéstrame el pedido completo con Paper Boats', { song_title: 'Paper Boats' }],
    ['zeig mir die ganze Bestellung mit Paper Boats', { song_title: 'Paper Boats' }],
  ])('should be shown for "%s"', (text, names) => {
    expect(asked(text)).toEqual([['order_with', expect.objectContaining({ ...names, kind: 'whole_orders' })]]);
  });

  it.each([
    ['which invoice has Paper Boats', 'purchased_tracks'],
    ['what else did I buy by Ostrava', 'purchased_tracks'],
    ['what was on my last order', 'invoice_detail'],
    ['show the whole album Quiet Rooms', 'tracks_of_album'],
  ])('should not be shown for "%s"', (text, intent) => {
    expect(intentsOf(text)).toEqual([intent]);
  });
});
