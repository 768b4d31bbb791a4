import { onBeforeUnmount, ref, watch, type Ref } from 'vue';
import { ApiProblem } from '@/api/problem';
import { useAction } from '@/shared/composables/useAction';
import { explainError } from '@/shared/utils/explain-error';
import { fetchItem, type InboxItem } from '../inbox.api';
import { useInboxStore } from '../inbox.store';

interface WorkedOnItem {
  item: Ref<InboxItem | null>;
  state: Ref<'loading' | 'ready' | 'missing' | 'failed'>;
  /** Why the request could not be read, in words. */
  failure: Ref<string>;
  busy: Ref<boolean>;
  /** What went wrong at the last thing that was done, in words; '' when nothing. */
  problem: Ref<string>;
  load: () => Promise<void>;
  /** Does something that answers with the request as it is then; resolves to whether it worked. */
  act: (step: () => Promise<InboxItem>) => Promise<boolean>;
}

/** One request, as it is now: read again when the inbox changes, and after something has failed. */
export function useInboxItem(id: number): WorkedOnItem {
  const inbox = useInboxStore();
  const item = ref<InboxItem | null>(null);
  const state = ref<'loading' | 'ready' | 'missing' | 'failed'>('loading');
  const failure = ref('');
  const action = useAction();
  let isLeft = false;

  async function load(): Promise<void> {
    try {
      show(await fetchItem(id));
    } catch (error) {
      // What is shown stays, as long as it is not known to be gone.
      const isGone = error instanceof ApiProblem && error.status === 404;
      if (isGone || item.value === null) state.value = isGone ? 'missing' : 'failed';
      failure.value = explainError(error);
    }
  }

  function show(found: InboxItem): void {
    if (isLeft) return;
    item.value = found;
    state.value = 'ready';
    failure.value = '';
  }

  async function act(step: () => Promise<InboxItem>): Promise<boolean> {
    const isDone = await action.run(async () => show(await step()));
    if (!isDone) await load();
    return isDone;
  }

  watch(() => inbox.changes, load);
  onBeforeUnmount(() => (isLeft = true));
  void load();
  return { item, state, failure, busy: action.busy, problem: action.problem, load, act };
}
