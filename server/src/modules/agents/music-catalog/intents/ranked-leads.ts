import type { ToolRow } from '../../../tools/tool.contract.js';
import type { AnsweredRequest, WordingContext } from '../../agent.contract.js';
import { lengthText, money } from '../../wording/format.js';
import { bold } from '../../wording/markdown.js';
import { byArtist, ofNames } from '../../wording/of-names.js';
import { field, type Field } from '../../wording/rows.js';
import { joined, say } from '../../wording/texts.js';
import { type Lead, LEADS } from './ranked-leads.texts.js';

/** What leads a ranking: its first row in words; undefined for lists in no such order and for their further pages. */
export function rankedLead(
  answered: AnsweredRequest,
  kind: 'album' | 'artist' | 'genre',
  { language, currency }: WordingContext,
): string | undefined {
  const { details, names } = answered.request;
  const key = `${kind}_${String(details['sort'])}`;
  const row = answered.evidence[0]?.result.rows[0];
  if (!isLead(key) || row === undefined || details['offset'] !== undefined) return undefined;
  const tied = tiedRows(String(details['sort']), answered.evidence[0]?.result.rows ?? []);
  const shared = details['sort'] === 'least_popular' ? (`${kind}_tied_last` as const) : (`${kind}_tied` as const);
  return say(LEADS, language, tied.length > 1 ? shared : key, {
    names: tiedNames(
      tied.map((one) => bold(field(one, kind))),
      language,
    ),
    of: ofNames(names, language),
    album: bold(field(row, 'album')),
    artist: bold(field(row, 'artist')),
    by: byArtist(field(row, 'artist'), names, language),
    genre: bold(field(row, 'genre')),
    length: lengthText(field(row, 'length')),
    price: money(field(row, 'price'), currency),
    tracks: Number(field(row, 'tracks') ?? 0),
    albums: Number(field(row, 'albums') ?? 0),
  });
}

/** What decides a ranking; a lowest or highest price is told as such, whoever shares it. */
const MEASURES: Readonly<Record<string, Field>> = {
  longest: 'length',
  shortest: 'length',
  dearest: 'price',
  most_popular: 'sold',
  least_popular: 'sold',
  most_tracks: 'tracks',
  fewest_tracks: 'tracks',
  most_albums: 'albums',
};

/** The rows that share the first place. */
function tiedRows(sort: string, rows: readonly ToolRow[]): readonly ToolRow[] {
  const measure = MEASURES[sort];
  const [first] = rows;
  if (measure === undefined || first === undefined) return [];
  return rows.filter((row) => field(row, measure) === field(first, measure));
}

/** A few are all named, of many some. */
const MOST_NAMED = 4;

function tiedNames(names: readonly string[], language: string): string {
  const told = names.length > MOST_NAMED ? [...names.slice(0, MOST_NAMED - 1), say(LEADS, language, 'others')] : names;
  return joined(told, language);
}

function isLead(key: string): key is Lead {
  return Object.hasOwn(LEADS.en, key);
}
