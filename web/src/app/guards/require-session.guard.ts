import type { NavigationGuardWithThis } from 'vue-router';
import { safeNext } from '@/shared/utils/safe-next';
import { useSessionStore } from '@/features/session/session.store';

/** Sends people without a session to the sign-in page, and back afterwards; people with one away from it. */
export const requireSession: NavigationGuardWithThis<undefined> = async (to) => {
  const session = useSessionStore();
  // A server that cannot be reached must not look like a signed-out session.
  const isKnown = await session.load().then(
    () => true,
    () => false,
  );
  if (to.meta.open) return to.name === 'login' && session.isSignedIn ? safeNext(to.query.next) : true;
  if (session.isSignedIn) return to.meta.staff && !session.isStaff ? { name: 'chat' } : true;
  return { name: 'login', query: { next: to.fullPath, ...(!isKnown && { away: '' }) } };
};
