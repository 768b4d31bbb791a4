import type { BuiltInUnderstanding } from './built-in.understanding.js';
import type { Plan } from './plan.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const planOf = (text: string): Plan => understanding.plan(text, ALONE);
const argumentsOf = (text: string): unknown[] =>
  planOf(text).requests.flatMap(({ intent, calls }) => calls.map((call) => [intent, call.arguments]));

describe('Several things asked at once', () => {
  it.each([
    ['invoices 112 and 209', [112, 209]],
    ['order 26 and order 27 please', [26, 27]],
    ['show me invoices 12, 15 and 19', [12, 15, 19]],
    ['order numbers 3 or 4', [3, 4]],
    ['invoice 7', [7]],
  ])('should open each order of "%s"', (text, numbers) => {
    expect(argumentsOf(text)).toEqual(
      numbers.map((number) => ['invoice_detail', expect.objectContaining({ invoice_id: number })]),
    );
  });

  it('should take the pieces of dates for no numbers of orders', () => {
    expect(argumentsOf('orders 01.01.2023 - 31.12.2023')).toEqual([
      ['invoice_list', expect.objectContaining({ from: '2023-01-01', to: '2023-12-31' })],
    ]);
  });

  it('should take an everyday word that closes a list of names for one', () => {
    const names = planOf('albums by Ostrava, Nordlicht and live').requests.flatMap((request) => request.names);
    expect(names.map(({ text }) => text)).toEqual(['Ostrava', 'Nordlicht', 'Live']);
  });

  it.each([
    ['give me the albums of Ostrava and my biggest order', ['albums_by_artist', 'invoice_detail']],
    ['what genre is Ostrava and how many invoices do I have?', ['genres_of_artist', 'invoice_totals']],
    ['how many songs by Ostrava and by Nordlicht', ['tracks_by_artist', 'tracks_by_artist']],
    ['my biggest and my smallest order', ['invoice_detail', 'invoice_detail']],
  ])('should answer both of "%s"', (text, intents) => {
    expect(planOf(text).requests.map(({ intent }) => intent)).toEqual(intents);
  });
});

describe('A list of points', () => {
  it.each([
    '1. my last invoice 2. who is my rep 3. albums by Ostrava',
    '1) my last invoice 2) who is my rep 3) albums by Ostrava',
  ])('should be answered point by point: "%s"', (text) => {
    expect(planOf(text).requests.map(({ intent }) => intent)).toEqual([
      'invoice_detail',
      'invoice_employee',
      'albums_by_artist',
    ]);
  });
});

describe('One of several songs', () => {
  it.each([
    ['longest song of Iron Lantern', 'ranked_songs', 'artist'],
    ['the last track of Quiet Rooms', 'tracks_of_album', 'album'],
  ])('should read the name in "%s" as what has several songs', (text, intent, kind) => {
    const [request] = planOf(text).requests;
    expect([request?.intent, request?.names[0]?.kind === 'track' ? 'track' : kind]).toEqual([intent, kind]);
  });

  it.each(['the order of songs on Quiet Rooms', 'in what order do the songs on Quiet Rooms come'])(
    'should take the order in "%s" for no purchase',
    (text) => {
      expect(planOf(text).requests.map(({ intent }) => intent)).toEqual(['tracks_of_album']);
    },
  );
});

describe('What is owned', () => {
  it.each([
    'my songs',
    'what music do I own',
    "all the songs I've purchased",
    'songs by Ostrava I have paid for',
    'name the tracks I got last year',
    'have you ever sold me Ostrava?',
  ])('should list the songs for "%s"', (text) => {
    const plan = planOf(text);
    expect(plan.requests.map(({ intent }) => intent)).toEqual(['purchased_tracks']);
    expect(plan.requests.flatMap(({ names }) => names).every(({ known }) => known)).toBe(true);
  });

  it('should suggest and not list what is owned', () => {
    expect(planOf('what would go well with my songs?').requests.map(({ intent }) => intent)).toEqual([
      'recommend_songs',
    ]);
  });
});

describe('Who writes', () => {
  it.each([
    "Hey, I'm Tom! Which albums by Ostrava do you sell?",
    'hi this is Ellie, which albums by Ostrava do you sell?',
    'Hello, Astrid Gruber here. Which albums by Ostrava do you sell?',
    'This is Margaret from Leeds, which albums by Ostrava do you sell? Best wishes, Margaret',
    'Which albums by Ostrava do you carry? Kind regards, Heinrich Vogelsang',
  ])('should look for no name of the writer in "%s"', (text) => {
    expect(argumentsOf(text)).toEqual([['albums_by_artist', expect.objectContaining({ artist_name: 'Ostrava' })]]);
  });
});

describe('Verdicts', () => {
  it.each(['is Paper Boats by Ostrava?', 'was Quiet Rooms by Ostrava'])('should check who made it in "%s"', (text) => {
    expect(planOf(text).requests.map(({ intent }) => intent)).toEqual(['made_by']);
  });

  it('should check what was spoken of', () => {
    const before = { said: 'how long is Paper Boats', answered: '…', evidence: [] };
    const earlier = [{ ...before, requests: planOf(before.said).requests }];
    const { requests } = understanding.plan('is it by Ostrava?', { ...ALONE, earlier });
    expect(requests.map(({ intent, calls }) => [intent, calls[0]?.arguments])).toEqual([
      ['made_by', { song_title: 'Paper Boats' }],
    ]);
  });
});
