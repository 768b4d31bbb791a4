import type { ToolRow } from '../../../../tools/tool.contract.js';
import { field } from '../../../wording/rows.js';
import type { ShownRow } from './shown-row.js';

/** What a row can be compared by. */
export function measuresOf(row: ToolRow): ShownRow['measures'] {
  const [length, tracks, price] = [
    field(row, 'length'),
    field(row, 'tracks'),
    field(row, 'price') ?? field(row, 'total'),
  ];
  return {
    ...(typeof length === 'number' && length > 0 && { length }),
    ...(typeof tracks === 'number' && { songs: tracks }),
    ...(price !== null && Number.isFinite(Number(price)) && { price: Math.round(Number(price) * 100) }),
  };
}
