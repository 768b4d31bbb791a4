import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { askedCount } from '../../understanding/intents/asked-count.js';
import { call, Intent, nameOf, type Pattern } from '../../understanding/intents/intent.js';
import { page } from '../../understanding/intents/paging.js';
import type { PlannedCall } from '../../understanding/plan.js';
import type { Reading, Slots } from '../../understanding/reading.js';
import { bold } from '../../wording/markdown.js';
import { ofNames } from '../../wording/of-names.js';
import type { Texts } from '../../wording/texts.js';
import { trackColumns } from '../../wording/track-columns.js';
import { wordList } from '../../wording/word-list.js';
import { plannedName } from './names-in-answers.js';

const TEXTS: Texts<'found' | 'count' | 'none' | 'order'> = {
  en: {
    found: 'The playlist {playlist} has {total|song|songs}{of}',
    count: 'The playlist {playlist} has {total|song|songs}{of}.',
    none: 'The playlist {playlist} has no songs{of}.',
    order: 'in the order of the catalogue',
  },
  es: {
    found: 'La lista {playlist} tiene {total|canción|canciones}{of}',
    count: 'La lista {playlist} tiene {total|canción|canciones}{of}.',
    none: 'La lista {playlist} no tiene canciones{of}.',
    order: 'en el orden del catálogo',
  },
  pt: {
    found: 'A playlist {playlist} tem {total|música|músicas}{of}',
    count: 'A playlist {playlist} tem {total|música|músicas}{of}.',
    none: 'A playlist {playlist} não tem músicas{of}.',
    order: 'na ordem do catálogo',
  },
  fr: {
    found: 'La playlist {playlist} contient {total|chanson|chansons}{of}',
    count: 'La playlist {playlist} contient {total|chanson|chansons}{of}.',
    none: 'La playlist {playlist} ne contient aucune chanson{of}.',
    order: 'dans l’ordre du catalogue',
  },
  de: {
    found: 'Die Playlist {playlist} hat {total|Song|Songs}{of}',
    count: 'Die Playlist {playlist} hat {total|Song|Songs}{of}.',
    none: 'Die Playlist {playlist} hat keine Songs{of}.',
    order: 'in der Reihenfolge des Katalogs',
  },
};

/** "What is on the Grunge playlist?", "which songs by U2 are on it?" */
export class PlaylistTracksIntent extends Intent {
  readonly name = 'playlist_tracks';
  readonly agent = 'music_agent';
  override readonly asksFor = ['playlist'] as const;
  readonly patterns: readonly Pattern[] = [
    {
      needs: ['@playlist', 'playlist'],
      likes: ['song', 'contain', 'count', 'have', 'show', '@artist', 'by', 'on', 'ask'],
    },
    { needs: ['@playlist', 'song'], likes: ['contain', 'count', 'have', 'on', '@artist', 'by'], base: 0.9 },
    { needs: ['@playlist', 'contain'], likes: ['song'], base: 0.85 },
    { needs: ['@playlist'], base: 0.6 },
  ];

  override notes(reading: Reading): Slots['details'] {
    return askedCount(reading);
  }

  calls(slots: Slots): readonly PlannedCall[] {
    const names = { playlist: nameOf(slots, 'playlist'), artist_name: nameOf(slots, 'artist') };
    return [call('get_tracks_of_playlist', { ...names, ...page(slots) })];
  }

  word(answered: AnsweredRequest, context: WordingContext): Wording {
    const artists = answered.request.names.filter(({ kind }) => kind === 'artist');
    return wordList(answered, context, {
      texts: TEXTS,
      values: { playlist: bold(plannedName(answered, 'playlist')), of: ofNames(artists, context.language) },
      columns: (columns, first) => trackColumns(columns, first),
    });
  }
}
