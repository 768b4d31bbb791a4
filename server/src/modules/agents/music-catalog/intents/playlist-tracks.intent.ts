import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { askedCount } from '../../understanding/intents/asked-count.js';
import { call, Intent, nameOf, type Pattern } from '../../understanding/intents/intent.js';
import { page } from '../../understanding/intents/paging.js';
import type { PlannedCall } from '../../understanding/plan.js';
import type { Reading, Slots } from '../../understanding/reading.js';
import { bold } from '../../wording/markdown.js';
import type { Texts } from '../../wording/texts.js';
import { trackColumns } from '../../wording/track-columns.js';
import { wordList } from '../../wording/word-list.js';
import { plannedName } from './names-in-answers.js';

const TEXTS: Texts<'found' | 'count' | 'none' | 'order'> = {
  en: {
    found: 'The playlist {playlist} has {total|song|songs}',
    count: 'The playlist {playlist} has {total|song|songs}.',
    none: 'The playlist {playlist} is empty.',
    order: 'in the order of the catalogue',
  },
  es: {
    found: 'La lista {playlist} tiene {total|canción|canciones}',
    count: 'La lista {playlist} tiene {total|canción|canciones}.',
    none: 'La lista {playlist} está vacía.',
    order: 'en el orden del catálogo',
  },
  pt: {
    found: 'A playlist {playlist} tem {total|música|músicas}',
    count: 'A playlist {playlist} tem {total|música|músicas}.',
    none: 'A playlist {playlist} está vazia.',
    order: 'na ordem do catálogo',
  },
  fr: {
    found: 'La playlist {playlist} contient {total|chanson|chansons}',
    count: 'La playlist {playlist} contient {total|chanson|chansons}.',
    none: 'La playlist {playlist} est vide.',
    order: 'dans l’ordre du catalogue',
  },
  de: {
    found: 'Die Playlist {playlist} hat {total|Song|Songs}',
    count: 'Die Playlist {playlist} hat {total|Song|Songs}.',
    none: 'Die Playlist {playlist} ist leer.',
    order: 'in der Reihenfolge des Katalogs',
  },
};

/** "What is on the Grunge playlist?" */
export class PlaylistTracksIntent extends Intent {
  readonly name = 'playlist_tracks';
  readonly agent = 'music_agent';
  override readonly asksFor = ['playlist'] as const;
  readonly patterns: readonly Pattern[] = [
    { needs: ['@playlist', 'playlist'], likes: ['song', 'contain', 'count', 'have', 'show'] },
    { needs: ['@playlist', 'song'], likes: ['contain', 'count', 'have', 'on'], base: 0.9 },
    { needs: ['@playlist', 'contain'], likes: ['song'], base: 0.85 },
    { needs: ['@playlist'], base: 0.6 },
  ];

  override notes(reading: Reading): Slots['details'] {
    return askedCount(reading);
  }

  calls(slots: Slots): readonly PlannedCall[] {
    return [call('get_tracks_of_playlist', { playlist: nameOf(slots, 'playlist'), ...page(slots) })];
  }

  word(answered: AnsweredRequest, context: WordingContext): Wording {
    return wordList(answered, context, {
      texts: TEXTS,
      values: { playlist: bold(plannedName(answered, 'playlist')) },
      columns: (columns, first) => trackColumns(columns, first),
    });
  }
}
