import { markRaw } from 'vue';
import { api, unwrap } from '@/api/client';
import { messageSchema, type Message } from '@/api/message.schema';
import type { Branch } from '@/api/types';

/** Few enough that taking in a page never holds up scrolling, and as many as are drawn at first. */
const MESSAGES_PER_PAGE = 40;
const MOST_BRANCHES = 100;

/** A stretch of a branch, oldest first; `offset` counts the messages of the branch before it. */
export interface MessagePage {
  readonly messages: Message[];
  readonly offset: number;
}

/** The newest hundred ways through a conversation, the newest first. */
export async function fetchBranches(threadId: string): Promise<Branch[]> {
  const params = { path: { id: threadId }, query: { limit: MOST_BRANCHES } };
  return (await unwrap(api.GET('/api/conversations/{id}/branches/', { params }))).results;
}

/** The messages of a branch that end before number `end` (exclusive), at most one page. */
export async function fetchMessagesBefore(
  threadId: string,
  branch: number,
  end: number,
  most = MESSAGES_PER_PAGE,
): Promise<MessagePage> {
  const offset = Math.max(0, end - most);
  const query = { limit: Math.max(1, end - offset), offset, branch };
  const page = await unwrap(
    api.GET('/api/conversations/{id}/messages/', { params: { path: { id: threadId }, query } }),
  );
  return { messages: page.results.map((message) => markRaw(messageSchema.parse(message))), offset };
}
