import type { Columns } from './columns.js';
import type { Column } from './markdown.js';

/** The columns of a list of songs; what all rows share (the artist of an artist's songs) is left out. */
export function trackColumns(
  columns: Columns,
  first: number,
  shared: { readonly artist?: boolean; readonly album?: boolean } = {},
): readonly Column[] {
  return [
    columns.number(first),
    columns.text('track'),
    ...(shared.artist === true ? [] : [columns.text('artist')]),
    ...(shared.album === true ? [] : [columns.text('album')]),
    columns.length,
    columns.price,
  ];
}
