import type { PlannedRequest } from '../../plan.js';
import { focusOf, toShownRow } from './focus.js';

const request = (intent: string, details: PlannedRequest['details'] = {}, agent = 'music_agent'): PlannedRequest => ({
  text: '',
  agent,
  intent,
  calls: [{ tool: 't', arguments: {} }],
  names: [{ kind: 'genre', text: 'Jazz', said: 'jazz', known: true, guessed: false }],
  details,
  confidence: 1,
  needsIdentity: false,
});

const turn = (planned: PlannedRequest, rows: readonly Readonly<Record<string, string | number>>[]) => ({
  said: '',
  answered: '',
  requests: [planned],
  evidence: [
    {
      id: '1',
      tool: 't',
      arguments: {},
      result: { status: 'rows' as const, total: rows.length, shown: rows.length, more: false, rows },
      durationMs: 1,
    },
  ],
});

describe('focusOf', () => {
  it('should keep what all rows share and what the request named', () => {
    const rows = [
      { track_id: 1, title: 'A', artist: 'Ostrava', album: 'Ten' },
      { track_id: 2, title: 'B', artist: 'Ostrava', album: 'War' },
    ];
    const focus = focusOf([turn(request('songs_by_genre'), rows)]);
    expect(focus.names.map(({ kind, text }) => [kind, text])).toEqual([
      ['genre', 'Jazz'],
      ['artist', 'Ostrava'],
    ]);
    expect(focus.rows).toHaveLength(2);
  });

  it('should join the place that was asked for with what was found there', () => {
    const planned = request('invoice_detail', { position: 1, order: 'newest' }, 'invoice_agent');
    const focus = focusOf([turn(planned, [{ invoice_id: 40, date: '2025-08-07', total: '8.91' }])]);
    expect(focus.invoice).toEqual({ invoice_id: 40, date: '2025-08-07', position: 1, order: 'newest' });
  });

  it('should look over small talk', () => {
    const focus = focusOf([turn(request('albums_by_artist'), []), turn(request('thanks', {}, 'supervisor'), [])]);
    expect(focus.last?.intent).toBe('albums_by_artist');
  });
});

describe('toShownRow', () => {
  it('should take a bare title for that of the song or the album a row is about', () => {
    expect(toShownRow({ track_id: 1, title: 'A' }).names).toMatchObject([{ kind: 'track', text: 'A' }]);
    expect(toShownRow({ album_id: 1, title: 'A' }).names).toMatchObject([{ kind: 'album', text: 'A' }]);
    expect(toShownRow({ employee: 'X', title: 'Agent' }).names).toEqual([]);
  });
});
