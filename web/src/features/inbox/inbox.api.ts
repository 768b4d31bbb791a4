import { api, confirmed, unwrap } from '@/api/client';
import type { components } from '@/api/schema.generated';
import type { Conversation, Page } from '@/api/types';

type Schemas = components['schemas'];
export type InboxItem = Schemas['InboxItemDto'];
export type InboxStatus = InboxItem['status'];
export type InboxChange = Schemas['ChangeInboxItemDto'];

/** What the list is narrowed to; without a status, everything that is not resolved. */
export interface InboxFilter {
  readonly status: InboxStatus | null;
  readonly assignee: number | null;
}

/** An account that can look after requests. */
export interface Colleague {
  readonly id: number;
  readonly name: string;
}

const LIMIT = 25;
const MOST_COLLEAGUES = 100;
const pathOf = (id: number) => ({ path: { id } });

export function listItems({ status, assignee }: InboxFilter, page: number): Promise<Page<InboxItem>> {
  const query = { page, limit: LIMIT, ...(status && { status }), ...(assignee !== null && { assignee }) };
  return unwrap(api.GET('/api/inbox/', { params: { query } }));
}

/** @throws ApiProblem 404 when there is no such request. */
export const fetchItem = (id: number): Promise<InboxItem> =>
  unwrap(api.GET('/api/inbox/{id}/', { params: pathOf(id) }));

/** What is left out stays as it is. */
export const changeItem = (id: number, change: InboxChange): Promise<InboxItem> =>
  unwrap(api.PATCH('/api/inbox/{id}/', { params: pathOf(id), body: change }));

/** Takes the person for the customer who was read to be claimed. @throws ApiProblem 409 when another is claimed now. */
export const approveClaim = (id: number, customerId: number): Promise<InboxItem> =>
  unwrap(api.POST('/api/inbox/{id}/approve/', { params: pathOf(id), body: { customer_id: customerId } }));

export const rejectClaim = (id: number): Promise<InboxItem> =>
  unwrap(api.POST('/api/inbox/{id}/reject/', { params: pathOf(id) }));

/** Answers in the place of `handler`, the colleague who was read to do so; null for the agents. @throws ApiProblem 409. */
export const takeOver = (id: number, handler: number | null): Promise<InboxItem> =>
  unwrap(api.POST('/api/inbox/{id}/take_over/', { params: pathOf(id), body: { handler } }));

export const handBack = (id: number): Promise<InboxItem> =>
  unwrap(api.POST('/api/inbox/{id}/hand_back/', { params: pathOf(id) }));

export const reply = (id: number, message: string): Promise<void> =>
  confirmed(api.POST('/api/inbox/{id}/reply/', { params: pathOf(id), body: { message } }));

/** Everybody who can look after requests, by name. */
export async function listColleagues(): Promise<Colleague[]> {
  const pages = await Promise.all(
    (['staff', 'admin'] as const).map((role) =>
      unwrap(api.GET('/api/users/', { params: { query: { role, is_active: true, limit: MOST_COLLEAGUES } } })),
    ),
  );
  const colleagues = pages.flatMap(({ results }) =>
    results.map(({ id, name, username }) => ({ id, name: name || username })),
  );
  return colleagues.toSorted((left, right) => left.name.localeCompare(right.name));
}

export const fetchConversation = (threadId: string): Promise<Conversation> =>
  unwrap(api.GET('/api/conversations/{id}/', { params: { path: { id: threadId } } }));
