import type { AttemptLimit } from './attempt-limits.js';

/** Limits that one attempt is counted with, each with the key it is counted under. */
export type CountedLimits = readonly (readonly [AttemptLimit, string])[];

/** Counts an attempt with every limit, or with none while one of them is reached. @returns whole seconds until the next is allowed; 0 when it counted. */
export async function countTogether(limits: CountedLimits): Promise<number> {
  const waits = await Promise.all(limits.map(([limit, key]) => limit.secondsUntilAllowed(key)));
  const wait = Math.max(...waits);
  if (wait === 0) for (const [limit, key] of limits) await limit.count(key);
  return wait;
}
