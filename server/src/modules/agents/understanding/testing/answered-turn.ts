import type { ToolRow } from '../../../tools/tool.contract.js';
import type { BuiltInUnderstanding } from '../built-in.understanding.js';
import type { EarlierTurn } from '../understanding.contract.js';
import { ALONE } from './invented-store.js';

/** A message as it is planned behind the turns before it, each of its tool calls answered with these rows. */
export function answeredTurn(
  understanding: BuiltInUnderstanding,
  said: string,
  rows: readonly ToolRow[],
  earlier: readonly EarlierTurn[] = [],
): EarlierTurn {
  const { requests } = understanding.plan(said, { ...ALONE, earlier });
  const result = { status: 'rows' as const, total: rows.length, shown: rows.length, more: false, rows };
  const evidence = requests.flatMap(({ calls }) =>
    calls.map(({ tool }) => ({ id: tool, tool, arguments: {}, result, durationMs: 1 })),
  );
  return { said, answered: '…', requests, evidence };
}
