import { ref, type Ref } from 'vue';
import { explainError } from '@/shared/utils/explain-error';
import { useSessionStore } from '../session.store';

interface SignIn {
  busy: Ref<boolean>;
  /** What went wrong at the last try, '' when nothing. */
  problem: Ref<string>;
  /** Runs a step; resolves to whether it worked. `explain` may replace the words for an error (return '' for the usual ones). */
  attempt: (step: () => Promise<void>, explain?: (error: unknown) => string) => Promise<boolean>;
  /** Like `attempt`, and the session is loaded afterwards. */
  signIn: (open: () => Promise<void>, explain?: (error: unknown) => string) => Promise<boolean>;
}

/** Busy and problem state around the steps of a sign-in form. */
export function useSignIn(): SignIn {
  const session = useSessionStore();
  const busy = ref(false);
  const problem = ref('');

  async function attempt(step: () => Promise<void>, explain?: (error: unknown) => string): Promise<boolean> {
    busy.value = true;
    problem.value = '';
    try {
      await step();
      return true;
    } catch (error) {
      problem.value = explain?.(error) || explainError(error);
      return false;
    } finally {
      busy.value = false;
    }
  }

  return { busy, problem, attempt, signIn: (open, explain) => attempt(() => session.signIn(open), explain) };
}
