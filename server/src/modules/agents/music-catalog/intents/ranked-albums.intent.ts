import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { call, Intent, nameOf, numberOf, type Pattern, textOf } from '../../understanding/intents/intent.js';
import type { PlannedCall } from '../../understanding/plan.js';
import type { Reading, Slots } from '../../understanding/reading.js';
import { ofNames } from '../../wording/of-names.js';
import { sortText } from '../../wording/sort-texts.js';
import type { Texts } from '../../wording/texts.js';
import { wordList } from '../../wording/word-list.js';
import { rankedLead } from './ranked-leads.texts.js';
import { oneNote, rankedLimit, RANKING, rankOf, SIZES } from './ranked.js';

const TEXTS: Texts<'found' | 'count' | 'none' | 'order'> = {
  en: {
    found: 'We have {total|album|albums}{of}',
    count: 'We have {total|album|albums}{of}.',
    none: 'We have no albums{of}.',
    order: 'in the order of the catalogue',
  },
  es: {
    found: 'Tenemos {total|álbum|álbumes}{of}',
    count: 'Tenemos {total|álbum|álbumes}{of}.',
    none: 'No tenemos álbumes{of}.',
  },
  pt: {
    found: 'Temos {total|álbum|álbuns}{of}',
    count: 'Temos {total|álbum|álbuns}{of}.',
    none: 'Não temos álbuns{of}.',
  },
  fr: {
    found: 'Nous avons {total|album|albums}{of}',
    count: 'Nous avons {total|album|albums}{of}.',
    none: 'Nous n’avons pas d’albums{of}.',
  },
  de: {
    found: 'Wir haben {total|Album|Alben}{of}',
    count: 'Wir haben {total|Album|Alben}{of}.',
    none: 'Wir haben keine Alben{of}.',
  },
};

/** "The longest album", "most popular records by U2", "jazz albums". */
export class RankedAlbumsIntent extends Intent {
  readonly name = 'ranked_albums';
  readonly agent = 'music_agent';
  readonly patterns: readonly Pattern[] = [
    ...[...RANKING, ...SIZES].map((rank): Pattern => ({
      needs: ['album', rank],
      likes: [...RANKING, '@artist', '@genre', 'have', 'buy', '#limit', 'length', 'price', 'count'],
      never: ['invoice', 'song', '@album'],
      base: 0.98,
    })),
    ...(['largest', 'smallest'] as const).map((size): Pattern => ({
      needs: ['album', size],
      likes: ['@artist', '@genre', 'have', 'song', 'length'],
      never: ['invoice', 'buy', 'spend', 'first_person', '@album', 'pay'],
      base: 0.9,
    })),
    {
      needs: ['recommend', 'album'],
      likes: ['@artist', '@genre', '#limit', 'popular', 'have', 'first_person', 'greeting'],
      never: ['song', 'similar', 'new_to_me', 'buy', 'like', 'invoice', '@track', '@album', 'cue:recommend_songs'],
    },
    { needs: ['album', '@genre'], likes: ['have', 'count', 'music', 'genre', '#limit'], never: ['song'] },
  ];

  override notes(reading: Reading): Slots['details'] {
    const { concepts } = reading;
    const size = concepts.has('largest') ? 'most_tracks' : concepts.has('smallest') ? 'fewest_tracks' : undefined;
    const sort = rankOf(concepts) ?? size ?? (concepts.has('recommend') ? 'most_popular' : undefined);
    return {
      ...(sort !== undefined && { sort }),
      ...oneNote(reading, sort),
      ...(concepts.has('count') && { asked: 'count' }),
    };
  }

  calls(slots: Slots): readonly PlannedCall[] {
    const sort = textOf(slots, 'sort');
    const limit = sort === undefined || slots.details['offset'] !== undefined ? 25 : rankedLimit(slots);
    return [
      call('find_albums', {
        artist_name: nameOf(slots, 'artist'),
        genre: nameOf(slots, 'genre'),
        order: sort,
        limit,
        offset: numberOf(slots, 'offset'),
      }),
    ];
  }

  word(answered: AnsweredRequest, context: WordingContext): Wording {
    const { sort } = answered.request.details;
    return wordList(answered, context, {
      texts: TEXTS,
      values: { of: ofNames(answered.request.names, context.language) },
      found: rankedLead(answered, 'album', context),
      order: sortText(sort, context.language),
      columns: (columns, first) => [
        columns.number(first),
        columns.text('album'),
        columns.text('artist'),
        columns.count('tracks'),
        columns.length,
        columns.price,
        ...(sort === 'most_popular' ? [columns.count('sold')] : []),
      ],
    });
  }
}
