import { checkSentence } from './check-sentence.js';
import type { Evidence } from '../../tools/evidence.js';
import { objectionTo } from './frame/check-frame.js';
import { evidenceOf } from './testing/evidence.js';

const ALBUMS = evidenceOf('get_albums_by_artist', { artist_name: 'AC/DC' }, [
  { album_id: 1, album_title: 'For Those About To Rock We Salute You', artist_name: 'AC/DC' },
  { album_id: 4, album_title: 'Let There Be Rock', artist_name: 'AC/DC' },
]);
const U2 = evidenceOf(
  'get_albums_by_artist',
  { artist_name: 'U2' },
  [
    { album_id: 232, album_title: 'Achtung Baby', artist_name: 'U2' },
    { album_id: 239, album_title: 'War', artist_name: 'U2' },
  ],
  { total: 10 },
);
const INVOICES = evidenceOf('get_invoices_by_customer_sorted_by_date', {}, [
  { invoice_id: 382, invoice_date: '2025-08-07', total: '8.91', lines: 9 },
  { invoice_id: 327, invoice_date: '2024-12-07', total: '13.86', lines: 14 },
  { invoice_id: 316, invoice_date: '2024-10-27', total: '1.98', lines: 2 },
]);
const EMPLOYEE = evidenceOf('get_employee_by_invoice_and_customer', { invoice_id: 382 }, [
  {
    invoice_id: 382,
    first_name: 'Jane',
    last_name: 'Peacock',
    title: 'Sales Support Agent',
    email: 'jane@chinookcorp.com',
  },
]);
const DETAILS = evidenceOf('get_track_details', { song_title: 'Thunderstruck' }, [
  {
    track_name: 'Thunderstruck',
    composer: 'Angus Young, Malcolm Young',
    artist_name: 'AC/DC',
    milliseconds: 292_880,
    unit_price: '0.99',
  },
]);
const TRACKS = evidenceOf('get_tracks_by_album', { album_title: 'Abbey Road' }, [
  { track_id: 1, title: 'Come Together', artist: 'The Beatles', album: 'Abbey Road', milliseconds: 260_000 },
  { track_id: 2, title: 'Something', artist: 'The Beatles', album: 'Abbey Road', milliseconds: 183_000 },
]);
const NOTHING = evidenceOf('check_for_songs', { song_title: 'Thriller' }, [], { near: ['Thrill Is Gone'] });

/** Whether a sentence stands with its frame, after built-in words that say nothing. */
function mayBeSaid(sentence: string, evidence: readonly Evidence[]): boolean {
  const setting = { language: 'en', currency: 'USD', allowedNames: [] };
  const check = checkSentence(sentence, evidence, setting);
  return check.stands && objectionTo(check, { ...setting, evidence, lead: '' }) === null;
}

describe('checkSentence', () => {
  it.each([
    ['Here are the albums we have by AC/DC.', [ALBUMS]],
    ['We have 2 albums by AC/DC.', [ALBUMS]],
    ['There are two AC/DC albums in our catalogue: "Let There Be Rock" and one more.', [ALBUMS]],
    ["AC/DC's Let There Be Rock is a classic.", [ALBUMS]],
    ['**Let There Be Rock** and *For Those About To Rock We Salute You* are both here.', [ALBUMS]],
    ['U2 has ten albums and AC/DC has two.', [ALBUMS, U2]],
    ['Your most recent order was invoice 382 of 7 August 2025 for $8.91.', [INVOICES]],
    ['On August 7th, 2025 you spent $8.91.', [INVOICES]],
    ['Invoice #327 came to $13.86 in December 2024.', [INVOICES]],
    ['Sie haben 3 Bestellungen; die letzte war am 7. August 2025 über 8,91 €.', [INVOICES]],
    ['Tu factura 382 del 7 de agosto de 2025 fue de 8,91 $.', [INVOICES]],
    ['Votre facture 382 du 7 août 2025 était de 8,91 $.', [INVOICES]],
    ['A sua fatura 382, de 7 de agosto de 2025, foi de $8,91.', [INVOICES]],
    ['Your orders 382 and 327 are the latest ones.', [INVOICES]],
    ['Jane Peacock helped you with invoice 382.', [EMPLOYEE]],
    ['You can write to Jane at jane@chinookcorp.com.', [EMPLOYEE]],
    ['Thunderstruck by AC/DC runs 4:52 and costs $0.99.', [DETAILS]],
    ['It was written by Angus Young and Malcolm Young.', [DETAILS]],
    ['It lasts 4 minutes and 53 seconds.', [DETAILS]],
    ['Abbey Road is a great album by The Beatles.', [TRACKS]],
    ['Come Together by The Beatles is the first song of the album Abbey Road.', [TRACKS]],
    ['"Come Together" is one of the songs on Abbey Road.', [TRACKS]],
    ['The Beatles are the band behind Abbey Road.', [TRACKS]],
    ['Abbey Road ist ein Album von The Beatles.', [TRACKS]],
    ['Happy to help!', []],
    ['No problem, here you go.', [ALBUMS]],
    ['Looking for more music by U2?', [U2]],
    ['Here are 2 of them, and 8 more albums are waiting.', [U2]],
  ])('should let stand: %s', (sentence, evidence) => {
    expect(checkSentence(sentence, evidence).unmet).toEqual([]);
  });

  it.each([
    ['a count', 'We have 3 albums by AC/DC.', [ALBUMS]],
    ['a count in words', 'There are four AC/DC albums.', [ALBUMS]],
    ['the id of a row as a count', 'We have 4 albums by AC/DC.', [ALBUMS]],
    ['the count of another artist', 'AC/DC has 10 albums.', [ALBUMS, U2]],
    ['a title', 'Have you heard Back in Black?', [ALBUMS]],
    ['a title with a word changed', 'Let There Be Roll is by AC/DC.', [ALBUMS]],
    ['a title that goes on', 'Let There Be Rock Again is by AC/DC.', [ALBUMS]],
    ['a part of a title in quotes', '"Let There Be" is by AC/DC.', [ALBUMS]],
    ['an artist', 'Metallica has 2 albums.', [ALBUMS]],
    ['an artist the question does not speak of', 'AC/DC and Metallica are both here.', [ALBUMS]],
    ['the artist of another title', 'Let There Be Rock is by U2.', [ALBUMS, U2]],
    ['an amount', 'Your last order was $9.91.', [INVOICES]],
    ['an amount only the question states', 'Yes, your invoice was $500.', [INVOICES]],
    ['the amount of another invoice', 'Invoice 382 was $13.86.', [INVOICES]],
    ['a date', 'Your last order was on 8 August 2025.', [INVOICES]],
    ['the date of another invoice', 'Invoice 382 is of 7 December 2024.', [INVOICES]],
    ['a year', 'You ordered it in 2022.', [INVOICES]],
    ['a year only the question states', 'You ordered it in 2022.', [INVOICES]],
    ['the day of the week', 'That was on Monday, 7 August 2025.', [INVOICES]],
    ['a moment reckoned from now', 'You bought it yesterday.', [INVOICES]],
    ['an invoice number', 'This is invoice 383.', [INVOICES]],
    ['a count as an invoice number', 'This is invoice 9.', [INVOICES]],
    ['a person', 'Jane Park helped you.', [EMPLOYEE]],
    ['an address', 'Write to help@chinookcorp.com.', [EMPLOYEE]],
    ['a link', 'See www.example.com for more.', [ALBUMS]],
    ['a length', 'Thunderstruck runs 3:52.', [DETAILS]],
    ['a price', 'It costs 1.99 dollars.', [DETAILS]],
    ['a share', 'That is 20% of our catalogue.', [ALBUMS]],
    ['that there is none', 'We have no albums by AC/DC.', [ALBUMS]],
    ['that there is something', 'Yes, we have Thriller!', [NOTHING]],
    ['an album that is called a song', 'Abbey Road by The Beatles is a song by The Beatles.', [TRACKS]],
    ['a song that is called an album', 'The album Come Together is here.', [TRACKS]],
    ['a song that is called a band', '"Something" is a famed band.', [TRACKS]],
    ['a band that is called an album', 'The Beatles is the album you want.', [TRACKS]],
    ['an album that is called a song in Spanish', 'Abbey Road es una canción de The Beatles.', [TRACKS]],
    ['a deed', 'I have refunded your order.', [INVOICES]],
    ['a deed to come', "I'll cancel invoice 382 for you.", [INVOICES]],
    ['facts without evidence', 'Your balance is $12.00.', []],
  ])('should not let stand %s', (_what, sentence, evidence) => {
    expect(mayBeSaid(sentence, evidence)).toBe(false);
  });

  it('should say which claims are unmet', () => {
    const { unmet } = checkSentence('Invoice 382 of 7 August 2025 was $5.00.', [INVOICES]);
    expect(unmet.map(({ kind, text }) => [kind, text])).toEqual(expect.arrayContaining([['amount', '$5.00']]));
  });

  it('should take the names it is told for no claims about the rows', () => {
    const options = { allowedNames: ['1984 Music'] };
    expect(checkSentence('1984 Music has it all.', [], options).claims).toMatchObject([{ kind: 'name', stands: true }]);
    expect(checkSentence('1984 Music has it all.', []).stands).toBe(false);
  });
});
