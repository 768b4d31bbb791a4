import type { ToolRow } from '../../tools/tool.contract.js';
import type { AnsweredRequest, Wording } from '../agent.contract.js';
import { IntentCatalogue } from '../understanding/intents/intent-catalogue.js';
import type { MentionedName, PlannedRequest } from '../understanding/plan.js';
import { MusicCatalogAgent } from './music-catalog.agent.js';

let agent: MusicCatalogAgent;

beforeAll(async () => {
  agent = new MusicCatalogAgent(await IntentCatalogue.discover(new URL('../', import.meta.url)));
});

const named = (kind: MentionedName['kind'], text: string): MentionedName => ({
  kind,
  text,
  said: text,
  known: true,
  guessed: false,
});

function word(
  intent: string,
  rows: readonly ToolRow[],
  request: Partial<PlannedRequest> = {},
  language = 'en',
): Wording {
  const planned: PlannedRequest = {
    text: '',
    agent: 'music_agent',
    intent,
    calls: [],
    names: [],
    details: {},
    confidence: 1,
    needsIdentity: false,
    ...request,
  };
  const result = { status: 'rows' as const, total: rows.length, shown: rows.length, more: false, rows };
  const answered: AnsweredRequest = {
    request: planned,
    evidence: [{ id: '1', tool: 't', arguments: {}, result, durationMs: 1 }],
    failed: [],
  };
  return agent.word(answered, { language, currency: 'USD', storeName: 'Store' });
}

const TRACK = {
  track_id: 1,
  title: 'Paper Boats',
  artist: 'Ostrava',
  album: 'Ten',
  genre: 'Jazz',
  milliseconds: 225_000,
  price: '0.99',
  composer: 'Ada Lindqvist',
  media_type: 'AAC audio file',
};

describe('MusicCatalogAgent', () => {
  it('should list the albums of an artist as the catalogue writes them', () => {
    const rows = [{ album_id: 1, title: 'Ten', artist: 'Ostrava', tracks: 9 }];
    expect(word('albums_by_artist', rows, { names: [named('artist', 'Ostrava')] })).toEqual({
      lead: 'We have 1 album by **Ostrava**:',
      facts: '- **Ten**',
      close: '',
    });
  });

  it('should give songs with their album, length and price', () => {
    const { facts } = word('tracks_by_artist', [TRACK], { names: [named('artist', 'Ostrava')] });
    expect(facts).toContain('| 1 | Paper Boats | Ten | 3:45 | $0.99 |');
  });

  it.each([
    ['length', 'en', '**Paper Boats** by **Ostrava** is **3:45** long.'],
    ['price', 'de', '**Paper Boats** von **Ostrava** kostet **$0.99**.'],
    ['album', 'es', '**Paper Boats** está en el álbum **Ten** de **Ostrava**.'],
    ['composer', 'fr', '**Paper Boats** a été écrite par **Ada Lindqvist**. Elle figure sur **Ten** de **Ostrava**.'],
  ])('should answer what was asked of a song: %s', (about, language, lead) => {
    const request = { names: [named('track', 'Paper Boats')], details: { about } };
    expect(word('track_details', [TRACK], request, language).lead).toBe(lead);
  });

  it('should not invent a writer', () => {
    const request = { names: [named('track', 'Paper Boats')], details: { about: 'composer' } };
    expect(word('track_details', [{ ...TRACK, composer: null }], request).lead).toContain('does not say who wrote');
  });

  it('should say plainly that a song is not there', () => {
    const request = { names: [named('track', 'Paper Boats')] };
    expect(word('song_availability', [], request).lead).toBe('No, we do not have a song called **Paper Boats**.');
  });

  it('should tell rows of an intent it does not know as they stand', () => {
    expect(word('by_words', [{ city: 'Brno' }]).facts).toBe('- City: Brno');
  });
});
