import { describe, expect, it } from 'vitest';
import { describeFacts } from './describe-facts';
import { formatValue, headingOf, toolTitle } from './format-value';

describe('describeFacts', () => {
  it('should say what all rows share once and list what differs', () => {
    const rows = [
      { album_id: 1, album_title: 'A', artist_name: 'AC/DC' },
      { album_id: 4, album_title: 'B', artist_name: 'AC/DC' },
    ];
    expect(describeFacts(rows)).toEqual({
      layout: 'list',
      columns: [{ key: 'album_title', kind: 'text' }],
      shared: [{ key: 'artist_name', kind: 'text' }],
    });
  });

  it('should keep what is no text in its column, even where it is the same in all rows', () => {
    const rows = [
      { title: 'A', album: 'X', price: '0.99', milliseconds: 1 },
      { title: 'B', album: 'X', price: '0.99', milliseconds: 2 },
    ];
    const { columns, shared } = describeFacts(rows);
    expect(columns.map((column) => column.key)).toEqual(['title', 'price', 'milliseconds']);
    expect(shared.map((column) => column.key)).toEqual(['album']);
  });

  it('should list names with a count beside them', () => {
    const rows = [
      { album_id: 1, title: 'A', artist: 'AC/DC', tracks: 10 },
      { album_id: 4, title: 'B', artist: 'AC/DC', tracks: 8 },
    ];
    expect(describeFacts(rows)).toMatchObject({ layout: 'list', columns: [{ key: 'title' }, { key: 'tracks' }] });
  });

  it('should draw one order as a card and several as a table', () => {
    const order = { invoice_id: 382, invoice_date: '2025-08-07', total: '8.91' };
    expect(describeFacts([order]).layout).toBe('order');
    expect(describeFacts([order, { ...order, invoice_id: 327, total: '13.86' }]).layout).toBe('table');
  });

  it('should draw the lines of one order, and the songs of one album, as a card', () => {
    const line = { invoice_id: 7, date: '2025-08-07', invoice_total: '1.98', title: 'A', unit_price: '0.99' };
    expect(describeFacts([line, { ...line, title: 'B' }]).layout).toBe('order');
    const song = { title: 'A', artist: 'Queen', album: 'Jazz', milliseconds: 1 };
    expect(describeFacts([song, { ...song, title: 'B' }]).layout).toBe('album');
    expect(describeFacts([song, { ...song, album: 'Hot Space' }]).layout).toBe('table');
  });

  it('should leave out keys of the database and columns without any value', () => {
    const rows = [{ track_id: 1, id: 2, track_name: 'A', composer: null }];
    expect(describeFacts(rows).columns.map((column) => column.key)).toEqual(['track_name']);
  });

  it('should not take a count for money', () => {
    const kinds = describeFacts([{ total: 213, total_spent: '39.62', milliseconds: 1 }]).columns.map(
      (column) => column.kind,
    );
    expect(kinds).toEqual(['number', 'money', 'length']);
  });
});

describe('formatValue', () => {
  it.each([
    ['total', 'money', '13.86', '$13.86'],
    ['milliseconds', 'length', 225_000, '3:45'],
    ['milliseconds', 'length', 3_723_000, '1:02:03'],
    ['invoice_date', 'date', '2025-12-22T00:00:00Z', '22 December 2025'],
    ['invoice_id', 'number', 1382, '1382'],
    ['tracks', 'number', 1382, '1,382'],
  ] as const)('should write %s (%s) %s as %s', (key, kind, value, written) => {
    expect(formatValue({ [key]: value }, { key, kind }, 'en-GB')).toBe(written);
  });
});

describe('headings', () => {
  it('should be words', () => {
    expect(headingOf('last_price')).toBe('Last price');
    expect(headingOf('invoice_id')).toBe('Order');
    expect(headingOf('milliseconds')).toBe('Length');
    expect(toolTitle('get_albums_by_artist')).toBe('Albums by artist');
  });
});
