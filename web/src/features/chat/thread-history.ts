import type { Conversation } from '@/api/types';
import { keepCopy, withCopy } from '@/shared/offline/kept-copies';
import * as chatApi from './chat.api';
import { updateThread, type Thread } from './thread';

/**
 * Loads the newest messages of a branch into its thread: of the one named by its last message, or of the newest. What the
 * person began meanwhile stays as it is.
 */
export async function loadBranch(thread: Thread, leaf: number | null = null): Promise<Conversation> {
  const { begun } = thread;
  const loaded = await withCopy(copyName(thread.threadId), () => fetchBranch(thread.threadId, leaf));
  if (thread.begun === begun) Object.assign(thread, loaded.shown, { isLoaded: true });
  updateThread(thread, loaded.conversation);
  return loaded.conversation;
}

const copyName = (threadId: string): string => `thread ${threadId}`;

interface LoadedBranch {
  readonly conversation: Conversation;
  readonly shown: Pick<Thread, 'branches' | 'leaf' | 'messages' | 'earlier'>;
}

async function fetchBranch(threadId: string, leaf: number | null): Promise<LoadedBranch> {
  const [conversation, branches] = await Promise.all([
    chatApi.fetchConversation(threadId),
    chatApi.fetchBranches(threadId),
  ]);
  const shown = branches.find((branch) => branch.branch === leaf) ?? branches[0];
  const { messages, offset } = shown
    ? await chatApi.fetchMessagesBefore(threadId, shown.branch, shown.message_count)
    : { messages: [], offset: 0 };
  return { conversation, shown: { branches, leaf: shown?.branch ?? null, messages, earlier: offset } };
}

const loadings = new Map<string, Promise<void>>();

/** Adds the page of messages before the first one known; whoever asks while it comes waits for the same one. */
export function loadEarlier(thread: Thread): Promise<void> {
  const { threadId } = thread;
  const loading = loadings.get(threadId) ?? loadPageBefore(thread).finally(() => loadings.delete(threadId));
  loadings.set(threadId, loading);
  return loading;
}

async function loadPageBefore(thread: Thread): Promise<void> {
  if (thread.leaf === null || thread.earlier === 0) return;
  const { leaf, earlier } = thread;
  const page = await chatApi.fetchEarlierMessages(thread.threadId, leaf, earlier);
  if (thread.leaf !== leaf || thread.earlier !== earlier) return;
  thread.messages = [...page.messages, ...thread.messages];
  thread.earlier = page.offset;
}

/** Learns which branches there are now that an answer has been added to one, and keeps a copy of what is shown. */
export async function refreshBranches(thread: Thread, conversation: Conversation): Promise<void> {
  thread.branches = await chatApi.fetchBranches(thread.threadId);
  thread.leaf = thread.branches[0]?.branch ?? null;
  const { branches, leaf, messages, earlier } = thread;
  await keepCopy(copyName(thread.threadId), { conversation, shown: { branches, leaf, messages, earlier } });
}

/**
 * The message a new one must name as its parent, so that it goes on from what is shown; undefined where that is the
 * newest branch, which the server takes by itself.
 */
export function parentOfNext(thread: Thread): number | undefined {
  const isNewest = thread.branches.length < 2 || thread.branches[0]?.branch === thread.leaf;
  return isNewest ? undefined : thread.messages.at(-1)?.id;
}

/** Shows a conversation only up to the message before this one, as the start of another way on from there. */
export function cutBefore(thread: Thread, messageId: number): void {
  const at = thread.messages.findIndex((message) => message.id === messageId);
  if (at < 0) return;
  thread.begun += 1;
  thread.messages = thread.messages.slice(0, at);
}
