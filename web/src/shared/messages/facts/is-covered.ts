import type { FactRow } from '@/api/message.schema';
import type { Step } from '../stream/turn';

const ROWS_LOOKED_AT = 10;

/** Whether an answer's words already name what a step found, so that drawing its rows too would say it twice. */
export function isCovered(step: Step, text: string): boolean {
  if (text === '') return false;
  const said = text.toLowerCase();
  const names = step.rows.slice(0, ROWS_LOOKED_AT).map((row) => nameOf(row, step.rows));
  const found = names.filter((name) => said.includes(name.toLowerCase())).length;
  return found * 2 >= names.length;
}

/** The value that tells a row from the others: the first that is not the same everywhere, texts before numbers. */
function nameOf(row: FactRow, rows: readonly FactRow[]): string {
  const telling = Object.entries(row).filter(([key, value]) => value !== null && !isShared(key, rows));
  const text = telling.find(([key, value]) => typeof value === 'string' && !/date|price|total/.test(key));
  return String((text ?? telling[0])?.[1] ?? '');
}

function isShared(key: string, rows: readonly FactRow[]): boolean {
  return rows.length > 1 && rows.every((row) => row[key] === rows[0]?.[key]);
}
