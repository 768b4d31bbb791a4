import type { InboxItem } from '../inbox.api';

/** A request for tests: a refund that somebody called Luis asks for in a conversation. */
export function makeItem(given: Partial<InboxItem> = {}): InboxItem {
  const id = given.id ?? 1;
  return {
    id,
    number: `SR-00000${id}`,
    kind: 'refund',
    status: 'open',
    text: 'My money back, please',
    user: 7,
    user_name: 'Luis',
    user_email: null,
    conversation: 3,
    thread_id: 'conv_3',
    customer_id: null,
    customer_name: null,
    claim: null,
    handled_by: 'agents',
    handler: null,
    handler_name: null,
    assignee: null,
    assignee_name: null,
    note: null,
    created_at: '2026-01-01T09:00:00.000Z',
    updated_at: '2026-01-01T09:00:00.000Z',
    ...given,
  };
}
