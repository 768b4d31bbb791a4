import type { ToolRow } from '../../../tools/tool.contract.js';
import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { call, Intent, nameOf, type Pattern, type Sign } from '../../understanding/intents/intent.js';
import type { PlannedCall, PlannedRequest } from '../../understanding/plan.js';
import type { Slots } from '../../understanding/reading.js';
import { COMMON } from '../../wording/common-texts.js';
import { lengthText, money } from '../../wording/format.js';
import { bold } from '../../wording/markdown.js';
import { say } from '../../wording/texts.js';
import { SILENT, unknownName, withGuess, wordUnknown } from '../../wording/word-list.js';
import { plannedName } from './names-in-answers.js';
import { WITHIN_LIMIT } from './within-limit.texts.js';

const LIKES: readonly Sign[] = ['@artist', '#unit', 'length', 'price', 'pay', 'ask', 'total', 'longest', 'shortest'];

/** "Is X longer than 45 minutes?", "is it under 5 dollars?"; known by `limit-asked.ts`. */
export class WithinLimitIntent extends Intent {
  readonly name = 'within_limit';
  readonly agent = 'music_agent';
  readonly patterns: readonly Pattern[] = [
    { needs: ['cue', '@album'], likes: [...LIKES, 'album'], never: ['song'], base: 1.05 },
    { needs: ['cue', '@track'], likes: [...LIKES, '@album', 'song', 'on'], never: ['album'], base: 1.04 },
  ];

  calls(slots: Slots): readonly PlannedCall[] {
    const [song, album] = [nameOf(slots, 'track'), nameOf(slots, 'album')];
    return [call('get_price_of', { song_title: song, album_title: album, artist_name: nameOf(slots, 'artist') })];
  }

  word(answered: AnsweredRequest, { language, currency }: WordingContext): Wording {
    const { request, evidence } = answered;
    const rows = evidence[0]?.result.rows;
    if (rows === undefined) return { ...SILENT, lead: say(COMMON, language, 'unavailable') };
    const unknown = unknownName(request);
    if (rows.length === 0 && unknown !== undefined) return wordUnknown(unknown, language);
    const kind = request.names.some((name) => name.kind === 'track') ? 'track' : 'album';
    const absent = { said: plannedName(answered, kind) };
    if (rows.length === 0)
      return { ...SILENT, lead: say(COMMON, language, kind === 'track' ? 'noTrack' : 'noAlbum', absent) };
    const told = rows.map((row) =>
      say(WITHIN_LIMIT, language, request.details['unit'] === 'money' ? 'costs' : 'lasts', {
        thing: bold(row['title']),
        artist: bold(row['artist']),
        length: lengthText(row['milliseconds']),
        price: money(row['price'], currency),
      }),
    );
    const lead = [say(WITHIN_LIMIT, language, verdictOf(rows, request)), ...new Set(told)].join(' ');
    return { ...SILENT, lead: withGuess(request, lead, language) };
  }
}

/** Whether all that bear the title keep to the limit, or none, or only some. */
function verdictOf(rows: readonly ToolRow[], { details }: PlannedRequest): 'yes' | 'no' | 'mixed' {
  const kept = rows.filter((row) => isWithin(row, details)).length;
  if (kept === rows.length) return 'yes';
  return kept === 0 ? 'no' : 'mixed';
}

/** Prices in cents and lengths in milliseconds, as the limits are. */
function isWithin(row: ToolRow, { unit, minimum, maximum, exclusive }: PlannedRequest['details']): boolean {
  const value = unit === 'money' ? Math.round(Number(row['price']) * 100) : Number(row['milliseconds']);
  const beyond = exclusive === true ? 1 : 0;
  const isEnough = typeof minimum !== 'number' || value >= minimum + beyond;
  return isEnough && (typeof maximum !== 'number' || value <= maximum - beyond);
}
