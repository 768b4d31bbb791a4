import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { askedCount } from '../../understanding/intents/asked-count.js';
import { limitsOf } from '../../understanding/intents/limits.js';
import { call, Intent, nameOf, numberOf, type Pattern, type Sign, textOf } from '../../understanding/intents/intent.js';
import { formatIn } from '../../understanding/lexicon/file-formats.js';
import { page } from '../../understanding/intents/paging.js';
import type { PlannedCall } from '../../understanding/plan.js';
import type { Reading, Slots } from '../../understanding/reading.js';
import { lengthText, money } from '../../wording/format.js';
import { bold } from '../../wording/markdown.js';
import { field } from '../../wording/rows.js';
import { sortText } from '../../wording/sort-texts.js';
import { say } from '../../wording/texts.js';
import { SILENT, wordList } from '../../wording/word-list.js';
import { periodOf } from '../order-texts.js';
import { OWN_SONGS } from './own-songs.texts.js';
import { ofInvoice } from './support-request.texts.js';
import { purchasedWhat } from './purchased-tracks.texts.js';

const RANKS = ['longest', 'shortest', 'dearest', 'cheapest'] as const;

/** What says that something is owned. */
const OWNING: readonly Sign[] = ['buy', 'cue:purchased_tracks'];

const LIKES: readonly Sign[] = [
  'song',
  'album',
  'music',
  'first_person',
  'have',
  'show',
  'count',
  'buy',
  'cue:purchased_tracks',
  '#from',
  '#limit',
  '#unit',
  '@artist',
  '@genre',
  'media_type',
  'contain',
  'total',
  'version',
];

const NEVER: readonly Sign[] = [
  'recommend',
  'similar',
  'new_to_me',
  'invoice',
  '#invoice_id',
  'spend',
  'everyone',
  'want',
];

/**
 * "What is the longest song I own?", "which AAC files have I bought?", "my songs over five minutes", "how many hours of music
 * do I own?": what one has bought, narrowed or ranked by what the catalogue tells of it.
 */
export class OwnSongsIntent extends Intent {
  readonly name = 'own_songs';
  readonly agent = 'invoice_agent';
  override readonly needsIdentity = true;
  override readonly leansSilently = false;
  override readonly cues = {
    en: `in hours`,
    es: `en horas, cuantas horas|minutos de musica`,
    pt: `em horas, quantas horas|minutos de musica`,
    fr: `en heures, combien dheures|d_heures|de_minutes de musique`,
    de: `in stunden`,
  };
  readonly patterns: readonly Pattern[] = OWNING.flatMap((own): readonly Pattern[] => [
    ...RANKS.map((rank): Pattern => ({
      needs: [own, rank],
      likes: [...LIKES, 'largest', 'price', 'length'],
      never: NEVER,
    })),
    { needs: [own, 'cue:songs_by_format'], likes: LIKES, never: NEVER },
    { needs: [own, '#unit', 'song'], likes: [...LIKES, 'length', 'price'], never: NEVER },
    { needs: ['cue:purchased_tracks', '#unit'], likes: [...LIKES, 'length', 'price'], never: NEVER, base: 0.97 },
    { needs: [own, '#words', 'title'], likes: [...LIKES, 'cue:title_search', 'cue:greatest_hits'], never: NEVER },
    { needs: [own, 'cue'], likes: [...LIKES, 'length'], never: NEVER },
    { needs: ['cue', 'first_person'], likes: [...LIKES, 'length'], never: [...NEVER, '@track', '@album'], base: 0.9 },
    { needs: [own, 'length'], likes: LIKES, never: [...NEVER, '@track', '@album', '#unit', 'playlist'], base: 0.9 },
  ]);

  override notes(reading: Reading): Slots['details'] {
    const { concepts, tokens, figures } = reading;
    const rank = RANKS.find((one) => concepts.has(one));
    const format = concepts.has('cue:songs_by_format') ? formatIn(tokens.map(({ word }) => word)) : null;
    const sums = rank === undefined && format === null && figures.unit === undefined && figures.words === undefined;
    return {
      ...(rank === undefined && askedCount(reading)),
      ...(rank !== undefined && { sort: rank, ...(figures.limit === undefined && { one: true }) }),
      ...(format !== null && { format }),
      ...(sums && { hours: true }),
    };
  }

  calls(slots: Slots): readonly PlannedCall[] {
    const { details } = slots;
    const narrow = {
      artist_name: nameOf(slots, 'artist'),
      genre: nameOf(slots, 'genre'),
      media_type: textOf(slots, 'format'),
      words: textOf(slots, 'words'),
      from: textOf(slots, 'from'),
      to: textOf(slots, 'to'),
      invoice_id: numberOf(slots, 'invoice_id'),
    };
    if (details['hours'] === true) return [call('get_purchased_tracks', { ...narrow, kind: 'sum' })];
    const limits = limitsOf(slots);
    const stretch = details['one'] === true ? { limit: 1 } : page(slots);
    return [call('get_purchased_tracks', { ...narrow, ...limits, order: textOf(slots, 'sort'), ...stretch })];
  }

  word(answered: AnsweredRequest, context: WordingContext): Wording {
    const { language, currency } = context;
    const { request, evidence } = answered;
    const [row] = evidence[0]?.result.rows ?? [];
    const format = textOf(request, 'format');
    const words = textOf(request, 'words');
    const what = [
      purchasedWhat(request.names, language),
      format === undefined ? '' : say(OWN_SONGS, language, 'format', { name: bold(format) }),
      words === undefined ? '' : say(OWN_SONGS, language, 'words', { name: words }),
      ofInvoice(request.details['invoice_id'], language),
    ].join('');
    const fit = request.details['unit'] === undefined ? '' : say(OWN_SONGS, language, 'fit');
    const values = { what: `${what}${fit}`, period: periodOf(answered, language) };
    if (request.details['hours'] === true && row !== undefined) {
      const sum = { ...values, pieces: Number(row['pieces']), hours: lengthText(row['milliseconds']) };
      return { ...SILENT, lead: say(OWN_SONGS, language, 'hours', sum) };
    }
    const rank = RANKS.find((one) => one === request.details['sort']);
    const told = {
      ...values,
      song: bold(field(row, 'track')),
      artist: bold(field(row, 'artist')),
      length: lengthText(row?.['milliseconds']),
      price: money(row?.['unit_price'], currency),
    };
    return wordList(answered, context, {
      texts: OWN_SONGS,
      values,
      found: rank === undefined || row === undefined ? undefined : say(OWN_SONGS, language, rank, told),
      ...(rank !== undefined && { order: sortText(rank, language) }),
      columns: (columns) => [
        columns.text('track'),
        columns.text('artist'),
        columns.text('album'),
        columns.length,
        columns.invoice,
        columns.date,
        columns.price,
      ],
    });
  }
}
