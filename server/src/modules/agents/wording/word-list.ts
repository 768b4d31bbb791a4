import type { NameKind } from '../../store/names/name-index.contract.js';
import type { ToolRow, ToolRows } from '../../tools/tool.contract.js';
import type { AnsweredRequest, Wording, WordingContext } from './wording.contract.js';
import type { MentionedName, PlannedRequest } from '../understanding/plan.js';
import { columnsFor, type Columns } from './columns.js';
import { COMMON } from './common-texts.js';
import { bold, list, plain, table, type Column } from './markdown.js';
import { hasMore, offsetOf, rowsOnPage, shownUpTo } from './pages.js';
import { sortText } from './sort-texts.js';
import { joined, say, spokenLanguage, type Texts, type Values } from './texts.js';

/** How the answer to one request that found a list is worded. */
export interface ListWords {
  /** `found` leads a list, `count` answers "how many", `none` says that nothing was found, `order` how a long list is sorted. */
  readonly texts: Texts<'found' | 'count' | 'none' | 'order'>;
  /** What stands in the texts' places beside `{total}`. */
  readonly values: Values;
  /** Either bullets, one text a row, or the columns of a table. */
  readonly bullet?: (row: ToolRow) => string;
  readonly columns?: (columns: Columns, first: number) => readonly Column[];
  /** The sentence that leads the list, where `found` is not it. */
  readonly found?: string | undefined;
  /** How a long list is sorted, where that differs from answer to answer. */
  readonly order?: string;
}

export const SILENT: Wording = { lead: '', facts: '', close: '' };

/** Words a list by the common rules: the number, all of a short list, the first of a long one and the offer of the rest. */
export function wordList(answered: AnsweredRequest, context: WordingContext, words: ListWords): Wording {
  const { request, evidence } = answered;
  const result = evidence[0]?.result;
  const { language } = context;
  if (result === undefined) return { ...SILENT, lead: say(COMMON, language, 'unavailable') };
  const missing = unknownName(request);
  const values = { ...words.values, total: result.total };
  if (missing !== undefined && result.total === 0) return wordUnknown(missing, language);
  if (result.total === 0)
    return {
      ...SILENT,
      lead: withGuess(request, say(words.texts, language, 'none', values), language),
      close: nearText(result.near, language),
    };
  if (request.details['asked'] === 'count')
    return { ...SILENT, lead: withGuess(request, say(words.texts, language, 'count', values), language) };
  return {
    lead: withGuess(request, leadOf(words, values, request, result, language), language),
    facts: factsOf(words, request, result, context),
    close:
      ['limit', 'take'].some((figure) => request.details[figure] !== undefined) || request.details['one'] === true
        ? ''
        : moreText(request, result, language),
  };
}

function leadOf(words: ListWords, values: Values, request: PlannedRequest, result: ToolRows, language: string): string {
  const shown = rowsOnPage(request, result).length;
  const offset = offsetOf(request);
  if (offset > 0) return nextText(offset, shown, result.total, language);
  const found = words.found ?? say(words.texts, language, 'found', values);
  if (request.details['one'] === true) return `${found}.`;
  const { arranged } = request.details;
  const order = arranged === undefined ? undefined : sortText(arranged, language);
  const colon = spokenLanguage(language) === 'fr' ? '\u00a0:' : ':';
  if (!hasMore(request, result)) return order === undefined ? `${found}${colon}` : `${found}, ${order}${colon}`;
  const sorted = order ?? words.order ?? say(words.texts, language, 'order');
  return `${found}. ${firstText(shown, sorted, language)}`;
}

function factsOf(words: ListWords, request: PlannedRequest, result: ToolRows, context: WordingContext): string {
  const rows = rowsOnPage(request, result);
  const first = offsetOf(request) + 1;
  if (words.columns !== undefined) return table(rows, words.columns(columnsFor(context), first));
  return list(
    rows.map((row) => words.bullet?.(row) ?? ''),
    result.total > rows.length ? first : undefined,
  );
}

/** The offer of the rest of a list; empty when nothing is left. */
export function moreText(request: PlannedRequest, result: ToolRows, language: string): string {
  return hasMore(request, result) ? leftText(result.total - shownUpTo(request, result), language) : '';
}

/** "Here are the first 10, newest first:", and one without a number. */
export function firstText(shown: number, order: string, language: string): string {
  return say(COMMON, language, shown === 1 ? 'firstOne' : 'first', { shown, order });
}

/** "Here are numbers 11 to 35 of 60:", or one of them. */
export function nextText(offset: number, shown: number, total: number, language: string): string {
  const values = { from: offset + 1, to: offset + shown, total };
  return say(COMMON, language, shown === 1 ? 'nextOne' : 'next', values);
}

function leftText(left: number, language: string): string {
  return say(COMMON, language, left === 1 ? 'leftOne' : 'left', { left });
}

/** "Did you mean A or B?"; empty without names. */
export function nearText(near: readonly string[] | undefined, language: string): string {
  if (near === undefined || near.length === 0) return '';
  return say(COMMON, language, 'near', {
    names: joined(
      near.slice(0, 3).map((name) => bold(name)),
      language,
      'disjunction',
    ),
  });
}

/** A lead, with the name that was read out of a misspelling or a part said first. */
export function withGuess(request: PlannedRequest, lead: string, language: string): string {
  const guessed = request.names.filter((name) => name.guessed && name.known);
  if (guessed.length === 0) return lead;
  return `${say(COMMON, language, 'guess', {
    name: joined(
      guessed.map(({ text }) => bold(text)),
      language,
    ),
  })} ${lead}`;
}

/** The first name of a request that the store does not have. */
export function unknownName(request: PlannedRequest): MentionedName | undefined {
  return request.names.find(({ known }) => !known);
}

/** Says plainly that the store has no such name, and which are nearest. */
export function wordUnknown(name: MentionedName, language: string): Wording {
  return {
    lead: say(COMMON, language, NO_SUCH[name.kind], { said: plain(name.text) }),
    facts: '',
    close: nearText(name.near, language),
  };
}

const NO_SUCH = {
  artist: 'noArtist',
  album: 'noAlbum',
  track: 'noTrack',
  genre: 'noGenre',
  composer: 'noComposer',
  playlist: 'noPlaylist',
  media_type: 'noMediaType',
  employee: 'noEmployee',
} as const satisfies Record<NameKind, string>;
