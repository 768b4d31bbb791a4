import type { Evidence } from '../../../tools/evidence.js';
import type { ToolArguments, ToolRow } from '../../../tools/tool.contract.js';

/** Evidence as a tool would have left it, for tests. `total` is the number of rows unless told otherwise. */
export function evidenceOf(
  tool: string,
  toolArguments: ToolArguments,
  rows: readonly ToolRow[],
  more: { readonly total?: number; readonly near?: readonly string[] } = {},
): Evidence {
  const total = more.total ?? rows.length;
  return {
    id: `${tool}-1`,
    tool,
    arguments: toolArguments,
    result: { status: 'rows', total, shown: rows.length, more: total > rows.length, rows, near: more.near },
    durationMs: 1,
  };
}
