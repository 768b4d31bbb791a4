import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { askedCount } from '../../understanding/intents/asked-count.js';
import { call, Intent, nameOf, type Pattern } from '../../understanding/intents/intent.js';
import { page } from '../../understanding/intents/paging.js';
import type { PlannedCall } from '../../understanding/plan.js';
import type { Reading, Slots } from '../../understanding/reading.js';
import { bold } from '../../wording/markdown.js';
import { field } from '../../wording/rows.js';
import type { Texts } from '../../wording/texts.js';
import { wordList } from '../../wording/word-list.js';
import { artistOf } from './names-in-answers.js';

const TEXTS: Texts<'found' | 'count' | 'none' | 'order'> = {
  en: {
    found: 'We have {total|album|albums} by {artist}',
    count: 'We have {total|album|albums} by {artist}.',
    none: 'We know {artist}, but have no album by them.',
    order: 'in the order of the catalogue',
  },
  es: {
    found: 'Tenemos {total|álbum|álbumes} de {artist}',
    count: 'Tenemos {total|álbum|álbumes} de {artist}.',
    none: 'Conocemos a {artist}, pero no tenemos ningún álbum suyo.',
    order: 'en el orden del catálogo',
  },
  pt: {
    found: 'Temos {total|álbum|álbuns} de {artist}',
    count: 'Temos {total|álbum|álbuns} de {artist}.',
    none: 'Conhecemos {artist}, mas não temos nenhum álbum.',
    order: 'na ordem do catálogo',
  },
  fr: {
    found: 'Nous avons {total|album|albums} de {artist}',
    count: 'Nous avons {total|album|albums} de {artist}.',
    none: 'Nous connaissons {artist}, mais n’avons aucun album.',
    order: 'dans l’ordre du catalogue',
  },
  de: {
    found: 'Wir haben {total|Album|Alben} von {artist}',
    count: 'Wir haben {total|Album|Alben} von {artist}.',
    none: 'Wir kennen {artist}, haben aber kein Album.',
    order: 'in der Reihenfolge des Katalogs',
  },
};

/** "What albums do you have by U2?", and an artist's name alone. */
export class AlbumsByArtistIntent extends Intent {
  readonly name = 'albums_by_artist';
  readonly agent = 'music_agent';
  override readonly asksFor = ['artist'] as const;
  readonly patterns: readonly Pattern[] = [
    {
      needs: ['@artist', 'album'],
      likes: ['count', 'have', 'perform', 'total', 'title', 'artist', 'buy'],
      never: ['contain'],
    },
    { needs: ['@artist', 'have'], likes: ['artist', 'music', 'perform', 'buy'], base: 0.92 },
    { needs: ['@artist', 'artist'], likes: ['have'], base: 0.7 },
    { needs: ['@artist'], likes: ['what_about', 'show'], base: 0.65 },
  ];

  override notes(reading: Reading): Slots['details'] {
    return askedCount(reading);
  }

  calls(slots: Slots): readonly PlannedCall[] {
    return [call('get_albums_by_artist', { artist_name: nameOf(slots, 'artist'), ...page(slots) })];
  }

  word(answered: AnsweredRequest, context: WordingContext): Wording {
    return wordList(answered, context, {
      texts: TEXTS,
      values: { artist: bold(artistOf(answered)) },
      bullet: (row) => bold(field(row, 'album')),
    });
  }
}
