import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { askedCount } from '../../understanding/intents/asked-count.js';
import { call, Intent, nameOf, type Pattern, type Sign } from '../../understanding/intents/intent.js';
import { page } from '../../understanding/intents/paging.js';
import type { MentionedName, PlannedCall } from '../../understanding/plan.js';
import type { Reading, Slots } from '../../understanding/reading.js';
import { columnsFor } from '../../wording/columns.js';
import { bold, table } from '../../wording/markdown.js';
import { WHOLE_LIST } from '../../wording/pages.js';
import { field } from '../../wording/rows.js';
import { say, type Texts } from '../../wording/texts.js';
import { trackColumns } from '../../wording/track-columns.js';
import { SILENT, wordList } from '../../wording/word-list.js';

const TEXTS: Texts<'found' | 'count' | 'none' | 'order' | 'named'> = {
  en: {
    named: 'The playlist {playlist} has {total|song|songs}; here are {shown} in the order of the catalogue:',
    found: '{total|playlist has|playlists have} {what}',
    count: '{total|playlist has|playlists have} {what}.',
    none: 'None of our playlists has {what}.',
    order: 'in the order of the catalogue',
  },
  es: {
    named: 'La lista {playlist} tiene {total|canción|canciones}; aquí van {shown} en el orden del catálogo:',
    found: '{total|lista tiene|listas tienen} {what}',
    count: '{total|lista tiene|listas tienen} {what}.',
    none: 'Ninguna de nuestras listas tiene {what}.',
    order: 'en el orden del catálogo',
  },
  pt: {
    named: 'A playlist {playlist} tem {total|música|músicas}; aqui estão {shown} na ordem do catálogo:',
    found: '{total|playlist tem|playlists têm} {what}',
    count: '{total|playlist tem|playlists têm} {what}.',
    none: 'Nenhuma das nossas playlists tem {what}.',
    order: 'na ordem do catálogo',
  },
  fr: {
    named: 'La playlist {playlist} compte {total|chanson|chansons} ; en voici {shown} dans l’ordre du catalogue :',
    found: '{total|playlist contient|playlists contiennent} {what}',
    count: '{total|playlist contient|playlists contiennent} {what}.',
    none: 'Aucune de nos playlists ne contient {what}.',
    order: 'dans l’ordre du catalogue',
  },
  de: {
    named: 'Die Playlist {playlist} hat {total|Song|Songs}; hier sind {shown} in der Reihenfolge des Katalogs:',
    found: '{total|Playlist enthält|Playlists enthalten} {what}',
    count: '{total|Playlist enthält|Playlists enthalten} {what}.',
    none: 'Keine unserer Playlists enthält {what}.',
    order: 'in der Reihenfolge des Katalogs',
  },
};

const WHAT: Texts<'track' | 'album' | 'artist' | 'genre' | 'by'> = {
  en: {
    track: 'the song {name}',
    album: 'songs from {name}',
    artist: 'songs by {name}',
    genre: '{name} songs',
    by: '{what} by {name}',
  },
  es: {
    track: 'la canción {name}',
    album: 'canciones de {name}',
    artist: 'canciones de {name}',
    genre: 'canciones de {name}',
    by: '{what} de {name}',
  },
  pt: {
    track: 'a música {name}',
    album: 'músicas de {name}',
    artist: 'músicas de {name}',
    genre: 'músicas de {name}',
    by: '{what} de {name}',
  },
  fr: {
    track: 'la chanson {name}',
    album: 'des chansons de {name}',
    artist: 'des chansons de {name}',
    genre: 'des chansons de {name}',
    by: '{what} de {name}',
  },
  de: {
    track: 'den Song {name}',
    album: 'Songs von {name}',
    artist: 'Songs von {name}',
    genre: 'Songs aus {name}',
    by: '{what} von {name}',
  },
};

const LIKES: readonly Sign[] = [
  'contain',
  'have',
  'song',
  'music',
  'count',
  'on',
  'album',
  'artist',
  'show',
  'perform',
  'genre',
];

/** "Which playlists is Money on?", "playlists with Beatles songs", "playlists with jazz". */
export class PlaylistsWithIntent extends Intent {
  readonly name = 'playlists_with';
  readonly agent = 'music_agent';
  override readonly asksFor = ['track', 'artist'] as const;
  readonly patterns: readonly Pattern[] = [
    { needs: ['@track', 'playlist'], likes: ['@artist', ...LIKES] },
    { needs: ['@album', 'playlist'], likes: ['@artist', ...LIKES], base: 0.99 },
    { needs: ['@artist', 'playlist'], likes: LIKES, base: 0.99 },
    { needs: ['@genre', 'playlist'], likes: LIKES, base: 0.95 },
  ];

  override notes(reading: Reading): Slots['details'] {
    return askedCount(reading);
  }

  calls(slots: Slots): readonly PlannedCall[] {
    const names = {
      song_title: nameOf(slots, 'track'),
      album_title: nameOf(slots, 'album'),
      artist_name: nameOf(slots, 'artist'),
      genre: nameOf(slots, 'genre'),
    };
    const found = call('find_playlists', { ...names, ...page(slots) });
    const named = names.genre;
    return named === undefined ? [found] : [found, call('get_tracks_of_playlist', { playlist: named, limit: 25 })];
  }

  word(answered: AnsweredRequest, context: WordingContext): Wording {
    const named = wordNamed(answered, context);
    if (named !== null) return named;
    // Of one song a playlist holds that song alone, which is no number to tell.
    const isOfSong = answered.request.names.some(({ kind }) => kind === 'track');
    return wordList(answered, context, {
      texts: TEXTS,
      values: { what: whatText(answered.request.names, context.language) },
      columns: (columns) => [columns.text('playlist'), ...(isOfSong ? [] : [columns.count('tracks')])],
    });
  }
}

/** "The heavy metal playlist" is the playlist that bears the genre's name, where there is one: its songs are told. */
function wordNamed(answered: AnsweredRequest, context: WordingContext): Wording | null {
  const { language } = context;
  const [found, tracks] = answered.evidence;
  const genre = answered.request.names.find(({ kind }) => kind === 'genre')?.text.toLowerCase();
  if (tracks === undefined || tracks.result.total === 0 || genre === undefined) return null;
  const names = found?.result.rows.map((row) => String(field(row, 'playlist'))) ?? [];
  const playlist = names.find((name) => name.toLowerCase().includes(genre));
  if (playlist === undefined) return null;
  const rows = tracks.result.rows.slice(0, tracks.result.total > WHOLE_LIST ? 10 : WHOLE_LIST);
  const lead = say(TEXTS, language, 'named', {
    playlist: bold(playlist),
    total: tracks.result.total,
    shown: rows.length,
  });
  return { ...SILENT, lead, facts: table(rows, trackColumns(columnsFor(context), 1)) };
}

function whatText(names: readonly MentionedName[], language: string): string {
  const kind = (['track', 'album', 'genre', 'artist'] as const).find((one) => names.some((name) => name.kind === one));
  const main = names.find((name) => name.kind === kind);
  if (kind === undefined || main === undefined) return '';
  const what = say(WHAT, language, kind, { name: bold(main.text) });
  const artist = names.find((name) => name.kind === 'artist' && name !== main);
  return artist === undefined ? what : say(WHAT, language, 'by', { what, name: bold(artist.text) });
}
