import type { ToolRow } from '../../tools/tool.contract.js';

/** A column of a table: its heading and what stands in it for a row. */
export interface Column {
  readonly heading: string;
  readonly cell: (row: ToolRow, position: number) => string;
  /** Figures stand to the right. */
  readonly right?: boolean;
}

/** A Markdown table; columns in which no row has anything are left out. */
export function table(rows: readonly ToolRow[], columns: readonly Column[]): string {
  const cells = rows.map((row, position) => columns.map((column) => column.cell(row, position)));
  const used = columns.map((_, index) => index).filter((index) => cells.some((line) => line[index] !== ''));
  const line = (texts: readonly string[]): string => `| ${texts.join(' | ')} |`;
  return [
    line(used.map((index) => columns[index]?.heading ?? '')),
    line(used.map((index) => (columns[index]?.right === true ? '---:' : '---'))),
    ...cells.map((texts) => line(used.map((index) => (texts[index] ?? '').replaceAll('|', '\\|')))),
  ].join('\n');
}

/** A Markdown list, numbered from `first` when it is given. */
export function list(lines: readonly string[], first?: number): string {
  return lines.map((text, position) => (first === undefined ? `- ${text}` : `${first + position}. ${text}`)).join('\n');
}

/** A name of the store as Markdown text: signs that would be marks are kept as they are. */
export function plain(text: unknown): string {
  return String(text ?? '')
    .replace(/\s+/g, ' ')
    .replace(/[*`\\]/g, (sign) => `\\${sign}`)
    .replace(/\]\(/g, ']\\(');
}

/** A name in bold. */
export function bold(text: unknown): string {
  return `**${plain(text)}**`;
}
