import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import type { ToolRows } from '../../../tools/tool.contract.js';
import { call, Intent, nameOf, numberOf, type Pattern, type Sign, textOf } from '../../understanding/intents/intent.js';
import type { PlannedCall, PlannedRequest } from '../../understanding/plan.js';
import type { Reading, Slots } from '../../understanding/reading.js';
import { columnsFor } from '../../wording/columns.js';
import { COMMON } from '../../wording/common-texts.js';
import { lengthText, money } from '../../wording/format.js';
import { bold, table } from '../../wording/markdown.js';
import { hasMore, offsetOf, rowsOnPage } from '../../wording/pages.js';
import { field } from '../../wording/rows.js';
import { sortText } from '../../wording/sort-texts.js';
import { byArtist, ofNames } from '../../wording/of-names.js';
import { say, type Values } from '../../wording/texts.js';
import { trackColumns } from '../../wording/track-columns.js';
import { moreText, nearText, nextText, SILENT, unknownName, withGuess, wordUnknown } from '../../wording/word-list.js';
import { limitsOf } from '../../understanding/intents/limits.js';
import { isBySales, oneNote, rankedLimit, RANKING, rankOf } from './ranked.js';
import { RANKED_SONGS } from './ranked-songs.texts.js';

const LIKED: readonly Sign[] = [
  '@artist',
  '@album',
  '@genre',
  '@media_type',
  'song',
  'have',
  'count',
  'length',
  'price',
  '#limit',
  '#unit',
  'music',
  'buy',
  'contain',
  'recommend',
  'largest',
  'smallest',
  'newest',
];

const RANKS = ['longest', 'shortest', 'cheapest', 'dearest', 'most_popular', 'least_popular'] as const;
type Rank = (typeof RANKS)[number];

/** "The longest song by Metallica", "top 5 rock songs", "songs over 10 minutes", "anything under a dollar?" */
export class RankedSongsIntent extends Intent {
  readonly name = 'ranked_songs';
  readonly agent = 'music_agent';
  readonly patterns: readonly Pattern[] = [
    ...RANKING.map((rank): Pattern => ({
      needs: [rank],
      likes: [...RANKING, ...LIKED],
      never: ['album', 'artist', 'invoice', 'spend', '#invoice'],
      base: 0.96,
    })),
    ...RANKING.map((rank): Pattern => ({
      needs: [rank, 'song'],
      likes: [...RANKING, ...LIKED, 'album', 'artist'],
      never: ['invoice', 'first_person'],
      base: 0.97,
    })),
    ...(['smallest', 'largest'] as const).flatMap((end) =>
      (['price', 'length'] as const).map((measure): Pattern => ({
        needs: [end, measure],
        likes: [...LIKED, 'pay'],
        never: ['album', 'artist', 'invoice', 'spend', '#invoice', 'average'],
        base: 0.94,
      })),
    ),
    { needs: ['#unit', 'song'], likes: LIKED, never: ['invoice', 'spend', 'buy'], base: 0.97 },
    { needs: ['#unit', 'music'], likes: LIKED, never: ['invoice', 'spend', 'buy'], base: 0.9 },
    { needs: ['#unit', 'have'], likes: LIKED, never: ['invoice', 'spend', 'buy', 'album'], base: 0.85 },
    {
      needs: ['#unit'],
      likes: LIKED,
      never: ['invoice', 'spend', 'buy', 'album', 'pay', 'total', '#invoice', 'first_person'],
      base: 0.8,
    },
    { needs: ['@media_type'], likes: [...LIKED, 'media_type'], never: ['invoice', '@track'], base: 0.85 },
  ];

  override notes(reading: Reading): Slots['details'] {
    const { concepts } = reading;
    const sort = rankOf(concepts);
    return {
      ...(sort !== undefined && { sort }),
      ...oneNote(reading, sort),
      ...(concepts.has('count') && { asked: 'count' }),
    };
  }

  calls(slots: Slots): readonly PlannedCall[] {
    const names = {
      artist_name: nameOf(slots, 'artist'),
      album_title: nameOf(slots, 'album'),
      genre: nameOf(slots, 'genre'),
      media_type: nameOf(slots, 'media_type'),
      playlist: nameOf(slots, 'playlist'),
      composer: nameOf(slots, 'composer'),
    };
    return [call('find_tracks', { ...names, ...limitsOf(slots), order: textOf(slots, 'sort'), ...pageOf(slots) })];
  }

  word(answered: AnsweredRequest, context: WordingContext): Wording {
    const { language } = context;
    const { request } = answered;
    const result = answered.evidence[0]?.result;
    if (result === undefined) return { ...SILENT, lead: say(COMMON, language, 'unavailable') };
    const unknown = unknownName(request);
    const values = valuesOf(request, result, context);
    if (result.total === 0 && unknown !== undefined) return wordUnknown(unknown, language);
    if (result.total === 0)
      return { ...SILENT, lead: say(RANKED_SONGS, language, 'none', values), close: nearText(result.near, language) };
    if (request.details['asked'] === 'count')
      return { ...SILENT, lead: say(RANKED_SONGS, language, isLimited(request) ? 'count' : 'heldCount', values) };
    const columns = columnsFor(context);
    const sold = isBySales(request.details['sort']) ? [columns.count('sold')] : [];
    return {
      lead: withGuess(request, leadOf(request, result, values, language), language),
      facts: table(rowsOnPage(request, result), [...trackColumns(columns, offsetOf(request) + 1), ...sold]),
      close: rankOfRequest(request) === undefined ? moreText(request, result, language) : '',
    };
  }
}

/** The order of a plain ranking; undefined for songs that fit a limit, and for the pages after the top. */
function rankOfRequest({ details }: PlannedRequest): Rank | undefined {
  const plain = details['unit'] === undefined && details['offset'] === undefined;
  return plain ? RANKS.find((rank) => rank === details['sort']) : undefined;
}

/** Whether songs are sought that fit a length or a price, and not only those by somebody or of a kind. */
function isLimited({ details }: PlannedRequest): boolean {
  return details['unit'] !== undefined || details['minimum'] !== undefined || details['maximum'] !== undefined;
}

function leadOf(request: PlannedRequest, result: ToolRows, values: Values, language: string): string {
  const rank = rankOfRequest(request);
  const shown = rowsOnPage(request, result).length;
  if (request.details['skip'] !== undefined) return nextText(offsetOf(request), shown, result.total, language);
  if (rank === undefined && offsetOf(request) === 0 && hasMore(request, result))
    return `${say(RANKED_SONGS, language, isLimited(request) ? 'count' : 'heldCount', values)} ${say(COMMON, language, 'first', { ...values, shown })}`;
  if (rank === undefined) return say(RANKED_SONGS, language, isLimited(request) ? 'found' : 'held', values);
  const lead = say(RANKED_SONGS, language, rank, values);
  return request.details['one'] === true ? lead : `${lead} ${say(RANKED_SONGS, language, 'top', values)}`;
}

function valuesOf(
  request: PlannedRequest,
  { rows: [row], total }: ToolRows,
  { language, currency }: WordingContext,
): Values {
  return {
    of: ofNames(request.names, language),
    total,
    order: sortText(request.details['sort'], language),
    track: bold(field(row, 'track')),
    by: byArtist(field(row, 'artist'), request.names, language),
    length: lengthText(field(row, 'length')),
    price: money(field(row, 'price'), currency),
  };
}

/** A ranking shows its top; any other list a whole page. */
function pageOf(slots: Slots): { readonly limit: number; readonly offset: number | undefined } {
  const ranked =
    slots.details['sort'] !== undefined && slots.details['unit'] === undefined && slots.details['offset'] === undefined;
  return { limit: ranked ? rankedLimit(slots) : 25, offset: numberOf(slots, 'offset') };
}
