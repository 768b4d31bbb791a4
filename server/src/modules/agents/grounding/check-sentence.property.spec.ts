import fc from 'fast-check';
import type { Evidence } from '../../tools/evidence.js';
import { checkSentence } from './check-sentence.js';
import { objectionTo } from './frame/check-frame.js';
import { ALBUMS } from './testing/catalogue.js';
import { evidenceOf } from './testing/evidence.js';

const RUNS = 100;
const EMPLOYEES = [
  ['Jane', 'Peacock'],
  ['Margaret', 'Park'],
  ['Steve', 'Johnson'],
] as const;

interface Story {
  readonly artist: string;
  readonly album: string;
  readonly track: string;
  readonly count: number;
  readonly invoice: number;
  readonly day: string;
  readonly amount: string;
  readonly person: string;
}

/** Sentences as a model writes them; each uses something of a story. */
const SENTENCES: readonly ((story: Story) => string)[] = [
  ({ artist, count }) => `We have ${count} albums by ${artist} in our catalogue.`,
  ({ artist, album }) => `One of them is "${album}" by ${artist}.`,
  ({ artist, album }) => `${artist}'s ${album} is a great place to start.`,
  ({ album, track }) => `The album ${album} includes ${track}.`,
  ({ track, artist }) => `${track} is a song by ${artist}.`,
  ({ invoice, day, amount }) => `Your order is invoice ${invoice} of ${inWords(day)}, for $${amount}.`,
  ({ day, amount }) => `On ${inAmericanWords(day)}, you spent ${amount} dollars with us.`,
  ({ invoice, person }) => `It was ${person} who helped you with invoice #${invoice}.`,
  ({ day, amount }) => `Deine Bestellung war am ${inGermanWords(day)} und kostete ${amount.replace('.', ',')} $.`,
  ({ invoice, day }) => `Tu factura ${invoice} es del ${inSpanishWords(day)}.`,
];

const story = fc.record({
  place: fc.nat({ max: ALBUMS.length - 1 }),
  count: fc.integer({ min: 1, max: 400 }),
  invoice: fc.integer({ min: 100, max: 99_999 }),
  moment: fc.date({ min: new Date('2009-01-01'), max: new Date('2026-12-28'), noInvalidDate: true }),
  cents: fc.integer({ min: 100, max: 9_999 }),
  employee: fc.nat({ max: EMPLOYEES.length - 1 }),
  sentence: fc.constantFrom(...SENTENCES),
});

describe('checkSentence on sentences made of rows', () => {
  it('should let true sentences stand', () => {
    fc.assert(
      fc.property(story, (drawn) => {
        const told = tell(drawn);
        const sentence = drawn.sentence(told);
        expect({ sentence, objections: objectionsTo(sentence, told) }).toEqual({
          sentence,
          objections: [],
        });
      }),
      { numRuns: RUNS },
    );
  });

  it('should read an ending behind a full stop, and no count out of a title', () => {
    const told: Story = {
      artist: 'R.E.M.',
      album: 'Out Of Time',
      track: 'Losing My Religion',
      count: 10,
      invoice: 100,
      day: '2009-01-01',
      amount: '1.00',
      person: 'Jane Peacock',
    };
    expect(objectionsTo("R.E.M.'s Out Of Time is a great place to start.", told)).toEqual([]);
    expect(objectionsTo("R.E.M.'s Ten is a great place to start.", told)).not.toEqual([]);
    expect(objectionsTo('We have ten albums by R.E.M. in our catalogue.', told)).toEqual([]);
  });

  it.each<[string, (told: Story, drawn: Drawn) => Partial<Story>]>([
    ['artist', (told, { place }) => ({ artist: otherOf('artist', told.artist, place) })],
    ['album', (told, { place }) => ({ album: otherOf('album', told.album, place) })],
    ['track', (told, { place }) => ({ track: otherOf('track', told.track, place) })],
    ['count', ({ count }) => ({ count: count + 1 })],
    ['invoice number', ({ invoice }) => ({ invoice: invoice + 1 })],
    ['date', ({ day }) => ({ day: dayAfter(day) })],
    ['amount', ({ amount }) => ({ amount: (Number(amount) + 1).toFixed(2) })],
    ['person', ({ person }) => ({ person: `${person.split(' ')[0]} Stone` })],
  ])('should let no sentence stand with another %s', (_what, falsify) => {
    fc.assert(
      fc.property(story, (drawn) => {
        const told = tell(drawn);
        const truth = drawn.sentence(told);
        const sentence = drawn.sentence({ ...told, ...falsify(told, drawn) });
        fc.pre(sentence !== truth);
        expect({ sentence, stands: objectionsTo(sentence, told).length === 0 }).toEqual({
          sentence,
          stands: false,
        });
      }),
      { numRuns: RUNS },
    );
  });
});

/** What is held against a sentence, in the language in which it offends least. */
function objectionsTo(sentence: string, told: Story): string[] {
  const evidence = evidenceFor(told);
  const byLanguage = ['en', 'de', 'es'].map((language) => {
    const setting = { language, currency: 'USD', allowedNames: [] };
    const check = checkSentence(sentence, evidence, setting);
    const objection = objectionTo(check, { ...setting, evidence, lead: '' });
    return [...check.unmet.map(({ text }) => text), ...(objection === null ? [] : [objection])];
  });
  return byLanguage.find((objections) => objections.length === 0) ?? byLanguage[0] ?? [];
}

type Drawn = typeof story extends fc.Arbitrary<infer Value> ? Value : never;

function tell({ place, count, invoice, moment, cents, employee }: Drawn): Story {
  const [artist, album, track] = ALBUMS[place] ?? ['', '', '', ''];
  const person = EMPLOYEES[employee]?.join(' ') ?? '';
  return {
    artist,
    album,
    track,
    count,
    invoice,
    day: moment.toISOString().slice(0, 10),
    amount: (cents / 100).toFixed(2),
    person,
  };
}

/** Rows around the story's own, which a falsified sentence might lean on by mistake. */
function evidenceFor({ artist, album, track, count, invoice, day, amount, person }: Story): Evidence[] {
  const [first = '', last = ''] = person.split(' ');
  return [
    evidenceOf(
      'get_albums_by_artist',
      { artist_name: artist },
      [{ album_id: count + 1, album_title: album, artist_name: artist }],
      { total: count },
    ),
    evidenceOf('get_track_details', { song_title: track }, [
      {
        track_id: 7,
        track_name: track,
        album_title: album,
        artist_name: artist,
        milliseconds: 200_000 + count,
        unit_price: '0.99',
      },
    ]),
    evidenceOf('get_invoices_by_customer_sorted_by_date', {}, [
      { invoice_id: invoice, invoice_date: day, total: amount },
      { invoice_id: invoice + 2, invoice_date: dayAfter(dayAfter(day)), total: '0.99' },
    ]),
    evidenceOf('get_employee_by_invoice_and_customer', { invoice_id: invoice }, [
      { invoice_id: invoice, first_name: first, last_name: last },
    ]),
  ];
}

function otherOf(what: 'artist' | 'album' | 'track', own: string, place: number): string {
  const column = { artist: 0, album: 1, track: 2 }[what];
  const others = ALBUMS.map((album) => album[column] ?? '').filter((name) => name !== own);
  return others[place % others.length] ?? '';
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

const written = (language: string) => {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  return (day: string): string => format.format(new Date(day));
};
const inWords = written('en-GB');
const inAmericanWords = written('en-US');
const inGermanWords = written('de');
const inSpanishWords = written('es');
