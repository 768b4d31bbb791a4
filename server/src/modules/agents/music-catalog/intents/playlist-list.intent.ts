import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { askedCount } from '../../understanding/intents/asked-count.js';
import { call, Intent, type Pattern, textOf } from '../../understanding/intents/intent.js';
import { page } from '../../understanding/intents/paging.js';
import type { Concept } from '../../understanding/lexicon/concepts.js';
import type { PlannedCall } from '../../understanding/plan.js';
import type { Reading, Slots } from '../../understanding/reading.js';
import { bold } from '../../wording/markdown.js';
import { field } from '../../wording/rows.js';
import { say, type Texts } from '../../wording/texts.js';
import { wordList } from '../../wording/word-list.js';

const TEXTS: Texts<'found' | 'count' | 'none' | 'order' | 'most_tracks' | 'fewest_tracks'> = {
  en: {
    found: 'We have {total|playlist|playlists}',
    count: 'We have {total|playlist|playlists}.',
    none: 'We have no playlists.',
    order: 'in the order of the catalogue',
    most_tracks: 'The playlist with most songs is {playlist}: **{tracks}**',
    fewest_tracks: 'The playlist with fewest songs is {playlist}: **{tracks}**',
  },
  es: {
    found: 'Tenemos {total|lista|listas} de reproducción',
    count: 'Tenemos {total|lista|listas} de reproducción.',
    none: 'No tenemos listas.',
    order: 'en el orden del catálogo',
    most_tracks: 'La lista con más canciones es {playlist}: **{tracks}**',
    fewest_tracks: 'La lista con menos canciones es {playlist}: **{tracks}**',
  },
  pt: {
    found: 'Temos {total|playlist|playlists}',
    count: 'Temos {total|playlist|playlists}.',
    none: 'Não temos playlists.',
    order: 'na ordem do catálogo',
    most_tracks: 'A playlist com mais músicas é {playlist}: **{tracks}**',
    fewest_tracks: 'A playlist com menos músicas é {playlist}: **{tracks}**',
  },
  fr: {
    found: 'Nous avons {total|playlist|playlists}',
    count: 'Nous avons {total|playlist|playlists}.',
    none: 'Nous n’avons pas de playlists.',
    order: 'dans l’ordre du catalogue',
    most_tracks: 'La playlist qui a le plus de chansons est {playlist} : **{tracks}**',
    fewest_tracks: 'La playlist qui a le moins de chansons est {playlist} : **{tracks}**',
  },
  de: {
    found: 'Wir haben {total|Playlist|Playlists}',
    count: 'Wir haben {total|Playlist|Playlists}.',
    none: 'Wir haben keine Playlists.',
    order: 'in der Reihenfolge des Katalogs',
    most_tracks: 'Die Playlist mit den meisten Songs ist {playlist}: **{tracks}**',
    fewest_tracks: 'Die Playlist mit den wenigsten Songs ist {playlist}: **{tracks}**',
  },
};

/** What ranks playlists, which are as long as they have songs. */
const LARGEST: readonly Concept[] = ['largest', 'most_songs', 'longest'];
const SMALLEST: readonly Concept[] = ['smallest', 'fewest_songs', 'shortest'];
const RANKS = [...LARGEST, ...SMALLEST];

/** "Which playlists do you have?", "which playlist is the biggest?" */
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
    ...RANKS.map((rank): Pattern => ({
      needs: ['playlist', rank],
      likes: [...RANKS, 'have', 'show', 'count', 'song', 'length'],
      never: ['@artist', '@album', '@track', '@playlist', '@genre'],
    })),
  ];

  override notes(reading: Reading): Slots['details'] {
    const has = (rank: Concept): boolean => reading.concepts.has(rank);
    const sort = LARGEST.some(has) ? 'most_tracks' : SMALLEST.some(has) ? 'fewest_tracks' : undefined;
    return sort === undefined ? askedCount(reading) : { sort };
  }

  calls(slots: Slots): readonly PlannedCall[] {
    return [call('list_playlists', { order: textOf(slots, 'sort'), ...page(slots) })];
  }

  word(answered: AnsweredRequest, context: WordingContext): Wording {
    return wordList(answered, context, {
      texts: TEXTS,
      values: {},
      found: leadOf(answered, context.language),
      columns: (columns) => [columns.text('playlist'), columns.count('tracks')],
    });
  }
}

/** The one that was asked for; undefined where none leads, or where a list was asked for. */
function leadOf({ request, evidence }: AnsweredRequest, language: string): string | undefined {
  const { sort } = request.details;
  const [first, second] = evidence[0]?.result.rows ?? [];
  if ((sort !== 'most_tracks' && sort !== 'fewest_tracks') || first === undefined) return undefined;
  const [tracks, next] = [first, second].map((row) => Number(row?.['tracks']));
  if (tracks === undefined || tracks === next) return undefined;
  return say(TEXTS, language, sort, { playlist: bold(field(first, 'playlist')), tracks });
}
