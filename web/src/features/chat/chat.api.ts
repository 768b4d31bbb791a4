import { api, confirmed, noticeSessionEnd, unwrap } from '@/api/client';
import { csrfHeaders } from '@/api/csrf-token';
import { languageHeaders } from '@/api/language';
import { readProblem } from '@/api/problem';
import type { Conversation } from '@/api/types';
import { fetchMessagesBefore, type MessagePage } from '@/shared/messages/messages.api';

export { fetchBranches, fetchMessagesBefore } from '@/shared/messages/messages.api';

/** Earlier ones come while somebody scrolls, which reading many at once would hold up. */
const EARLIER_MESSAGES_PER_PAGE = 16;

/** What a person says. `parentId` is the message it follows, null from the start, left out: the newest one. */
export interface Question {
  readonly text: string;
  /** The same key twice sends once. */
  readonly key: string;
  readonly parentId?: number | null;
}

/** The conversation of a thread. @throws ApiProblem 404 when it is not the person's own. */
export function fetchConversation(threadId: string): Promise<Conversation> {
  return unwrap(api.GET('/api/conversations/{id}/', { params: { path: { id: threadId } } }));
}

/** A smaller page, for reading on upwards. */
export function fetchEarlierMessages(threadId: string, branch: number, end: number): Promise<MessagePage> {
  return fetchMessagesBefore(threadId, branch, end, EARLIER_MESSAGES_PER_PAGE);
}

/** Sends a message and opens the stream of its run. */
export function sendMessage(threadId: string, question: Question, signal: AbortSignal): Promise<Response> {
  const { text, key, parentId } = question;
  const parent = parentId === undefined ? {} : { parent_id: parentId };
  const body = { message: text, thread_id: threadId, stream: true, ...parent };
  return openStream('/api/chat/', body, { 'Idempotency-Key': key }, signal);
}

/** Answers what the conversation waits for, or finishes a run that was cut after a message. */
export function resumeRun(
  threadId: string,
  answer: { message: string } | { last_message_id: number },
  key: string,
  signal: AbortSignal,
): Promise<Response> {
  const body = { ...answer, stream: true };
  return openStream(`${chatPath(threadId)}/resume/`, body, { 'Idempotency-Key': key }, signal);
}

/** Makes an answer anew, beside the old one. */
export function regenerateAnswer(
  threadId: string,
  messageId: number,
  key: string,
  signal: AbortSignal,
): Promise<Response> {
  const body = { message_id: messageId, stream: true };
  return openStream(`${chatPath(threadId)}/regenerate/`, body, { 'Idempotency-Key': key }, signal);
}

/** Joins the run in progress, or replays the last one, behind an event; null: from its first event. */
export async function joinRun(threadId: string, lastEventId: string | null, signal: AbortSignal): Promise<Response> {
  const headers = { Accept: 'text/event-stream', ...(lastEventId !== null && { 'Last-Event-ID': lastEventId }) };
  return accepted(await fetch(`${chatPath(threadId)}/stream/`, { headers, signal, cache: 'no-store' }));
}

/** Ends the run in progress; what was said stays. */
export async function stopRun(threadId: string): Promise<void> {
  await confirmed(api.POST('/api/chat/{thread_id}/stop/', { params: { path: { thread_id: threadId } } }));
}

/** Asks for another one-time code. @throws ApiProblem 429 within a minute of the last. */
export async function resendCode(threadId: string): Promise<void> {
  await confirmed(api.POST('/api/chat/{thread_id}/resend/', { params: { path: { thread_id: threadId } } }));
}

/** Forgets who was proven in a conversation. */
export async function forgetProof(threadId: string): Promise<void> {
  await confirmed(api.DELETE('/api/conversations/{id}/verification/', { params: { path: { id: threadId } } }));
}

/** Says what the person thinks of an answer; null takes it back. `comment` is for the people who run the shop. */
export async function react(
  messageId: number,
  reaction: 'thumbs_up' | 'thumbs_down' | null,
  comment?: string,
): Promise<void> {
  const body = { reaction, ...(comment && { comment }) };
  await confirmed(api.POST('/api/messages/{id}/react/', { params: { path: { id: messageId } }, body }));
}

function chatPath(threadId: string): string {
  return `/api/chat/${encodeURIComponent(threadId)}`;
}

async function openStream(
  path: string,
  body: object,
  extraHeaders: Record<string, string>,
  signal: AbortSignal,
): Promise<Response> {
  const headers = {
    'Content-Type': 'application/json',
    Accept: 'text/event-stream',
    ...languageHeaders(),
    ...(await csrfHeaders()),
    ...extraHeaders,
  };
  return accepted(await fetch(path, { method: 'POST', headers, body: JSON.stringify(body), signal }));
}

async function accepted(response: Response): Promise<Response> {
  noticeSessionEnd(response.status);
  if (!response.ok) throw await readProblem(response);
  return response;
}
