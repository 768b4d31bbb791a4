import { ownValue } from '../../../common/own-value.js';
import type { ToolRow, ToolValue } from '../../tools/tool.contract.js';
import { field, type Field } from './rows.js';

type Details = Readonly<Record<string, string | number | boolean>>;

/** What rows that were found whole can be put in order by, and which end comes first. */
const ARRANGED: Readonly<Record<string, { readonly by: readonly Field[]; readonly falls: boolean }>> = {
  name: { by: ['track', 'album', 'artist', 'playlist', 'genre', 'name'], falls: false },
  longest: { by: ['length'], falls: true },
  shortest: { by: ['length'], falls: false },
  cheapest: { by: ['price', 'total'], falls: false },
  dearest: { by: ['price', 'total'], falls: true },
  newest: { by: ['date'], falls: true },
  oldest: { by: ['date'], falls: false },
  most_tracks: { by: ['tracks'], falls: true },
  fewest_tracks: { by: ['tracks'], falls: false },
  most_popular: { by: ['sold'], falls: true },
  least_popular: { by: ['sold'], falls: false },
};

/**
 * The rows of a list in the order (`arranged`) and of the stretch (`skip`, `take`) that were asked for once it was on the
 * screen. Only for lists that were found whole: of others the tools find the right rows.
 */
export function chosenRows(details: Details, rows: readonly ToolRow[]): readonly ToolRow[] {
  const { arranged, skip, take } = details;
  const ordered = typeof arranged === 'string' ? inOrder(rows, arranged) : rows;
  const from = typeof skip === 'number' ? skip : 0;
  return typeof take === 'number' ? ordered.slice(from, from + take) : ordered;
}

/** The collections of an artist that several searches found, each once and by name, so that "the first" of two parts is part one. */
export function collectionsIn(rows: readonly ToolRow[]): readonly ToolRow[] {
  const albums = rows.filter((row) => row['kind'] === 'album');
  const distinct = albums.filter((row, place) => albums.findIndex((one) => one['title'] === row['title']) === place);
  return inOrder(distinct, 'name');
}

function inOrder(rows: readonly ToolRow[], arranged: string): readonly ToolRow[] {
  const order = ownValue(ARRANGED, arranged);
  if (order === undefined) return rows;
  const valueOf = (row: ToolRow): ToolValue =>
    order.by.map((name) => field(row, name)).find((value) => value !== null) ?? null;
  return rows.toSorted((one, other) => (order.falls ? -1 : 1) * compared(valueOf(one), valueOf(other)));
}

function compared(one: ToolValue, other: ToolValue): number {
  const [first, second] = [Number(one), Number(other)];
  if (!Number.isNaN(first) && !Number.isNaN(second)) return first - second;
  return String(one).localeCompare(String(other), undefined, { sensitivity: 'base', numeric: true });
}
