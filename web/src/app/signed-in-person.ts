import { computed, type ComputedRef } from 'vue';
import { useSessionStore } from '@/features/session/session.store';

/** The number of the account that is signed in, for features that must know their own things; 0 while nobody is. */
export function useOwnId(): ComputedRef<number> {
  const session = useSessionStore();
  return computed(() => session.me?.id ?? 0);
}
