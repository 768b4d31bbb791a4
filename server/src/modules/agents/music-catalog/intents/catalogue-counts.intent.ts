import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import type { ToolRow } from '../../../tools/tool.contract.js';
import { call, Intent, nameOf, type Pattern, type Sign, textOf } from '../../understanding/intents/intent.js';
import type { Concept } from '../../understanding/lexicon/concepts.js';
import type { PlannedCall } from '../../understanding/plan.js';
import type { Reading, Slots } from '../../understanding/reading.js';
import { COMMON } from '../../wording/common-texts.js';
import { ofNames } from '../../wording/of-names.js';
import { list } from '../../wording/markdown.js';
import { fill, say, spokenLanguage, type Texts } from '../../wording/texts.js';
import { SILENT, unknownName, withGuess, wordUnknown } from '../../wording/word-list.js';

type Counted = 'artists' | 'albums' | 'tracks' | 'genres' | 'playlists' | 'media_types';

const KINDS: readonly (readonly [Concept, Counted])[] = [
  ['artist', 'artists'],
  ['album', 'albums'],
  ['song', 'tracks'],
  ['genre', 'genres'],
  ['playlist', 'playlists'],
  ['media_type', 'media_types'],
];

const TEXTS: Texts<Counted | 'one' | 'several'> = {
  en: {
    artists: '{count|artist|artists}',
    albums: '{count|album|albums}',
    tracks: '{count|song|songs}',
    genres: '{count|genre|genres}',
    playlists: '{count|playlist|playlists}',
    media_types: '{count|format|formats}',
    one: 'We have {what}{of}.',
    several: 'This is what we have{of}:',
  },
  es: {
    artists: '{count|artista|artistas}',
    albums: '{count|álbum|álbumes}',
    tracks: '{count|canción|canciones}',
    genres: '{count|género|géneros}',
    playlists: '{count|lista|listas}',
    media_types: '{count|formato|formatos}',
    one: 'Tenemos {what}{of}.',
    several: 'Esto es lo que tenemos{of}:',
  },
  pt: {
    artists: '{count|artista|artistas}',
    albums: '{count|álbum|álbuns}',
    tracks: '{count|música|músicas}',
    genres: '{count|gênero|gêneros}',
    playlists: '{count|playlist|playlists}',
    media_types: '{count|formato|formatos}',
    one: 'Temos {what}{of}.',
    several: 'Isto é o que temos{of}:',
  },
  fr: {
    artists: '{count|artiste|artistes}',
    albums: '{count|album|albums}',
    tracks: '{count|chanson|chansons}',
    genres: '{count|genre|genres}',
    playlists: '{count|playlist|playlists}',
    media_types: '{count|format|formats}',
    one: 'Nous avons {what}{of}.',
    several: 'Voici ce que nous avons{of} :',
  },
  de: {
    artists: '{count|Künstler|Künstler}',
    albums: '{count|Album|Alben}',
    tracks: '{count|Song|Songs}',
    genres: '{count|Genre|Genres}',
    playlists: '{count|Playlist|Playlists}',
    media_types: '{count|Format|Formate}',
    one: 'Wir haben {what}{of}.',
    several: 'Das haben wir{of}:',
  },
};

const LIKED: readonly Sign[] = ['have', 'total', 'music', 'song', 'album', 'artist', 'genre', 'playlist'];
const NEVER: readonly Sign[] = ['@artist', '@album', '@track', 'title', 'first_person', 'invoice', 'profile'];

/** "How many albums do you have?", "how many artists play jazz?", "how big is your catalogue?", "how many artists, albums and songs?" */
export class CatalogueCountsIntent extends Intent {
  readonly name = 'catalogue_counts';
  readonly agent = 'music_agent';
  readonly patterns: readonly Pattern[] = [
    ...KINDS.flatMap(([concept]): readonly Pattern[] => [
      { needs: ['count', concept, 'have'], likes: LIKED, never: NEVER },
      { needs: ['count', concept], likes: LIKED, never: NEVER, base: 0.8 },
    ]),
    ...(['artist', 'album'] as const).map((concept): Pattern => ({
      needs: ['count', concept, '@genre'],
      likes: ['have', 'music', 'perform', 'genre'],
      base: 1,
    })),
    {
      needs: ['cue'],
      likes: [...LIKED, 'count', 'media_type', 'perform', '@artist', '@genre'],
      never: ['title', 'first_person', 'invoice', 'profile'],
      base: 1.1,
    },
    { needs: ['count', 'music'], likes: ['have'], never: ['@artist', '@album', '@track', '@genre'], base: 0.8 },
  ];

  override notes({ concepts }: Reading): Slots['details'] {
    const asked = KINDS.filter(([concept]) => concepts.has(concept));
    const kinds = asked.map(([, kind]) => kind);
    if (concepts.has(`cue:${this.name}`)) return { kinds: kinds.join(',') };
    return kinds.length === 1 && kinds[0] !== undefined ? { kind: kinds[0] } : {};
  }

  calls(slots: Slots): readonly PlannedCall[] {
    return [
      call('count_catalogue', {
        kind: textOf(slots, 'kind'),
        artist_name: nameOf(slots, 'artist'),
        genre: nameOf(slots, 'genre'),
      }),
    ];
  }

  word(answered: AnsweredRequest, { language }: WordingContext): Wording {
    const result = answered.evidence[0]?.result;
    if (result === undefined) return { ...SILENT, lead: say(COMMON, language, 'unavailable') };
    const unknown = unknownName(answered.request);
    if (result.total === 0 && unknown !== undefined) return wordUnknown(unknown, language);
    const of = ofNames(answered.request.names, language);
    const wanted = textOf(answered.request, 'kinds')?.split(',');
    const lines = result.rows
      .filter(({ kind }) => wanted === undefined || wanted.includes(String(kind)))
      .flatMap((row) => countText(row, language));
    const single = lines.length === 1;
    const lead = say(TEXTS, language, single ? 'one' : 'several', { what: lines[0] ?? '', of });
    return { lead: withGuess(answered.request, lead, language), facts: single ? '' : list(lines), close: '' };
  }
}

function countText(row: ToolRow, language: string): readonly string[] {
  const kind = KINDS.find(([, counted]) => counted === row['kind'])?.[1];
  if (kind === undefined) return [];
  const spoken = spokenLanguage(language);
  return [fill(TEXTS[spoken]?.[kind] ?? TEXTS.en[kind], spoken, { count: Number(row['count']) })];
}
