import type { ToolRow } from '../../../tools/tool.contract.js';
import { rankedLead } from './ranked-leads.js';

const album = (title: string, sold: number): ToolRow => ({ album_id: 1, title, artist: 'Ostrava', tracks: 9, sold });

function leadOf(rows: readonly ToolRow[], language = 'en', sort = 'most_popular'): string | undefined {
  const result = { status: 'rows' as const, total: rows.length, shown: rows.length, more: false, rows };
  const request = {
    text: '',
    agent: 'music_agent',
    intent: 'ranked_albums',
    calls: [],
    names: [],
    details: { sort },
    confidence: 1,
    needsIdentity: false,
  };
  const evidence = [{ id: '1', tool: 't', arguments: {}, result, durationMs: 1 }];
  return rankedLead({ request, evidence, failed: [] }, 'album', { language, currency: 'USD', storeName: 'Store' });
}

describe('the lead of a ranking', () => {
  it('should name the one that comes first', () => {
    expect(leadOf([album('Ten', 12), album('War', 11)])).toBe('The album that sold best is **Ten** by **Ostrava**');
  });

  it('should name all that share the first place', () => {
    const rows = [album('Ten', 12), album('War', 12), album('Quiet Rooms', 3)];
    expect(leadOf(rows)).toBe('Among the albums, **Ten** and **War** share the first place');
    expect(leadOf(rows, 'de')).toBe('Unter den Alben teilen sich **Ten** und **War** den ersten Platz');
  });

  it('should name those that share the last place', () => {
    const rows = [album('Ten', 0), album('War', 0), album('Quiet Rooms', 3)];
    expect(leadOf(rows, 'en', 'least_popular')).toBe('Among the albums, **Ten** and **War** share the last place');
    expect(leadOf(rows.slice(1), 'fr', 'least_popular')).toBe('L’album le moins vendu est **War** de **Ostrava**');
  });

  it('should say that there are others where many do', () => {
    expect(leadOf(['A', 'B', 'C', 'D', 'E'].map((title) => album(title, 1)))).toContain('**C** and others');
  });
});
