import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Conversation, ConversationPage } from '@/api/types';
import { makeConversation } from '@/shared/testing/make-conversation';
import * as conversationsApi from './conversations.api';
import { useConversationsStore } from './conversations.store';

vi.mock('./conversations.api');

const conversation = (id: number, title = `Title ${id}`): Conversation => makeConversation({ id, title });

function page(items: Conversation[], next: string | null = null): ConversationPage {
  return { count: items.length, next, previous: null, results: items };
}

describe('useConversationsStore', () => {
  beforeEach(() => {
    vi.resetAllMocks();
    setActivePinia(createPinia());
  });

  it('should add further pages without doubling what moved between them', async () => {
    const store = useConversationsStore();
    vi.mocked(conversationsApi.listConversations)
      .mockResolvedValueOnce(page([conversation(3), conversation(2)], 'more'))
      .mockResolvedValueOnce(page([conversation(2), conversation(1)]));
    await store.reload();
    await store.loadMore();
    expect(store.items.map((item) => item.id)).toEqual([3, 2, 1]);
    expect(store.hasMore).toBe(false);
  });

  it('should show the answer to the last search, however late the earlier one comes', async () => {
    const store = useConversationsStore();
    let answerFirst = (_page: ConversationPage): void => undefined;
    vi.mocked(conversationsApi.listConversations)
      .mockReturnValueOnce(new Promise((resolve) => (answerFirst = resolve)))
      .mockResolvedValueOnce(page([conversation(2)]));
    const first = store.reload();
    await store.reload();
    answerFirst(page([conversation(1)]));
    await first;
    expect(store.items.map((item) => item.id)).toEqual([2]);
  });

  it('should put a conversation with a new message on top, once', async () => {
    const store = useConversationsStore();
    vi.mocked(conversationsApi.listConversations).mockResolvedValue(page([conversation(2), conversation(1)]));
    await store.reload();
    store.receive({ ...conversation(1, 'Renamed'), updated_at: '2025-01-02T00:00:00Z' });
    expect(store.items.map((item) => item.title)).toEqual(['Renamed', 'Title 2']);
  });

  it('should not let news of other conversations into the results of a search', async () => {
    const store = useConversationsStore();
    store.search = 'two';
    vi.mocked(conversationsApi.listConversations).mockResolvedValue(page([conversation(2)]));
    await store.reload();
    store.receive(conversation(1));
    expect(store.items.map((item) => item.id)).toEqual([2]);
  });

  it('should put a conversation back on the list when the server does not delete it', async () => {
    const store = useConversationsStore();
    vi.mocked(conversationsApi.listConversations).mockResolvedValue(page([conversation(1)]));
    vi.mocked(conversationsApi.deleteConversation).mockRejectedValue(new TypeError('network'));
    await store.reload();
    await store.remove(conversation(1));
    expect(store.items).toEqual([]);
    await store.deleteRemoved();
    expect(store.items).toHaveLength(1);
    expect(store.failed).toBe(true);
  });

  it('should delete nothing that was taken back in time', async () => {
    const store = useConversationsStore();
    await store.remove(conversation(1));
    store.undoRemoval();
    await store.deleteRemoved();
    expect(conversationsApi.deleteConversation).not.toHaveBeenCalled();
    expect(store.items).toHaveLength(1);
  });

  it('should not wait with one deletion when the next is wanted', async () => {
    const store = useConversationsStore();
    await store.remove(conversation(1));
    await store.remove(conversation(2));
    expect(conversationsApi.deleteConversation).toHaveBeenCalledWith(conversation(1).thread_id);
    expect(store.removed?.id).toBe(2);
    store.undoRemoval();
  });
});
