import type { Conversation } from '@/api/types';

/** A conversation for tests, `conv_1` unless told otherwise. */
export function makeConversation(given: Partial<Conversation> = {}): Conversation {
  const id = given.id ?? 1;
  return {
    id,
    thread_id: `conv_${id}`,
    title: `Title ${id}`,
    user: 1,
    customer_id: null,
    verified: false,
    created_at: '2025-01-01T00:00:00.000Z',
    updated_at: '2025-01-01T00:00:00.000Z',
    is_archived: false,
    metadata: { active_run: null, waiting_for: null },
    message_count: 0,
    agents_used: [],
    last_message: null,
    ...given,
  };
}
