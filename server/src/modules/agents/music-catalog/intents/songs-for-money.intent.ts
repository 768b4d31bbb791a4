import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { call, Intent, nameOf, type Pattern } from '../../understanding/intents/intent.js';
import type { PlannedCall, PlannedRequest } from '../../understanding/plan.js';
import type { Slots } from '../../understanding/reading.js';
import { COMMON } from '../../wording/common-texts.js';
import { money } from '../../wording/format.js';
import { ofNames } from '../../wording/of-names.js';
import { say } from '../../wording/texts.js';
import { nearText, SILENT, unknownName, withGuess, wordUnknown } from '../../wording/word-list.js';
import { SONGS_FOR_MONEY } from './songs-for-money.texts.js';

/** "How many songs can I buy for 20 dollars?", "what do five songs on X cost?"; known by `songs-for-money.ts`. */
export class SongsForMoneyIntent extends Intent {
  readonly name = 'songs_for_money';
  readonly agent = 'music_agent';
  override readonly leansSilently = false;
  readonly patterns: readonly Pattern[] = [
    {
      needs: ['cue', 'song'],
      likes: [
        ...(['@artist', '@album', '@genre', '#limit', '#unit', 'price', 'pay', 'count', 'buy', 'have'] as const),
        ...(['total', 'music', 'media_type', 'first_person', 'contain', 'on'] as const),
      ],
      base: 1.05,
    },
  ];

  /** The cheapest and the dearest song tell what all of them cost. */
  calls(slots: Slots): readonly PlannedCall[] {
    const names = {
      artist_name: nameOf(slots, 'artist'),
      album_title: nameOf(slots, 'album'),
      genre: nameOf(slots, 'genre'),
    };
    return ['cheapest', 'dearest'].map((order) => call('find_tracks', { ...names, order, limit: 1 }));
  }

  word({ request, evidence }: AnsweredRequest, { language, currency }: WordingContext): Wording {
    const result = evidence[0]?.result;
    if (result === undefined) return { ...SILENT, lead: say(COMMON, language, 'unavailable') };
    const unknown = unknownName(request);
    if (result.total === 0 && unknown !== undefined) return wordUnknown(unknown, language);
    const of = ofNames(request.names, language);
    const [lowest, highest] = evidence.map((one) => Math.round(Number(one.result.rows[0]?.['price']) * 100));
    if (lowest === undefined || highest === undefined || !(lowest > 0))
      return {
        ...SILENT,
        lead: say(SONGS_FOR_MONEY, language, 'none', { of }),
        close: nearText(result.near, language),
      };
    const told = (cents: number): string => money((cents / 100).toFixed(2), currency);
    const number = numberOfSongs(request);
    const amount = amountOf(request);
    const values = {
      of,
      total: result.total,
      number,
      amount: told(amount),
      most: Math.min(result.total, Math.floor(amount / lowest)),
      least: Math.min(result.total, Math.floor(amount / highest)),
      lowest: told(lowest),
      highest: told(highest),
      lowestSum: told(number * lowest),
      highestSum: told(number * highest),
    };
    const lead = say(SONGS_FOR_MONEY, language, keyOf(number, result.total, lowest === highest), values);
    return { ...SILENT, lead: withGuess(request, lead, language) };
  }
}

function keyOf(
  number: number,
  total: number,
  isOnePrice: boolean,
): 'enough' | 'enoughOf' | 'cost' | 'costOf' | 'fewer' {
  if (number === 0) return isOnePrice ? 'enough' : 'enoughOf';
  if (number > total) return 'fewer';
  return isOnePrice ? 'cost' : 'costOf';
}

/** How many songs are wanted; 0 where an amount of money is told. */
function numberOfSongs({ details }: PlannedRequest): number {
  return details['unit'] === undefined && typeof details['limit'] === 'number' ? details['limit'] : 0;
}

/** The most money that was named, in cents. */
function amountOf({ details: { maximum, minimum } }: PlannedRequest): number {
  return typeof maximum === 'number' ? maximum : typeof minimum === 'number' ? minimum : 0;
}
