import type { ToolRow } from '../../../tools/tool.contract.js';
import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { call, Intent, nameOf, numberOf, type Pattern, type Sign } from '../../understanding/intents/intent.js';
import type { PlannedCall } from '../../understanding/plan.js';
import type { Slots } from '../../understanding/reading.js';
import { COMMON } from '../../wording/common-texts.js';
import { lengthText, money } from '../../wording/format.js';
import { bold } from '../../wording/markdown.js';
import { say } from '../../wording/texts.js';
import { nearText, SILENT, unknownName, withGuess, wordUnknown } from '../../wording/word-list.js';
import { plannedName } from './names-in-answers.js';
import { WITHIN_LIMIT } from './within-limit.texts.js';

const LIKES: readonly Sign[] = [
  '@artist',
  'ask',
  'length',
  'price',
  'by',
  'newest',
  'refer_one',
  '#minimum',
  '#maximum',
];
const MEASURES: readonly Sign[] = ['#unit', 'pay', 'total', 'longest', 'shortest'];
/** What asks for several titles that fit, or for something of one's own. */
const NEVER: readonly Sign[] = ['song', 'album', 'show', 'want', 'count', 'first_person', 'buy', 'invoice', '@genre'];
/** So many recordings of one title are told one by one. */
const MOST_RECORDINGS = 5;

/** "Is Money longer than 4 minutes?", "is Ten under $10?" want a yes or a no, with the length or the price; the cue is that of `limit-asked.ts`. */
export class WithinLimitIntent extends Intent {
  readonly name = 'within_limit';
  readonly agent = 'music_agent';
  override readonly leansSilently = false;
  readonly patterns: readonly Pattern[] = [
    { needs: ['cue', '@album'], likes: [...LIKES, ...MEASURES, 'album'], never: ['song'], base: 1.05 },
    { needs: ['cue', '@track'], likes: [...LIKES, ...MEASURES, '@album', 'song', 'on'], never: ['album'], base: 1.04 },
    ...(['@track', '@album'] as const).flatMap((title) =>
      (['ask', 'length', 'have', 'price'] as const).map((sign): Pattern => ({
        needs: [title, '#unit', sign],
        likes: LIKES,
        never: NEVER,
        base: 1.04,
      })),
    ),
  ];

  calls(slots: Slots): readonly PlannedCall[] {
    return [
      call('get_price_of', {
        song_title: nameOf(slots, 'track'),
        album_title: nameOf(slots, 'album'),
        artist_name: nameOf(slots, 'artist'),
      }),
    ];
  }

  word(answered: AnsweredRequest, context: WordingContext): Wording {
    const { request, evidence } = answered;
    const { language } = context;
    const result = evidence[0]?.result;
    if (result === undefined) return { ...SILENT, lead: say(COMMON, language, 'unavailable') };
    const unknown = unknownName(request);
    if (unknown !== undefined && result.total === 0) return wordUnknown(unknown, language);
    const [row] = result.rows;
    if (row === undefined)
      return { ...SILENT, lead: absent(answered, language), close: nearText(result.near, language) };
    const rows = result.rows.slice(0, MOST_RECORDINGS);
    const lead = rows.map((one) => verdictOf(one, request, context)).join(' ');
    return { ...SILENT, lead: withGuess(request, lead, language) };
  }
}

function absent(answered: AnsweredRequest, language: string): string {
  const song = plannedName(answered, 'track');
  return song === ''
    ? say(COMMON, language, 'noAlbum', { said: plannedName(answered, 'album') })
    : say(COMMON, language, 'noTrack', { said: song });
}

function verdictOf(row: ToolRow, slots: Slots, { language, currency }: WordingContext): string {
  const isOfPrice = slots.details['unit'] === 'money';
  const told = say(WITHIN_LIMIT, language, isOfPrice ? 'costs' : 'lasts', {
    title: bold(row['title']),
    artist: bold(row['artist']),
    length: lengthText(row['milliseconds']),
    price: money(row['price'], currency),
  });
  const value = isOfPrice ? Math.round(Number(row['price']) * 100) : Number(row['milliseconds']);
  return say(WITHIN_LIMIT, language, isWithin(value, slots) ? 'yes' : 'no', { told });
}

/** Lengths are told in whole seconds, and so they are compared. */
function isWithin(value: number, slots: Slots): boolean {
  const isOfLength = slots.details['unit'] === 'length';
  const told = isOfLength ? Math.round(value / SECOND) * SECOND : value;
  const [least, most] = [numberOf(slots, 'minimum'), numberOf(slots, 'maximum')];
  if (slots.details['exclusive'] === true) return (least ?? -1) < told && told < (most ?? Infinity);
  return (least ?? 0) <= told && told <= (most ?? Infinity);
}

const SECOND = 1000;
