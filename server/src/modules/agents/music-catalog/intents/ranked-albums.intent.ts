import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { call, Intent, nameOf, numberOf, type Pattern, textOf } from '../../understanding/intents/intent.js';
import type { PlannedCall } from '../../understanding/plan.js';
import type { Reading, Slots } from '../../understanding/reading.js';
import { ofNames } from '../../wording/of-names.js';
import { sortText } from '../../wording/sort-texts.js';
import { say, type Texts, type Values } from '../../wording/texts.js';
import { wordList } from '../../wording/word-list.js';
import { limitsOf } from '../../understanding/intents/limits.js';
import { rankedLead } from './ranked-leads.js';
import { isBySales, oneNote, rankedLimit, RANKING, rankOf, SIZES } from './ranked.js';

const TEXTS: Texts<'found' | 'count' | 'none' | 'order' | 'within' | 'noneWithin'> = {
  en: {
    within: 'We have {total|album|albums}{of} within that limit',
    noneWithin: 'We have no albums{of} within that limit.',
    found: 'We have {total|album|albums}{of}',
    count: 'We have {total|album|albums}{of}.',
    none: 'We have no albums{of}.',
    order: 'in the order of the catalogue',
  },
  es: {
    within: 'Tenemos {total|álbum|álbumes}{of} dentro de ese límite',
    noneWithin: 'No tenemos álbumes{of} dentro de ese límite.',
    found: 'Tenemos {total|álbum|álbumes}{of}',
    count: 'Tenemos {total|álbum|álbumes}{of}.',
    none: 'No tenemos álbumes{of}.',
  },
  pt: {
    within: 'Temos {total|álbum|álbuns}{of} dentro desse limite',
    noneWithin: 'Não temos álbuns{of} dentro desse limite.',
    found: 'Temos {total|álbum|álbuns}{of}',
    count: 'Temos {total|álbum|álbuns}{of}.',
    none: 'Não temos álbuns{of}.',
  },
  fr: {
    within: 'Nous avons {total|album|albums}{of} dans cette limite',
    noneWithin: 'Nous n’avons pas d’albums{of} dans cette limite.',
    found: 'Nous avons {total|album|albums}{of}',
    count: 'Nous avons {total|album|albums}{of}.',
    none: 'Nous n’avons pas d’albums{of}.',
  },
  de: {
    within: 'Wir haben {total|Album|Alben}{of} innerhalb dieser Grenze',
    noneWithin: 'Wir haben keine Alben{of} innerhalb dieser Grenze.',
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
      likes: [...RANKING, '@artist', '@genre', 'have', 'buy', '#limit', '#unit', 'length', 'price', 'count'],
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
      needs: ['album', '#unit'],
      likes: [
        ...RANKING,
        '@artist',
        '@genre',
        'have',
        'count',
        'music',
        'length',
        'price',
        '#limit',
        'buy',
        'recommend',
      ],
      never: ['invoice', 'song', '@album', '@track', 'spend', 'pay'],
      base: 0.98,
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
    const limit =
      sort === undefined || slots.details['unit'] !== undefined || slots.details['offset'] !== undefined
        ? 25
        : rankedLimit(slots);
    return [
      call('find_albums', {
        artist_name: nameOf(slots, 'artist'),
        genre: nameOf(slots, 'genre'),
        ...limitsOf(slots),
        order: sort,
        limit,
        offset: numberOf(slots, 'offset'),
      }),
    ];
  }

  word(answered: AnsweredRequest, context: WordingContext): Wording {
    const { sort, unit } = answered.request.details;
    const limited = unit !== undefined;
    const { total = 0 } = answered.evidence[0]?.result ?? {};
    const values = { of: ofNames(answered.request.names, context.language), total };
    const texts = limited ? withinLimit(context.language, values) : TEXTS;
    return wordList(answered, context, {
      texts,
      values,
      found: limited ? undefined : rankedLead(answered, 'album', context),
      order: sortText(sort, context.language),
      columns: (columns, first) => [
        columns.number(first),
        columns.text('album'),
        columns.text('artist'),
        columns.count('tracks'),
        columns.length,
        columns.price,
        ...(isBySales(sort) ? [columns.count('sold')] : []),
      ],
    });
  }
}

/** The texts of a list that keeps to a limit. */
function withinLimit(language: string, values: Values): Texts<'found' | 'count' | 'none' | 'order'> {
  const found = say(TEXTS, language, 'within', values);
  const none = say(TEXTS, language, 'noneWithin', values);
  return { en: { found, count: `${found}.`, none, order: say(TEXTS, language, 'order', values) } };
}
