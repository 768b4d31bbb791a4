import { ref, type Ref } from 'vue';
import { explainError } from '@/shared/utils/explain-error';

interface Action {
  busy: Ref<boolean>;
  /** What went wrong at the last try, in words; '' when nothing. */
  problem: Ref<string>;
  /** Whether the last try worked and nothing was tried since. */
  isDone: Ref<boolean>;
  /** Runs a step and resolves to whether it worked. `explain` may replace the words for an error ('' keeps the usual ones). */
  run: (step: () => Promise<unknown>, explain?: (error: unknown) => string) => Promise<boolean>;
}

/** Busy, problem and done around something a person sets off. */
export function useAction(): Action {
  const busy = ref(false);
  const problem = ref('');
  const isDone = ref(false);

  async function run(step: () => Promise<unknown>, explain?: (error: unknown) => string): Promise<boolean> {
    busy.value = true;
    problem.value = '';
    isDone.value = false;
    try {
      await step();
      isDone.value = true;
    } catch (error) {
      problem.value = explain?.(error) || explainError(error);
    } finally {
      busy.value = false;
    }
    return isDone.value;
  }

  return { busy, problem, isDone, run };
}
