import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { call, Intent, nameOf, type Pattern, textOf } from '../../understanding/intents/intent.js';
import { page } from '../../understanding/intents/paging.js';
import type { PlannedCall } from '../../understanding/plan.js';
import type { Reading, Slots } from '../../understanding/reading.js';
import { ofNames } from '../../wording/of-names.js';
import { sortText } from '../../wording/sort-texts.js';
import type { Texts } from '../../wording/texts.js';
import { wordList } from '../../wording/word-list.js';
import { rankedLead } from './ranked-leads.js';
import { isBySales, oneNote, rankedLimit, rankOf } from './ranked.js';

const TEXTS: Texts<'found' | 'count' | 'none' | 'order'> = {
  en: {
    found: 'We have {total|artist|artists}{in}',
    count: 'We have {total|artist|artists}{in}.',
    none: 'We have no artists{in}.',
    order: 'by name',
  },
  es: {
    found: 'Tenemos {total|artista|artistas}{in}',
    count: 'Tenemos {total|artista|artistas}{in}.',
    none: 'No tenemos artistas{in}.',
    order: 'por nombre',
  },
  pt: {
    found: 'Temos {total|artista|artistas}{in}',
    count: 'Temos {total|artista|artistas}{in}.',
    none: 'Não temos artistas{in}.',
    order: 'por nome',
  },
  fr: {
    found: 'Nous avons {total|artiste|artistes}{in}',
    count: 'Nous avons {total|artiste|artistes}{in}.',
    none: 'Nous n’avons pas d’artistes{in}.',
    order: 'par nom',
  },
  de: {
    found: 'Wir haben {total|Künstler|Künstler}{in}',
    count: 'Wir haben {total|Künstler|Künstler}{in}.',
    none: 'Wir haben keine Künstler{in}.',
    order: 'nach Namen',
  },
};

/** "Which artists do you have?", "which bands play jazz?" */
export class ArtistListIntent extends Intent {
  readonly name = 'artist_list';
  readonly agent = 'music_agent';
  readonly patterns: readonly Pattern[] = [
    { needs: ['artist', '@genre'], likes: ['have', 'perform', 'music', 'show', 'popular', 'song', 'genre'] },
    {
      needs: ['artist'],
      likes: ['have', 'show', 'popular', 'music'],
      never: ['@artist', '@album', '@track', 'count', 'similar', 'recommend', 'perform'],
      base: 0.85,
    },
    ...(['popular', 'unpopular'] as const).map((rank): Pattern => ({
      needs: ['artist', rank],
      likes: ['have', 'show', '#limit', '@genre', 'song', 'largest'],
      never: ['@artist', '@album', '@track', 'buy', 'invoice'],
    })),
    ...(['perform', 'who'] as const).map((who): Pattern => ({
      needs: [who, '@genre'],
      likes: ['music', 'popular', 'have', 'artist', 'genre', 'perform', 'who', 'buy'],
      never: ['@artist', '@album', '@track', 'song', 'album', 'invoice', 'first_person', 'by'],
      base: 0.97,
    })),
    ...(['most_songs', 'most_albums', 'fewest_songs'] as const).map((size): Pattern => ({
      needs: ['who', size],
      likes: ['have', '@genre', 'song', 'album', '#limit', 'perform'],
      never: ['@artist', '@album', '@track', 'buy', 'invoice', 'first_person', 'customer', 'third_person', 'everyone'],
      base: 0.9,
    })),
    ...(['most_songs', 'most_albums', 'fewest_songs'] as const).map((size): Pattern => ({
      needs: ['artist', size],
      likes: ['have', '@genre', 'song', 'album', 'show', '#limit', 'perform', 'largest'],
      never: ['@artist', '@album', '@track', 'buy', 'invoice'],
    })),
  ];

  override notes(reading: Reading): Slots['details'] {
    const { concepts } = reading;
    const sort = rankOf(concepts) ?? (concepts.has('largest') ? 'most_tracks' : undefined);
    return {
      ...(sort !== undefined && { sort }),
      ...oneNote(reading, sort),
      ...(concepts.has('count') && { asked: 'count' }),
    };
  }

  calls(slots: Slots): readonly PlannedCall[] {
    const sort = textOf(slots, 'sort');
    const rows = page(slots);
    const limit = sort === undefined || rows.offset !== undefined ? rows.limit : rankedLimit(slots);
    return [call('find_artists', { genre: nameOf(slots, 'genre'), order: sort, ...rows, limit })];
  }

  word(answered: AnsweredRequest, context: WordingContext): Wording {
    return wordList(answered, context, {
      texts: TEXTS,
      order: sortText(answered.request.details['sort'] ?? 'name', context.language),
      values: { in: ofNames(answered.request.names, context.language) },
      found: rankedLead(answered, 'artist', context),
      columns: (columns, first) => [
        columns.number(first),
        columns.text('artist'),
        columns.count('albums'),
        columns.count('tracks'),
        ...(isBySales(answered.request.details['sort']) ? [columns.count('sold')] : []),
      ],
    });
  }
}
