import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { askedCount } from '../../understanding/intents/asked-count.js';
import { call, Intent, type Pattern } from '../../understanding/intents/intent.js';
import { page } from '../../understanding/intents/paging.js';
import type { PlannedCall } from '../../understanding/plan.js';
import type { Reading, Slots } from '../../understanding/reading.js';
import type { Texts } from '../../wording/texts.js';
import { wordList } from '../../wording/word-list.js';

const TEXTS: Texts<'found' | 'count' | 'none' | 'order'> = {
  en: {
    found: 'We have {total|playlist|playlists}',
    count: 'We have {total|playlist|playlists}.',
    none: 'We have no playlists.',
    order: 'in the order of the catalogue',
  },
  es: {
    found: 'Tenemos {total|lista|listas} de reproducción',
    count: 'Tenemos {total|lista|listas} de reproducción.',
    none: 'No tenemos listas.',
    order: 'en el orden del catálogo',
  },
  pt: {
    found: 'Temos {total|playlist|playlists}',
    count: 'Temos {total|playlist|playlists}.',
    none: 'Não temos playlists.',
    order: 'na ordem do catálogo',
  },
  fr: {
    found: 'Nous avons {total|playlist|playlists}',
    count: 'Nous avons {total|playlist|playlists}.',
    none: 'Nous n’avons pas de playlists.',
    order: 'dans l’ordre du catalogue',
  },
  de: {
    found: 'Wir haben {total|Playlist|Playlists}',
    count: 'Wir haben {total|Playlist|Playlists}.',
    none: 'Wir haben keine Playlists.',
    order: 'in der Reihenfolge des Katalogs',
  },
};

/** "Which playlists do you have?" */
export class PlaylistListIntent extends Intent {
  readonly name = 'playlist_list';
  readonly agent = 'music_agent';
  readonly patterns: readonly Pattern[] = [
    {
      needs: ['playlist'],
      likes: ['have', 'show', 'count', 'song'],
      never: ['@artist', '@album', '@track', '@playlist'],
      base: 0.9,
    },
  ];

  override notes(reading: Reading): Slots['details'] {
    return askedCount(reading);
  }

  calls(slots: Slots): readonly PlannedCall[] {
    return [call('list_playlists', page(slots))];
  }

  word(answered: AnsweredRequest, context: WordingContext): Wording {
    return wordList(answered, context, {
      texts: TEXTS,
      values: {},
      columns: (columns) => [columns.text('playlist'), columns.count('tracks')],
    });
  }
}
