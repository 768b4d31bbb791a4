import type { ToolRow } from '../../../tools/tool.contract.js';
import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { Intent, type Pattern } from '../../understanding/intents/intent.js';
import type { PlannedCall } from '../../understanding/plan.js';
import type { Reading, Slots } from '../../understanding/reading.js';
import { COMMON } from '../../wording/common-texts.js';
import { lengthText, money } from '../../wording/format.js';
import { bold } from '../../wording/markdown.js';
import { say } from '../../wording/texts.js';
import { SILENT, withGuess } from '../../wording/word-list.js';
import { areAlbums, comparable, holdersOf, lookUpTitles, titlesIn, titlesOfBoth } from './titles-together.js';
import { COMPARE_TITLES } from './compare-titles.texts.js';

const SHORTER = /\b(shorter|cort[oa]s?|curt[oa]s?|courte?s?|kurzer)\b/;
const PRICES =
  /\b(cheaper|dearer|pricier|costlier|expensive|costly|costs?|barat[oa]s?|car[oa]s?|chere?|economic[oa]|cuestan?|custam?|coute(?:nt)?|billiger|teurer|gunstiger|koste[nt])\b/;
const CHEAPER =
  /\b(cheaper|less (?:expensive|costly)|costs? less|mas (?:barat[oa]s?|economic[oa])|menos car[oa]s?|cuestan? menos|mais barat[oa]s?|custam? menos|moins chere?|coute(?:nt)? moins|billiger|gunstiger|kostet weniger|kosten weniger)\b/;

/** "Which is longer, A or B?", "what costs less, A or B?" of songs and albums; known by `compared-titles.ts`. */
export class CompareTitlesIntent extends Intent {
  readonly name = 'compare_titles';
  readonly agent = 'music_agent';
  override readonly leansSilently = false;
  override readonly ofSeveral = true;
  readonly patterns: readonly Pattern[] = (['@track', '@album'] as const).map((name) => ({
    needs: ['cue', name],
    likes: [
      '@track',
      '@album',
      '@artist',
      'song',
      'album',
      'length',
      'price',
      'by',
      'on',
      'version',
      'longest',
      'shortest',
    ],
    never: ['invoice', '#unit'],
  }));

  override notes(reading: Reading): Slots['details'] {
    const { tokens, names, concepts } = reading;
    const inName = (place: number): boolean => names.some(({ start, end }) => start <= place && place < end);
    const said = tokens.map(({ word }, place) => (inName(place) ? '' : word)).join(' ');
    const isOfPrice = PRICES.test(said) || (concepts.has('price') && !concepts.has('length'));
    const wantsSmaller = (isOfPrice ? CHEAPER : SHORTER).test(said);
    return {
      ...holdersOf(reading),
      ...(areAlbums(names) && { kind: 'album' }),
      ...(isOfPrice && { by: 'price' }),
      ...(wantsSmaller && { wanted: 'smaller' }),
    };
  }

  /** The two names are read as two requests of one question. */
  override merge(one: Slots, other: Slots): Slots {
    return titlesOfBoth(one, other);
  }

  calls(slots: Slots): readonly PlannedCall[] {
    return lookUpTitles(slots);
  }

  word(answered: AnsweredRequest, context: WordingContext): Wording {
    const { language } = context;
    const { by, wanted } = answered.request.details;
    const lists = answered.evidence.map(({ result }) => result.rows);
    if (lists.length === 0) return { ...SILENT, lead: say(COMMON, language, 'unavailable') };
    const rows = lists.map((list) => comparable(list, lists)).filter((row) => row !== undefined);
    const measures = rows.map((row) =>
      say(COMPARE_TITLES, language, by === 'price' ? 'costs' : 'lasts', {
        thing: bold(row['title']),
        artist: madeBy(row, lists),
        length: lengthText(row['milliseconds']),
        price: money(row['price'], context.currency),
      }),
    );
    const absent = titlesIn(answered.request)
      .filter((_, place) => lists[place]?.length === 0)
      .map(({ kind, text }) => say(COMMON, language, kind === 'track' ? 'noTrack' : 'noAlbum', { said: text }));
    const lead = [
      ...measures,
      ...absent,
      ...verdictOf(rows, by === 'price' ? PRICE : LENGTH, wanted === 'smaller', language),
    ].join(' ');
    return { ...SILENT, lead: withGuess(answered.request, lead, language) };
  }
}

/** Who made a title, and on which album where that is one of several recordings. */
function madeBy(row: ToolRow, lists: readonly (readonly ToolRow[])[]): string {
  const list = lists.find((rows) => rows.includes(row)) ?? [];
  const isOneOfSeveral = list.length > 1 && typeof row['album'] === 'string';
  return `${bold(row['artist'])}${isOneOfSeveral ? ` (${bold(row['album'])})` : ''}`;
}

/** What is compared: a column of the rows, how its values are told apart, and the verdicts. */
const LENGTH = {
  column: 'milliseconds',
  told: lengthText,
  larger: 'longer',
  smaller: 'shorter',
  same: 'same',
} as const;
const PRICE = { column: 'price', told: String, larger: 'dearer', smaller: 'cheaper', same: 'samePrice' } as const;

function verdictOf(
  rows: readonly ToolRow[],
  { column, told, ...verdicts }: typeof LENGTH | typeof PRICE,
  wantsSmaller: boolean,
  language: string,
): readonly string[] {
  const [one, other] = [...rows].sort((left, right) => Number(right[column]) - Number(left[column]));
  if (one === undefined || other === undefined || rows.length > 2) return [];
  if (told(one[column]) === told(other[column])) return [say(COMPARE_TITLES, language, verdicts.same)];
  const thing = bold((wantsSmaller ? other : one)['title']);
  return [say(COMPARE_TITLES, language, wantsSmaller ? verdicts.smaller : verdicts.larger, { thing })];
}
