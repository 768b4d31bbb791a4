import * as z from 'zod/mini';
import { messageSchema, type Message } from '@/api/message.schema';
import { parseStreamEvent, type StreamEvent } from '@/api/stream-events';

const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 30_000;
/** The server lets nobody in who comes back after these: the conversation is gone, or the session over. */
const OVER = new Set([1000, 1008]);

const frameSchema = z.object({
  event: z.string(),
  id: z.nullish(z.union([z.string(), z.number()])),
  data: z.unknown(),
});
const questionSchema = z.object({ user_message: messageSchema });

/** What a watcher is told; `question` comes with the start of a run and is what the person said. */
export interface Watcher {
  readonly onEvent: (event: StreamEvent, question: Message | null) => void;
  /** Whether the conversation is being heard; true again means that something may have been missed. */
  readonly onConnection?: (isLive: boolean) => void;
}

/**
 * Hears everything that happens in a conversation, over as many connections as it takes. Returns the way to stop.
 * Nothing is asked again and again: a lost connection is made anew, later each time, and at once when a network is back.
 */
export function watchConversation(threadId: string, watcher: Watcher): () => void {
  const left = new AbortController();
  let socket: WebSocket | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = FIRST_PAUSE_MS;
  let lastEventId = '';

  function open(): void {
    clearTimeout(timer);
    if (left.signal.aborted) return;
    socket = new WebSocket(addressOf(threadId, lastEventId));
    socket.addEventListener('open', () => {
      pause = FIRST_PAUSE_MS;
      watcher.onConnection?.(true);
    });
    socket.addEventListener('message', ({ data }) => receive(data));
    socket.addEventListener('close', ({ code }) => lose(code));
  }

  function receive(data: unknown): void {
    const frame = frameSchema.safeParse(parseJson(data));
    if (!frame.success) return;
    lastEventId = String(frame.data.id ?? lastEventId);
    const event = parseStreamEvent({ id: lastEventId, event: frame.data.event, data: JSON.stringify(frame.data.data) });
    const question = questionSchema.safeParse(frame.data.data);
    if (event && !left.signal.aborted) watcher.onEvent(event, question.success ? question.data.user_message : null);
  }

  function lose(code: number): void {
    socket = null;
    if (left.signal.aborted) return;
    watcher.onConnection?.(false);
    if (OVER.has(code)) return;
    timer = setTimeout(open, pause);
    pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
  }

  window.addEventListener('online', () => !socket && open(), { signal: left.signal });
  open();
  return () => {
    left.abort();
    clearTimeout(timer);
    socket?.close();
  };
}

function addressOf(threadId: string, lastEventId: string): string {
  const origin = window.location.origin.replace(/^http/, 'ws');
  const place = lastEventId === '' ? '' : `?last_event_id=${encodeURIComponent(lastEventId)}`;
  return `${origin}/ws/chat/${encodeURIComponent(threadId)}/${place}`;
}

function parseJson(data: unknown): unknown {
  try {
    return typeof data === 'string' ? JSON.parse(data) : null;
  } catch {
    return null;
  }
}
