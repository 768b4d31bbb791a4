import type { ToolRow } from '../../../../tools/tool.contract.js';
import { monthRange, yearRange } from '../figures/days.js';
import type { Focus } from './focus.js';

/** First and last day, ISO. */
interface Days {
  readonly from: string;
  readonly to: string;
}

/** The period that the last answer told of: the one that was asked for, or the one it found to lead; null where it told of none. */
export function periodTold({ last, evidence }: Focus): Days | null {
  if (last === null) return null;
  if (last.intent === 'invoice_totals' && last.details['by'] !== undefined)
    return leadingPeriod(evidence[0]?.result.rows ?? [], last.details);
  if (last.intent === 'compare_periods')
    return winner(
      last.details,
      evidence.map(({ result }) => result.rows[0]),
    );
  return between(last.details['from'], last.details['to']);
}

type Details = Readonly<Record<string, string | number | boolean>>;

/** "The year in which I spent the most": the first by what it was asked to lead in. */
function leadingPeriod(rows: readonly ToolRow[], { asked, ofOrders }: Details): Days | null {
  if (asked !== 'most' && asked !== 'least') return null;
  const measure = ofOrders === true ? 'invoices' : 'sum';
  const sign = asked === 'most' ? -1 : 1;
  const [first] = rows.toSorted((one, other) => sign * (Number(one[measure]) - Number(other[measure])));
  const [year, month] = String(first?.['period'] ?? '')
    .split('-')
    .map(Number);
  if (year === undefined || Number.isNaN(year) || year === 0) return null;
  return month === undefined ? yearRange(year) : monthRange(year, month);
}

/** Of two periods that were held against each other, the one with more; the one with less where that was asked. */
function winner(details: Details, [one, other]: readonly (ToolRow | undefined)[]): Days | null {
  const measure = details['asked'] === 'number' ? 'invoices' : 'sum';
  const difference = Number(one?.[measure] ?? 0) - Number(other?.[measure] ?? 0);
  if (difference === 0) return null;
  const isFirst = difference > 0 === (details['whether'] !== 'less');
  const [from, to] = String(details['other'] ?? '').split('..');
  return isFirst ? between(details['from'], details['to']) : between(from, to);
}

function between(from: unknown, to: unknown): Days | null {
  return typeof from === 'string' && typeof to === 'string' ? { from, to } : null;
}
