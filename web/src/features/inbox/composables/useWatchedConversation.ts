import { computed, onBeforeUnmount, ref, shallowRef, type ComputedRef, type Ref } from 'vue';
import type { Message } from '@/api/message.schema';
import type { StreamEvent } from '@/api/stream-events';
import { watchConversation } from '@/shared/live/watch-conversation';
import { reduceTurn, STARTING_TURN, type Turn } from '@/shared/messages/stream/turn';
import { upsertMessage } from '@/shared/messages/upsert-message';
import { viewOfMessage, viewOfTurn, type MessageView } from '@/shared/messages/view/message-view';
import { useNewestBranch } from './useNewestBranch';

interface WatchedConversation extends Omit<ReturnType<typeof useNewestBranch>, 'messages'> {
  views: ComputedRef<MessageView[]>;
  /** Whether everything that happens is heard at once. */
  isLive: Ref<boolean>;
  /** What came last while somebody looked on. */
  newest: Ref<Message | null>;
}

/** A conversation to read: its newest branch, and what happens in it from then on. */
export function useWatchedConversation(threadId: string): WatchedConversation {
  const { messages, ...branch } = useNewestBranch(threadId);
  const turn = shallowRef<Turn | null>(null);
  const newest = shallowRef<Message | null>(null);
  const isLive = ref(true);

  function receive(event: StreamEvent, question: Message | null): void {
    if (question) add(question);
    if (event.type === 'message-end') add(event.message);
    const isOver = event.type === 'message-end' || event.type === 'run-end';
    turn.value = isOver ? null : reduceTurn(turn.value ?? STARTING_TURN, event);
  }

  function add(message: Message): void {
    messages.value = upsertMessage(messages.value, message);
    newest.value = message;
  }

  /** What was missed while nobody listened is read at once. */
  function connect(isConnected: boolean): void {
    if (isConnected && !isLive.value) void branch.load();
    isLive.value = isConnected;
  }

  const views = computed(() => {
    const live = turn.value ? viewOfTurn(turn.value) : null;
    return [...messages.value.map(viewOfMessage).filter(({ key }) => key !== live?.key), ...(live ? [live] : [])];
  });

  onBeforeUnmount(watchConversation(threadId, { onEvent: receive, onConnection: connect }));
  void branch.load();
  return { ...branch, views, isLive, newest };
}
