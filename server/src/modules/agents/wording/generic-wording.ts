import type { ToolRow, ToolValue } from '../../tools/tool.contract.js';
import type { AnsweredRequest, Wording, WordingContext } from './wording.contract.js';
import { COMMON } from './common-texts.js';
import { dateText, lengthText, money } from './format.js';
import { HEADINGS } from './headings.js';
import { list, plain, table } from './markdown.js';
import { rowsOnPage } from './pages.js';
import { say } from './texts.js';
import { moreText, nearText, SILENT, unknownName, withGuess, wordUnknown } from './word-list.js';

const MONEY_KEYS = /(^|_)(price|total|amount|sum|average)$/;
const LENGTH_KEYS = /(^|_)(milliseconds|length_ms)$/;

/** Headings of the columns that have one; the others are headed as they are called. */
const KNOWN = {
  track: 'track',
  song: 'track',
  album: 'album',
  artist: 'artist',
  genre: 'genre',
  composer: 'composer',
  media_type: 'format',
  milliseconds: 'length',
  length_ms: 'length',
  price: 'price',
  unit_price: 'price',
  invoice_id: 'invoice',
  date: 'date',
  invoice_date: 'date',
  total: 'total',
  quantity: 'quantity',
  tracks: 'tracks',
  sold: 'sold',
  name: 'name',
} as const;
const HEADING_OF = new Map<string, (typeof KNOWN)[keyof typeof KNOWN]>(Object.entries(KNOWN));

/** Words what tools found without knowing what it means: names and values of the rows, as they stand. */
export function wordGenerically(answered: AnsweredRequest, context: WordingContext): Wording {
  const { request, evidence } = answered;
  const unknown = unknownName(request);
  if (evidence.length === 0)
    return unknown === undefined
      ? { ...SILENT, lead: say(COMMON, context.language, 'unavailable') }
      : wordUnknown(unknown, context.language);
  const found = evidence.filter(({ result }) => result.total > 0);
  if (found.length === 0)
    return {
      ...SILENT,
      lead: say(COMMON, context.language, 'nothing'),
      close: nearText(evidence[0]?.result.near, context.language),
    };
  return {
    lead: withGuess(request, say(COMMON, context.language, 'found'), context.language).trim(),
    facts: found.map(({ result }) => rowsText(rowsOnPage(request, result), context)).join('\n\n'),
    close: found.map(({ result }) => moreText(request, result, context.language)).find((text) => text !== '') ?? '',
  };
}

function rowsText(rows: readonly ToolRow[], context: WordingContext): string {
  const keys = Object.keys(rows[0] ?? {}).filter((key) => !/(^|_)id$/.test(key) || key === 'invoice_id');
  const [only] = rows;
  if (rows.length === 1 && only !== undefined)
    return list(keys.map((key) => `${heading(key, context)}: ${valueText(key, only[key] ?? null, context)}`));
  if (keys.length === 1) return list(rows.map((row) => valueText(keys[0] ?? '', row[keys[0] ?? ''] ?? null, context)));
  return table(
    rows,
    keys.map((key) => ({
      heading: heading(key, context),
      cell: (row: ToolRow) => valueText(key, row[key] ?? null, context),
    })),
  );
}

function heading(key: string, { language }: WordingContext): string {
  const known = HEADING_OF.get(key);
  if (known !== undefined) return say(HEADINGS, language, known);
  const words = key.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function valueText(key: string, value: ToolValue, { currency, language }: WordingContext): string {
  if (value === null) return '';
  if (LENGTH_KEYS.test(key)) return lengthText(value);
  if (MONEY_KEYS.test(key) && /^-?\d+\.\d\d$/.test(String(value))) return money(value, currency);
  return /^\d{4}-\d\d-\d\d/.test(String(value)) ? dateText(value, language) : plain(value);
}
