import { describe, expect, it } from 'vitest';
import type { FactRow } from '@/api/message.schema';
import type { Step } from '@/shared/messages/stream/turn';
import { suggestQuestions } from './suggest-questions';

function step(rows: FactRow[], total = rows.length): Step {
  return { id: '1', name: 'tool', arguments: {}, total, shown: rows.length, rows, durationMs: 1 };
}

const album = (title: string): FactRow => ({ album_id: 1, title, artist: 'Queen', tracks: 12 });

describe('suggestQuestions', () => {
  it('should ask about what the rows name', () => {
    expect(suggestQuestions([step([album('Jazz'), album('Hot Space')])])).toEqual([
      { text: 'songsOfAlbum', names: { name: 'Jazz' } },
      { text: 'songsOfAlbum', names: { name: 'Hot Space' } },
      { text: 'songsByArtist', names: { name: 'Queen' } },
    ]);
  });

  it('should offer the rest of a long list first', () => {
    expect(suggestQuestions([step([album('Jazz')], 124)])[0]).toEqual({ text: 'more', names: {} });
  });

  it('should ask about an order by its number, and not for what is known of it already', () => {
    const order = { invoice_id: 7, date: '2025-01-01', total: '1.98', tracks: 2 };
    expect(suggestQuestions([step([order])]).map((each) => each.text)).toEqual(['orderLines', 'orderHelper', 'spent']);
    const line = { invoice_id: 7, unit_price: '0.99', title: 'A', artist: 'Queen' };
    expect(suggestQuestions([step([line])]).map((each) => each.text)).toEqual(['orderHelper', 'albumsByArtist']);
  });

  it('should not offer what the conversation has told', () => {
    const songs: Step = { ...step([{ track_id: 1, title: 'Mustapha', album: 'Jazz' }]), name: 'get_tracks_by_album' };
    const offered = suggestQuestions([step([album('Jazz'), album('Hot Space')])], [songs]);
    expect(offered.map((each) => each.names.name)).toEqual(['Hot Space', 'Queen']);
    const helped: Step = {
      ...step([{ invoice_id: 6, employee: 'Jane' }]),
      name: 'get_employee_by_invoice_and_customer',
    };
    const order = { invoice_id: 7, date: '2025-01-01', total: '1.98', tracks: 2 };
    expect(suggestQuestions([step([order])], [helped]).map((each) => each.text)).toEqual(['orderLines', 'spent']);
  });

  it('should help on when nothing was found, and be silent when nothing was looked up', () => {
    expect(suggestQuestions([step([])]).map((each) => each.text)).toEqual(['genres', 'recommend']);
    expect(suggestQuestions([])).toEqual([]);
  });
});
