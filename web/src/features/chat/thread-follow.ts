import type { Conversation } from '@/api/types';
import { tellConversationNews } from '@/shared/utils/conversation-news';
import * as chatApi from './chat.api';
import { updateThread, type Thread } from './thread';
import { loadBranch, refreshBranches } from './thread-history';
import { runThread, type OpenRun } from './thread-run';

/** Follows a run to its end and then tells everyone how the conversation stands. */
export async function follow(thread: Thread, start: OpenRun): Promise<void> {
  const isWhole = await runThread(thread, start);
  const conversation = await chatApi.fetchConversation(thread.threadId).catch(() => null);
  if (!conversation) return;
  updateThread(thread, conversation);
  await bringUpToDate(thread, conversation, isWhole).catch(() => undefined);
  tellConversationNews({ kind: 'changed', conversation });
  if (conversation.metadata.active_run && !thread.isRunning) await catchUp(thread);
}

/** A run that was not seen to its end may have left messages behind that only the server has. */
async function bringUpToDate(thread: Thread, conversation: Conversation, isWhole: boolean): Promise<void> {
  if (thread.isRunning) return;
  if (isWhole && thread.isLoaded) await refreshBranches(thread, conversation);
  else if (!thread.outgoing) await loadBranch(thread);
}

/** Shows what another page of the same person has begun meanwhile. */
async function catchUp(thread: Thread): Promise<void> {
  await loadBranch(thread);
  await follow(thread, (signal) => chatApi.joinRun(thread.threadId, null, signal));
}
