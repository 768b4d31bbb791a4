import { api, confirmed, noticeSessionEnd, unwrap } from '@/api/client';
import { csrfHeaders } from '@/api/csrf-token';
import { languageHeaders } from '@/api/language';
import { readProblem } from '@/api/problem';
import type { Conversation, ConversationPage } from '@/api/types';
import { withCopy } from '@/shared/offline/kept-copies';

/** Which conversations to list. */
export interface ConversationQuery {
  /** Whole words, all of which must occur; '' lists everything. */
  readonly search: string;
  readonly archived: boolean;
  /** From 1. */
  readonly page: number;
}

/** Files a conversation can be written as; `json` can be imported again. */
export const EXPORT_FORMATS = ['json', 'md', 'csv'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

const PAGE_SIZE = 50;

/** One page of the person's own conversations, newest first. */
export async function listConversations(query: ConversationQuery): Promise<ConversationPage> {
  const search = query.search.trim();
  const load = () =>
    unwrap(
      api.GET('/api/conversations/', {
        params: {
          query: {
            page: query.page,
            limit: PAGE_SIZE,
            ordering: '-updated_at',
            is_archived: query.archived,
            ...(search && { search }),
          },
        },
      }),
    );
  // What was found by words is not worth keeping; the list itself is.
  return search ? load() : withCopy(`conversations ${query.archived} ${query.page}`, load);
}

/** Changes title or archive state and returns the conversation as it now is. */
export async function changeConversation(
  threadId: string,
  change: { title?: string; is_archived?: boolean },
): Promise<Conversation> {
  return unwrap(api.PATCH('/api/conversations/{id}/', { params: { path: { id: threadId } }, body: change }));
}

/** Deletes a conversation with everything in it; the request goes out even when the page is being left. */
export async function deleteConversation(threadId: string): Promise<void> {
  const params = { path: { id: threadId } };
  await confirmed(api.DELETE('/api/conversations/{id}/', { params, keepalive: true }));
}

/** Adds the conversations of a file that was exported before: all of them or none. */
export async function importConversations(file: File): Promise<void> {
  const headers = { 'Content-Type': 'application/json', ...(await csrfHeaders()), ...languageHeaders() };
  const response = await fetch('/api/conversations/import/', { method: 'POST', headers, body: await file.text() });
  noticeSessionEnd(response.status);
  if (!response.ok) throw await readProblem(response);
}

/** Where a conversation can be fetched as a file. */
export function exportAddress(threadId: string, format: ExportFormat): string {
  return `/api/conversations/${encodeURIComponent(threadId)}/export/?format=${format}`;
}
