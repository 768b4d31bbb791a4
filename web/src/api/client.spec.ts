import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { api, confirmed, onSessionEnd, unwrap } from './client';
import { rememberCsrfToken } from './csrf-token';

const sent = vi.fn<(request: Request) => Promise<Response>>();
const problem = (status: number, body: object, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/problem+json', ...headers } });

describe('api', () => {
  beforeEach(() => {
    sent.mockReset();
    rememberCsrfToken('token');
  });
  afterEach(() => rememberCsrfToken(null));

  const call = { baseUrl: 'http://localhost', fetch: sent };

  it('should send the token with unsafe requests only', async () => {
    sent.mockImplementation(async () => new Response('{}', { headers: { 'Content-Type': 'application/json' } }));
    await unwrap(api.GET('/api/auth/me/', call));
    await confirmed(api.POST('/api/auth/logout/', call));
    expect(sent.mock.calls.map(([request]) => request.headers.get('X-CSRF-Token'))).toEqual([null, 'token']);
  });

  it('should turn a refusal into a problem with its code, words and wait', async () => {
    sent.mockResolvedValue(problem(429, { code: 'CHAT.TOO_MANY_TURNS', detail: 'Wait.' }, { 'Retry-After': '7' }));
    const refused = unwrap(api.GET('/api/auth/me/', call));
    await expect(refused).rejects.toMatchObject({ status: 429, code: 'CHAT.TOO_MANY_TURNS', retryAfterSeconds: 7 });
  });

  it('should make a problem of an answer that is no problem document', async () => {
    sent.mockResolvedValue(new Response('<h1>Bad gateway</h1>', { status: 502 }));
    await expect(unwrap(api.GET('/api/auth/me/', call))).rejects.toMatchObject({ status: 502, code: 'UNKNOWN' });
  });

  it('should tell when the server no longer knows the session', async () => {
    const ended = vi.fn();
    onSessionEnd(ended);
    sent.mockResolvedValue(problem(401, {}));
    await expect(unwrap(api.GET('/api/auth/me/', call))).rejects.toThrow();
    expect(ended).toHaveBeenCalledOnce();
  });
});
