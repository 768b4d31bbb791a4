import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { askedCount } from '../../understanding/intents/asked-count.js';
import { call, Intent, type Pattern, textOf } from '../../understanding/intents/intent.js';
import { page } from '../../understanding/intents/paging.js';
import type { PlannedCall } from '../../understanding/plan.js';
import type { Reading, Slots } from '../../understanding/reading.js';
import { sortText } from '../../wording/sort-texts.js';
import type { Texts } from '../../wording/texts.js';
import { wordList } from '../../wording/word-list.js';
import { rankedLead } from './ranked-leads.js';
import { isBySales, rankOf } from './ranked.js';

const TEXTS: Texts<'found' | 'count' | 'none' | 'order'> = {
  en: {
    found: 'We have {total|genre|genres}',
    count: 'We have {total|genre|genres}.',
    none: 'We have no genres.',
    order: 'with the number of songs',
  },
  es: {
    found: 'Tenemos {total|género|géneros}',
    count: 'Tenemos {total|género|géneros}.',
    none: 'No tenemos géneros.',
    order: 'en el orden del catálogo',
  },
  pt: {
    found: 'Temos {total|gênero|gêneros}',
    count: 'Temos {total|gênero|gêneros}.',
    none: 'Não temos gêneros.',
    order: 'na ordem do catálogo',
  },
  fr: {
    found: 'Nous avons {total|genre|genres}',
    count: 'Nous avons {total|genre|genres}.',
    none: 'Nous n’avons pas de genres.',
    order: 'dans l’ordre du catalogue',
  },
  de: {
    found: 'Wir haben {total|Genre|Genres}',
    count: 'Wir haben {total|Genre|Genres}.',
    none: 'Wir haben keine Genres.',
    order: 'in der Reihenfolge des Katalogs',
  },
};

/** "Which genres do you have?", "how many songs are there in each genre?" */
export class GenreListIntent extends Intent {
  readonly name = 'genre_list';
  readonly agent = 'music_agent';
  override readonly cues = {
    en: `in|for|of|by|per? each|every genre|style, per|by genre|style, each|every one? of the genres`,
    es: `por genero, de|en|por? cada genero`,
    pt: `por genero, de|em|por? cada genero`,
    fr: `par genre, de|dans|pour? chaque genre`,
    de: `pro|je genre, in|fur|von? jedem|jedes|jeder|jede genre`,
  };
  readonly patterns: readonly Pattern[] = [
    ...(['song', 'count', 'music'] as const).map((counted): Pattern => ({
      needs: ['cue', counted],
      likes: ['genre', 'song', 'count', 'have', 'show', 'total', 'music'],
      never: ['@artist', '@album', '@track', '@genre', 'buy', 'invoice', 'spend', 'like'],
      base: 1.1,
    })),
    {
      needs: ['genre'],
      likes: ['have', 'show', 'count', 'music', 'song', 'album', 'artist'],
      never: ['@artist', '@album', '@track', '@genre'],
      base: 0.9,
    },
    ...(['most_songs', 'fewest_songs', 'popular', 'unpopular', 'largest', 'smallest'] as const).map(
      (rank): Pattern => ({
        needs: ['genre', rank],
        likes: ['have', 'song', 'music', 'show', '#limit', 'largest'],
        never: ['@artist', '@album', '@track', '@genre', 'buy', 'invoice', 'spend', 'like'],
      }),
    ),
  ];

  override notes(reading: Reading): Slots['details'] {
    const { concepts } = reading;
    const size = concepts.has('largest') ? 'most_tracks' : concepts.has('smallest') ? 'fewest_tracks' : undefined;
    const sort = rankOf(concepts) ?? size;
    const ofEach = concepts.has('cue:genre_list');
    return { ...(!ofEach && askedCount(reading)), ...(sort !== undefined && { sort }) };
  }

  calls(slots: Slots): readonly PlannedCall[] {
    const sort = textOf(slots, 'sort');
    return [
      sort === undefined ? call('list_genres', page(slots)) : call('find_genres', { order: sort, ...page(slots) }),
    ];
  }

  word(answered: AnsweredRequest, context: WordingContext): Wording {
    const { sort } = answered.request.details;
    return wordList(answered, context, {
      texts: TEXTS,
      values: {},
      found: rankedLead(answered, 'genre', context),
      ...(sort !== undefined && { order: sortText(sort, context.language) }),
      columns: (columns) => [
        columns.text('genre'),
        columns.count('tracks'),
        ...(isBySales(sort) ? [columns.count('sold')] : []),
      ],
    });
  }
}
