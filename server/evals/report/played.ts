import { z } from 'zod';

const score = z.object({ passed: z.number(), total: z.number(), p50_ms: z.number(), p95_ms: z.number() });

/** What `test_agents --json` prints, as far as reports need it. */
export const playedSchema = score.extend({
  percent: z.number(),
  turns: z.number(),
  model_calls_per_turn: z.number(),
  categories: z.record(z.string(), score),
  failures: z.array(z.object({ id: z.string(), category: z.string(), problems: z.array(z.string()) })),
});

export type Played = z.infer<typeof playedSchema>;
