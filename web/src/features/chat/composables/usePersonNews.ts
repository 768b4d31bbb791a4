import { computed, onBeforeUnmount, watch } from 'vue';
import type { Watcher } from '@/shared/live/watch-conversation';
import { useChatStore } from '../chat.store';
import type { Thread } from '../thread';

/** What asks for a person, in the conversation. */
const ASKING_TOOL = 'open_support_request';

/** Hears what a person of the staff says or decides in a thread, for as long as something of the kind can be expected. */
export function usePersonNews(thread: () => Thread | null): void {
  const chat = useChatStore();
  const watched = computed(() => {
    const shown = thread();
    return shown?.state === 'ready' && expectsPerson(shown) ? shown.threadId : null;
  });
  let stop: () => unknown = () => undefined;
  watch(watched, follow, { immediate: true });
  onBeforeUnmount(() => stop());

  /** Most conversations never need it, so what listens is fetched when the first does. */
  async function follow(threadId: string | null): Promise<void> {
    stop();
    stop = () => undefined;
    if (threadId === null) return;
    let isWanted = true;
    stop = () => (isWanted = false);
    const { watchConversation } = await import('@/shared/live/watch-conversation');
    if (isWanted) stop = watchConversation(threadId, watcherOf(threadId));
  }

  function watcherOf(threadId: string): Watcher {
    let wasLost = false;
    return {
      onEvent: (event) => void chat.hear(threadId, event),
      onConnection: (isLive) => {
        if (isLive && wasLost) void chat.refresh(threadId);
        wasLost = !isLive;
      },
    };
  }
}

/** Whether a person answers, was asked for, has spoken, or may say who the customer is. */
function expectsPerson({ isWithPerson, waiting, messages }: Thread): boolean {
  if (isWithPerson || waiting?.kind === 'code' || waiting?.kind === 'staff') return true;
  return messages.some(
    ({ sender, metadata }) => sender === 'staff' || metadata?.tools.some(({ name }) => name === ASKING_TOOL),
  );
}
