import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { askedCount } from '../../understanding/intents/asked-count.js';
import { call, Intent, nameOf, type Pattern } from '../../understanding/intents/intent.js';
import { page } from '../../understanding/intents/paging.js';
import type { PlannedCall } from '../../understanding/plan.js';
import type { Reading, Slots } from '../../understanding/reading.js';
import { bold, plain } from '../../wording/markdown.js';
import { say, type Texts } from '../../wording/texts.js';
import { trackColumns } from '../../wording/track-columns.js';
import { SILENT, wordList } from '../../wording/word-list.js';
import { artistOf, plannedName } from './names-in-answers.js';

const TEXTS: Texts<'found' | 'count' | 'none' | 'order'> = {
  en: {
    found: 'We have {total|song|songs} by {artist}',
    count: 'We have {total|song|songs} by {artist}.',
    none: 'We know {artist}, but have no songs by them.',
    order: 'album by album',
  },
  es: {
    found: 'Tenemos {total|canción|canciones} de {artist}',
    count: 'Tenemos {total|canción|canciones} de {artist}.',
    none: 'Conocemos a {artist}, pero no tenemos canciones suyas.',
    order: 'álbum por álbum',
  },
  pt: {
    found: 'Temos {total|música|músicas} de {artist}',
    count: 'Temos {total|música|músicas} de {artist}.',
    none: 'Conhecemos {artist}, mas não temos músicas.',
    order: 'álbum por álbum',
  },
  fr: {
    found: 'Nous avons {total|chanson|chansons} de {artist}',
    count: 'Nous avons {total|chanson|chansons} de {artist}.',
    none: 'Nous connaissons {artist}, mais n’avons aucune chanson.',
    order: 'album par album',
  },
  de: {
    found: 'Wir haben {total|Song|Songs} von {artist}',
    count: 'Wir haben {total|Song|Songs} von {artist}.',
    none: 'Wir kennen {artist}, haben aber keine Songs.',
    order: 'Album für Album',
  },
};

/** "Which songs do you have by U2?", "how many Metallica tracks are there?" */
export class TracksByArtistIntent extends Intent {
  readonly name = 'tracks_by_artist';
  readonly agent = 'music_agent';
  override readonly asksFor = ['artist'] as const;
  readonly patterns: readonly Pattern[] = [
    { needs: ['@artist', 'song'], likes: ['@genre', 'count', 'have', 'perform', 'total', 'artist', 'genre'] },
    { needs: ['@artist', 'music'], likes: ['count', 'have', 'perform'], base: 0.85 },
    { needs: ['@artist', 'perform'], likes: ['have', 'song'], base: 0.7 },
    { needs: ['@artist', 'count'], likes: ['have'], base: 0.75 },
    // "Is there any jazz by X?", "does X play any blues?"
    ...(['have', 'by'] as const).map((frame): Pattern => ({
      needs: ['@artist', '@genre', frame],
      likes: ['have', 'by', 'perform', 'music', 'show', 'ask', 'genre'],
      never: [
        'album',
        'on',
        'contain',
        'similar',
        'recommend',
        'like',
        'dislike',
        'buy',
        'spend',
        'count',
        'first_person',
      ],
      base: 0.95,
    })),
  ];

  override notes(reading: Reading): Slots['details'] {
    return askedCount(reading);
  }

  calls(slots: Slots): readonly PlannedCall[] {
    const names = { artist_name: nameOf(slots, 'artist'), genre: nameOf(slots, 'genre') };
    return [call('get_tracks_by_artist', { ...names, ...page(slots) })];
  }

  word(answered: AnsweredRequest, context: WordingContext): Wording {
    const genre = plannedName(answered, 'genre');
    const artist = `${bold(artistOf(answered))}${genre === '' ? '' : ` (${plain(genre)})`}`;
    const total = answered.evidence[0]?.result.total;
    // Who has nothing of a genre may have songs of others.
    if (genre !== '' && total === 0)
      return { ...SILENT, lead: say(TEXTS, context.language, 'count', { artist, total }) };
    return wordList(answered, context, {
      texts: TEXTS,
      values: { artist },
      columns: (columns, first) => trackColumns(columns, first, { artist: true }),
    });
  }
}
