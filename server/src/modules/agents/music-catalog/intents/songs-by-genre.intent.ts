import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { askedCount } from '../../understanding/intents/asked-count.js';
import { call, Intent, nameOf, type Pattern } from '../../understanding/intents/intent.js';
import { page } from '../../understanding/intents/paging.js';
import type { PlannedCall } from '../../understanding/plan.js';
import type { Reading, Slots } from '../../understanding/reading.js';
import { bold } from '../../wording/markdown.js';
import { field } from '../../wording/rows.js';
import type { Texts } from '../../wording/texts.js';
import { trackColumns } from '../../wording/track-columns.js';
import { wordList } from '../../wording/word-list.js';
import { plannedName } from './names-in-answers.js';

const TEXTS: Texts<'found' | 'count' | 'none' | 'order'> = {
  en: {
    found: 'We have {total|song|songs} in {genre}',
    count: 'We have {total|song|songs} in {genre}.',
    none: 'We have no songs in {genre}.',
    order: 'in the order of the catalogue',
  },
  es: {
    found: 'Tenemos {total|canción|canciones} de {genre}',
    count: 'Tenemos {total|canción|canciones} de {genre}.',
    none: 'No tenemos canciones de {genre}.',
    order: 'en el orden del catálogo',
  },
  pt: {
    found: 'Temos {total|música|músicas} de {genre}',
    count: 'Temos {total|música|músicas} de {genre}.',
    none: 'Não temos músicas de {genre}.',
    order: 'na ordem do catálogo',
  },
  fr: {
    found: 'Nous avons {total|chanson|chansons} en {genre}',
    count: 'Nous avons {total|chanson|chansons} en {genre}.',
    none: 'Nous n’avons aucune chanson en {genre}.',
    order: 'dans l’ordre du catalogue',
  },
  de: {
    found: 'Wir haben {total|Song|Songs} in {genre}',
    count: 'Wir haben {total|Song|Songs} in {genre}.',
    none: 'Wir haben keine Songs in {genre}.',
    order: 'in der Reihenfolge des Katalogs',
  },
};

/** "Show me some jazz", "how many rock songs are there?", a genre's name alone. */
export class SongsByGenreIntent extends Intent {
  readonly name = 'songs_by_genre';
  readonly agent = 'music_agent';
  override readonly asksFor = ['genre'] as const;
  readonly patterns: readonly Pattern[] = [
    { needs: ['@genre', 'song'], likes: ['count', 'have', 'genre', 'total', 'buy'] },
    { needs: ['@genre', 'music'], likes: ['count', 'have', 'genre'], base: 0.9 },
    { needs: ['@genre', 'have'], likes: ['genre', 'buy', 'count'], base: 0.92 },
    { needs: ['@genre'], likes: ['genre', 'show', 'count', 'what_about'], base: 0.68 },
  ];

  override notes(reading: Reading): Slots['details'] {
    return askedCount(reading);
  }

  calls(slots: Slots): readonly PlannedCall[] {
    return [call('get_songs_by_genre', { genre: nameOf(slots, 'genre'), ...page(slots) })];
  }

  word(answered: AnsweredRequest, context: WordingContext): Wording {
    const genre = field(answered.evidence[0]?.result.rows[0], 'genre');
    return wordList(answered, context, {
      texts: TEXTS,
      values: { genre: bold(genre ?? plannedName(answered, 'genre')) },
      columns: (columns, first) => trackColumns(columns, first),
    });
  }
}
