import createClient, { type Middleware } from 'openapi-fetch';
import { csrfHeaders } from './csrf-token';
import { languageHeaders } from './language';
import { problemOf } from './problem';
import type { paths } from './schema.generated';

/** Here 401 says that what was entered is wrong; a session that there is goes on. */
const PASSWORD_PATHS = new Set(['/api/auth/login/', '/api/auth/code/verify/', '/api/auth/password/change/']);
const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

type SessionEndListener = () => void;
let sessionEndListener: SessionEndListener = () => undefined;

/** Calls `listener` whenever the server no longer knows the session behind a request. One listener; the last one wins. */
export function onSessionEnd(listener: SessionEndListener): void {
  sessionEndListener = listener;
}

/** Tells the listener of `onSessionEnd` when this status says that the session is over. */
export function noticeSessionEnd(status: number): void {
  if (status === 401) sessionEndListener();
}

const guardedRequests: Middleware = {
  async onRequest({ request }) {
    for (const [name, value] of Object.entries(languageHeaders())) request.headers.set(name, value);
    if (SAFE_METHODS.has(request.method)) return;
    for (const [name, value] of Object.entries(await csrfHeaders())) request.headers.set(name, value);
  },
  onResponse({ response, schemaPath }) {
    if (!PASSWORD_PATHS.has(schemaPath)) noticeSessionEnd(response.status);
  },
};

/** The typed REST client of the own origin. Use it through `unwrap`, which turns refusals into `ApiProblem`. */
export const api = createClient<paths>({ baseUrl: '', credentials: 'same-origin' });
api.use(guardedRequests);

interface ClientAnswer<Data> {
  data?: Data;
  error?: unknown;
  response: Response;
}

/**
 * Awaits a client call and returns its body.
 *
 * @throws ApiProblem when the server refused or sent no body.
 */
export async function unwrap<Data>(call: Promise<ClientAnswer<Data>>): Promise<Data> {
  const { data, error, response } = await call;
  if (!response.ok || data === undefined) throw problemOf(response, error);
  return data;
}

/**
 * Awaits a client call whose body does not matter.
 *
 * @throws ApiProblem when the server refused.
 */
export async function confirmed(call: Promise<ClientAnswer<unknown>>): Promise<void> {
  const { error, response } = await call;
  if (!response.ok) throw problemOf(response, error);
}
