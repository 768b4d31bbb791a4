import type { Conversation } from '@/api/types';

/** What became of a conversation; `conversation` is how the server has it now. */
export type ConversationNews =
  | { readonly kind: 'changed'; readonly conversation: Conversation }
  | { readonly kind: 'started'; readonly threadId: string }
  | { readonly kind: 'removed'; readonly threadId: string };

type Listener = (news: ConversationNews) => void;

const listeners = new Set<Listener>();
/** Carries the news to the other tabs of this browser, which show the same person's conversations. */
const otherTabs = new BroadcastChannel('counterpoint.conversations');
otherTabs.addEventListener('message', ({ data }: MessageEvent<ConversationNews>) => tellHere(data));

/** Calls `listener` with whatever a feature of this page, in any tab, learns of a conversation; returns the way to stop. */
export function onConversationNews(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Tells every other feature, in this and in other tabs, what one learnt. */
export function tellConversationNews(news: ConversationNews): void {
  tellHere(news);
  otherTabs.postMessage(JSON.parse(JSON.stringify(news)));
}

function tellHere(news: ConversationNews): void {
  for (const listener of listeners) listener(news);
}
