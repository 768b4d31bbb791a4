import * as z from 'zod/mini';

const PREFIX = 'counterpoint.outgoing.';

const outgoingSchema = z.object({
  text: z.string(),
  timestamp: z.string(),
  key: z.string(),
  parentId: z.optional(z.nullable(z.number())),
  isRefused: z.boolean(),
});

/**
 * A message that left the composer and that the server has not confirmed.
 *
 * `timestamp` is ISO 8601; `key` makes sending it twice store it once; `parentId` is the message it follows (null: from
 * the start, left out: the newest one); a refused message waits for the person to try again.
 */
export type Outgoing = Readonly<z.infer<typeof outgoingSchema>>;

/** Keeps a message over reloads of this tab until the server has it. */
export function keepOutgoing(threadId: string, outgoing: Outgoing): void {
  sessionStorage.setItem(PREFIX + threadId, JSON.stringify(outgoing));
}

/** Forgets the kept message of a thread. */
export function forgetOutgoing(threadId: string): void {
  sessionStorage.removeItem(PREFIX + threadId);
}

/** The message of a thread that still waits to be sent; null for none. */
export function readOutgoing(threadId: string): Outgoing | null {
  const parsed = outgoingSchema.safeParse(parse(sessionStorage.getItem(PREFIX + threadId)));
  return parsed.success ? parsed.data : null;
}

/** Threads with a message that still waits to be sent. */
export function threadsWithOutgoing(): string[] {
  const keys = Object.keys(sessionStorage).filter((key) => key.startsWith(PREFIX));
  return keys.map((key) => key.slice(PREFIX.length));
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}
