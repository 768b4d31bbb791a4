import { defineStore } from 'pinia';
import type { Conversation, ConversationPage } from '@/api/types';
import { onConversationNews, tellConversationNews } from '@/shared/utils/conversation-news';
import * as conversationsApi from './conversations.api';

/** How long a deletion can be taken back. */
const UNDO_MS = 8000;
let removalTimer: ReturnType<typeof setTimeout> | undefined;

interface ConversationsState {
  items: Conversation[];
  search: string;
  archived: boolean;
  loading: boolean;
  failed: boolean;
  hasMore: boolean;
  /** Taken off the list and not deleted yet. */
  removed: Conversation | null;
  /** The last page shown, from 1; 0 before the first. */
  page: number;
  /** Counts requests, so that an answer overtaken by a later request can be dropped. */
  request: number;
}

/** The list in the side column: one search at a time, page by page. */
export const useConversationsStore = defineStore('conversations', {
  state: (): ConversationsState => ({
    items: [],
    search: '',
    archived: false,
    loading: false,
    failed: false,
    hasMore: false,
    removed: null,
    page: 0,
    request: 0,
  }),

  actions: {
    /** Loads the first page for the present search. */
    async reload(): Promise<void> {
      await this.loadPage(1);
    },

    /** Resolves to whether further conversations came. */
    async loadMore(): Promise<boolean> {
      if (!this.hasMore || this.loading) return false;
      const before = this.items.length;
      await this.loadPage(this.page + 1);
      return this.items.length > before;
    },

    async loadPage(page: number): Promise<void> {
      const request = ++this.request;
      Object.assign(this, { loading: true, failed: false });
      const query = { search: this.search, archived: this.archived, page };
      const result = await conversationsApi.listConversations(query).catch(() => null);
      if (request !== this.request) return;
      Object.assign(this, { loading: false, failed: result === null });
      if (result) this.show(result, page);
    },

    show(result: ConversationPage, page: number): void {
      const before = page === 1 ? [] : this.items;
      const known = new Set(before.map((item) => item.id));
      const isNew = (item: Conversation): boolean => !known.has(item.id) && item.id !== this.removed?.id;
      this.items = [...before, ...result.results.filter(isNew)];
      this.hasMore = result.next !== null;
      this.page = page;
    },

    /** Puts a conversation with a new message on top; in a filtered list it only changes where it stands. */
    receive(fresh: Conversation): void {
      const isShown = this.items.some((item) => item.id === fresh.id);
      const isFiltered = this.search !== '' || this.archived;
      if (isFiltered && !isShown) return;
      const items = isShown ? this.items.map((item) => (item.id === fresh.id ? fresh : item)) : [fresh, ...this.items];
      this.items = isFiltered
        ? items
        : items.toSorted((left, right) => right.updated_at.localeCompare(left.updated_at));
    },

    async rename(threadId: string, title: string): Promise<void> {
      const conversation = await conversationsApi.changeConversation(threadId, { title });
      tellConversationNews({ kind: 'changed', conversation });
    },

    async setArchived(threadId: string, isArchived: boolean): Promise<void> {
      await conversationsApi.changeConversation(threadId, { is_archived: isArchived });
      this.drop(threadId);
    },

    /** Takes a conversation off the list; it is deleted for good when the time to think again is over. */
    async remove(conversation: Conversation): Promise<void> {
      await this.deleteRemoved();
      this.drop(conversation.thread_id);
      this.removed = conversation;
      removalTimer = setTimeout(() => void this.deleteRemoved(), UNDO_MS);
    },

    /** Puts the conversation that was taken off last back on the list. */
    undoRemoval(): Conversation | null {
      const back = this.removed;
      clearTimeout(removalTimer);
      this.removed = null;
      if (back) this.receive(back);
      return back;
    },

    /** Deletes the conversation that was taken off last, now; one that the server keeps comes back on the list. */
    async deleteRemoved(): Promise<void> {
      const gone = this.removed;
      clearTimeout(removalTimer);
      if (!gone) return;
      this.removed = null;
      try {
        await conversationsApi.deleteConversation(gone.thread_id);
        tellConversationNews({ kind: 'removed', threadId: gone.thread_id });
      } catch {
        this.failed = true;
        this.receive(gone);
      }
    },

    /** Adds the conversations of an exported file. @throws ApiProblem when it is none. */
    async importFrom(file: File): Promise<void> {
      await conversationsApi.importConversations(file);
      await this.reload();
    },

    /** Shows what this and other features do to conversations; returns the way to stop that. */
    followNews(): () => void {
      return onConversationNews((news) => {
        if (news.kind === 'changed') this.receive(news.conversation);
        if (news.kind === 'removed') this.drop(news.threadId);
      });
    },

    drop(threadId: string): void {
      this.items = this.items.filter((item) => item.thread_id !== threadId);
    },
  },
});
