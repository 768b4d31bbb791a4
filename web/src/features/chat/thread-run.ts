import { ApiProblem } from '@/api/problem';
import type { StreamEvent } from '@/api/stream-events';
import { tellConversationNews } from '@/shared/utils/conversation-news';
import { explainError } from '@/shared/utils/explain-error';
import { joinRun, stopRun } from './chat.api';
import { forgetOutgoing, keepOutgoing } from './outbox';
import { followRun } from './stream/follow-run';
import { upsertMessage } from '@/shared/messages/upsert-message';
import { reduceTurn, STARTING_TURN } from '@/shared/messages/stream/turn';
import { storedOutgoing, type Thread } from './thread';

const connections = new Map<string, AbortController>();

/** Opens the stream of a run; called again while nothing has arrived. */
export type OpenRun = (signal: AbortSignal) => Promise<Response>;

/**
 * Follows a run and writes what it tells into its thread, until the run ends. Never throws: a refusal becomes `problem`.
 * Resolves to whether its end was seen.
 */
export async function runThread(thread: Thread, start: OpenRun): Promise<boolean> {
  letGo(thread.threadId);
  const connection = new AbortController();
  connections.set(thread.threadId, connection);
  thread.begun += 1;
  Object.assign(thread, { turn: STARTING_TURN, isRunning: true, isStopWanted: false, isLive: true, problem: '' });
  const source = {
    start,
    join: (lastEventId: string, signal: AbortSignal) => joinRun(thread.threadId, lastEventId, signal),
    onEvent: (event: StreamEvent) => receive(thread, event),
    onConnection: (isLive: boolean) => (thread.isLive = isLive),
  };
  await followRun(source, connection.signal).catch((error: unknown) => refuse(thread, error));
  const isWhole = !['starting', 'running'].includes(thread.turn?.status ?? 'starting');
  if (connections.get(thread.threadId) === connection) settle(thread);
  return isWhole;
}

/** Stops following a thread's run; the run itself goes on at the server. */
export function letGo(threadId: string): void {
  connections.get(threadId)?.abort();
}

function receive(thread: Thread, event: StreamEvent): void {
  thread.turn = reduceTurn(thread.turn ?? STARTING_TURN, event);
  if (event.type === 'run-start') begin(thread);
  if (event.type === 'identity-request') ask(thread);
  if (event.type === 'message-end') {
    thread.messages = upsertMessage(thread.messages, event.message);
    thread.announced = event.message.id;
  }
}

/** A wrong code is asked for again; the time to wait for another one goes on from when the first was mailed. */
function ask(thread: Thread): void {
  thread.waiting = thread.turn?.identity ?? null;
  if (thread.waiting?.kind === 'code') thread.codeSentAt ??= Date.now();
}

/** The server has the message from here on; a stop that was wanted before can be told to it now. */
function begin(thread: Thread): void {
  storeOutgoing(thread, thread.turn?.userMessageId ?? null);
  tellConversationNews({ kind: 'started', threadId: thread.threadId });
  if (!thread.isStopWanted) return;
  thread.isStopWanted = false;
  // A run that is over by now has nothing to stop.
  stopRun(thread.threadId).catch(() => undefined);
}

function storeOutgoing(thread: Thread, id: number | null): void {
  if (!thread.outgoing || id === null) return;
  const isStored = thread.messages.some((message) => message.id === id);
  const parentId = thread.messages.at(-1)?.id ?? null;
  if (!isStored) thread.messages = [...thread.messages, storedOutgoing(thread.outgoing, id, parentId)];
  thread.outgoing = null;
  forgetOutgoing(thread.threadId);
}

/** Joining an old run that is gone is no failure of anything the person did. */
function refuse(thread: Thread, error: unknown): void {
  const isNothingToJoin = error instanceof ApiProblem && error.status === 404 && !thread.outgoing;
  thread.problem = isNothingToJoin ? '' : explainError(error);
  if (!thread.outgoing) return;
  thread.outgoing = { ...thread.outgoing, isRefused: true };
  keepOutgoing(thread.threadId, thread.outgoing);
}

function settle(thread: Thread): void {
  connections.delete(thread.threadId);
  const isSpent = thread.turn?.status === 'starting' || thread.turn?.message;
  Object.assign(thread, { isRunning: false, isStopWanted: false, isLive: true, turn: isSpent ? null : thread.turn });
}
