import { ref, shallowRef, type Ref, type ShallowRef } from 'vue';
import type { Message } from '@/api/message.schema';
import { useAction } from '@/shared/composables/useAction';
import { fetchBranches, fetchMessagesBefore } from '@/shared/messages/messages.api';

interface NewestBranch {
  messages: ShallowRef<readonly Message[]>;
  /** How many messages come before the first of `messages`. */
  earlier: Ref<number>;
  isLoaded: Ref<boolean>;
  /** Why it could not be read, in words; '' when it could. */
  problem: Ref<string>;
  load: () => Promise<boolean>;
  loadEarlier: () => Promise<boolean>;
}

/** The newest branch of a conversation: its last messages, and those before them when they are wanted. */
export function useNewestBranch(threadId: string): NewestBranch {
  const messages = shallowRef<readonly Message[]>([]);
  const earlier = ref(0);
  const isLoaded = ref(false);
  const { problem, run } = useAction();
  let branch: number | null = null;

  async function readNewest(): Promise<void> {
    const [shown] = await fetchBranches(threadId);
    const nothing = { messages: [], offset: 0 };
    const page = shown ? await fetchMessagesBefore(threadId, shown.branch, shown.message_count) : nothing;
    branch = shown?.branch ?? null;
    messages.value = page.messages;
    earlier.value = page.offset;
    isLoaded.value = true;
  }

  async function readEarlier(): Promise<void> {
    if (branch === null) return;
    const page = await fetchMessagesBefore(threadId, branch, earlier.value);
    messages.value = [...page.messages, ...messages.value];
    earlier.value = page.offset;
  }

  return { messages, earlier, isLoaded, problem, load: () => run(readNewest), loadEarlier: () => run(readEarlier) };
}
