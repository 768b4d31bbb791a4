import type { FactRow } from '@/api/message.schema';
import { i18n } from '@/i18n';
import { formatCalendarDay, formatLength, formatMoney } from '@/shared/utils/format';
import type { FactColumn } from './describe-facts';

/** A value as people write it; '' for none. `locale` is BCP 47. */
export function formatValue(row: FactRow, column: FactColumn, locale: string): string {
  const value = row[column.key];
  if (value === null || value === undefined) return '';
  if (column.kind === 'money') return formatMoney(String(value), locale);
  if (column.kind === 'length') return formatLength(Number(value));
  if (column.kind === 'date') return formatCalendarDay(String(value), locale);
  return typeof value === 'number'
    ? value.toLocaleString(locale, { useGrouping: column.key !== 'invoice_id' })
    : String(value);
}

/** The heading of a column in the language of the page; a key nobody has named in it becomes words: "Unit price". */
export function headingOf(key: string): string {
  const known = `columns.${key}`;
  if (i18n.global.te(known)) return i18n.global.t(known);
  const words = key
    .replace(/_?milliseconds$/, '_length')
    .replace(/_id$/, '_number')
    .replaceAll('_', ' ')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** `get_albums_by_artist` as "Albums by artist". */
export function toolTitle(name: string): string {
  return headingOf(name.replace(/^(get|check_for|list|find)_/, ''));
}
