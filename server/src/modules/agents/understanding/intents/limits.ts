import type { ToolArguments } from '../../../tools/tool.contract.js';
import { numberOf } from './intent.js';
import type { Slots } from '../reading.js';

/** Limits as the tool takes them, decimal text: lengths in seconds, amounts to the cent. A bare number is minutes of a song. */
export function limitsOf(slots: Slots): ToolArguments {
  const { unit } = slots.details;
  if (unit === undefined) return {};
  const of = (limit: 'minimum' | 'maximum'): Record<string, string | number> => {
    const value = numberOf(slots, limit);
    if (value === undefined) return {};
    const beyond = slots.details['exclusive'] === true ? (limit === 'minimum' ? 1 : -1) : 0;
    if (unit === 'money') return { [limit]: (Math.max(0, value + beyond) / 100).toFixed(2) };
    return { [limit]: (Math.max(0, (unit === 'length' ? value : value * 60_000) + beyond) / 1000).toFixed(3) };
  };
  return { kind: unit === 'money' ? 'price' : 'length', ...of('minimum'), ...of('maximum') };
}
