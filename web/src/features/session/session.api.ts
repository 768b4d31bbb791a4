import { api, confirmed, unwrap } from '@/api/client';
import { ApiProblem } from '@/api/problem';
import type { Me } from '@/api/types';
import { withCopy } from '@/shared/offline/kept-copies';

/** A cookie that stands beside the session's own, which no script can see. */
const SESSION_HINT = 'counterpoint_signed_in=';

/** Who is signed in; null for nobody, which is known without asking on a first visit. */
export async function fetchMe(): Promise<Me | null> {
  if (!document.cookie.includes(SESSION_HINT)) return null;
  try {
    const withoutToken = (me: Me): Me => ({ ...me, csrf_token: null });
    return await withCopy('me', () => unwrap(api.GET('/api/auth/me/')), withoutToken);
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 401) return null;
    throw error;
  }
}

/** Opens a session with a password. @throws ApiProblem 401 when name and password do not go together. */
export async function signInWithPassword(username: string, password: string): Promise<void> {
  await confirmed(api.POST('/api/auth/login/', { body: { username, password } }));
}

/** Opens a guest session. @throws ApiProblem when guests are not let in. */
export async function signInAsGuest(): Promise<void> {
  await confirmed(api.POST('/api/auth/guest/'));
}

/** Asks for a code by e-mail; the answer is the same whether or not the address is known. */
export async function requestSignInCode(email: string): Promise<void> {
  await confirmed(api.POST('/api/auth/code/', { body: { email } }));
}

/** Opens a session with the code that was mailed. @throws ApiProblem when the code is wrong or too old. */
export async function signInWithCode(email: string, code: string): Promise<void> {
  await confirmed(api.POST('/api/auth/code/verify/', { body: { email, code } }));
}

/** Ends the session on the server. */
export async function signOut(): Promise<void> {
  await confirmed(api.POST('/api/auth/logout/'));
}
