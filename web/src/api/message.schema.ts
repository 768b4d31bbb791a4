import * as z from 'zod/mini';

const rowSchema = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));
const argumentsSchema = z.record(z.string(), z.unknown());

const toolSchema = z.object({
  id: z.optional(z.string()),
  name: z.string(),
  arguments: z._default(argumentsSchema, {}),
  total: z._default(z.nullable(z.number()), null),
  shown: z._default(z.nullable(z.number()), null),
  duration_ms: z._default(z.nullable(z.number()), null),
});

const evidenceSchema = z.object({
  tool_call_id: z._default(z.nullable(z.string()), null),
  name: z.string(),
  rows: z._default(z.array(rowSchema), []),
});

const metadataSchema = z.looseObject({
  status: z._default(z.nullable(z.string()), null),
  degraded_reason: z.optional(z.nullable(z.string())),
  agents: z._default(z.array(z.string()), []),
  tools: z._default(z.array(toolSchema), []),
  evidence: z._default(z.array(evidenceSchema), []),
  model: z.optional(z.nullable(z.string())),
  llm_calls: z._default(z.number(), 0),
  latency_ms: z.optional(z.nullable(z.number())),
});

/** A message of a conversation. Unknown metadata is kept, missing metadata gets its neutral value. */
export const messageSchema = z.object({
  id: z.number(),
  parent_id: z._default(z.nullable(z.number()), null),
  sender: z.enum(['user', 'assistant', 'staff']),
  content: z.string(),
  agent_type: z._default(z.nullable(z.string()), null),
  timestamp: z.string(),
  reaction: z._default(z.nullable(z.string()), null),
  imported: z.optional(z.boolean()),
  metadata: z._default(z.nullable(metadataSchema), null),
});

export type Message = z.infer<typeof messageSchema>;
export type MessageMetadata = z.infer<typeof metadataSchema>;
/** One row of facts: flat, snake_case keys, the same keys in every row of one tool. */
export type FactRow = z.infer<typeof rowSchema>;
export type ToolArguments = z.infer<typeof argumentsSchema>;
export { argumentsSchema, rowSchema };
