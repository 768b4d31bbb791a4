import { z } from 'zod';

/** Alternatives of which one must be in the answer; a single text stands for itself. */
const alternatives = z
  .union([z.string().min(1), z.array(z.string().min(1)).min(1)])
  .transform((value) => [value].flat());

const turnSchema = z.object({
  say: z.string().min(1),
  agent: z.string().optional(),
  all: z.array(alternatives).default([]),
  none: z.array(z.string().min(1)).default([]),
});

/** One line of a question file: a conversation with what its answers must and must not hold. */
export const questionCaseSchema = z.object({
  id: z.union([z.string().min(1), z.number()]).transform(String),
  category: z.string().min(1).default('uncategorised'),
  /** The proven store customer of the conversation; null for none. */
  customer_id: z.number().int().positive().nullable().default(null),
  turns: z.array(turnSchema).min(1),
});

export type QuestionCase = z.infer<typeof questionCaseSchema>;
export type QuestionTurn = z.infer<typeof turnSchema>;
